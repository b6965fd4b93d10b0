#include "wire/decode_for_you.hpp"

#include "wire/decode_whole.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::Reminder;
using domain::Tip;
using enum Presence;

constexpr FieldShape dismissal_fields[] = {
    field<&Dismissal::product_id, id_text>("product_id"),
    field<&Dismissal::dismissed, truth>("dismissed"),
};
constexpr auto dismissal_shape = object_of<Dismissal>(dismissal_fields);

constexpr FieldShape reminder_fields[] = {
    field<&Reminder::product_id, id_text>("product_id"),
    field<&Reminder::variant_id, reference_text>("variant_id", nullable),
    field<&Reminder::snoozed_until_ms, timestamp_text>("snoozed_until", optional),
    field<&Reminder::muted, truth>("muted"),
};
constexpr auto reminder_shape = object_of<Reminder>(reminder_fields);

struct ReminderList {
    std::vector<Reminder> reminders;
};
constexpr FieldShape reminder_list_fields[] = {
    field<&ReminderList::reminders, good_of<reminder_shape>>("reminders"),
};
constexpr auto reminder_list_shape = object_of<ReminderList>(reminder_list_fields);

struct ReminderAnswer {
    std::optional<Reminder> reminder;
};
constexpr FieldShape reminder_answer_fields[] = {
    field<&ReminderAnswer::reminder, optional_of<reminder_shape>>("reminder", nullable),
};
constexpr auto reminder_answer_shape = object_of<ReminderAnswer>(reminder_answer_fields);

constexpr FieldShape tip_fields[] = {
    field<&Tip::id, id_text>("id"),
    field<&Tip::product_id, reference_text>("product_id", nullable),
    field<&Tip::group_id, reference_text>("group_id", nullable),
    field<&Tip::title, display_text>("title"),
    field<&Tip::text, display_text>("text"),
    field<&Tip::url, safe_url_text>("url", optional),
    field<&Tip::image_url, safe_url_text>("image_url", optional),
};
constexpr auto tip_shape = object_of<Tip>(tip_fields);

struct TipAnswer {
    std::vector<Tip> tips;
};
constexpr FieldShape tip_answer_fields[] = {
    field<&TipAnswer::tips, good_of<tip_shape, &Tip::id>>("tips"),
};
constexpr auto tip_answer_shape = object_of<TipAnswer>(tip_answer_fields);

} // namespace

Decoded<Dismissal> decode_dismissal(std::string_view json) { return decode_whole<dismissal_shape>(json); }

Decoded<std::vector<Reminder>> decode_reminders(std::string_view json) {
    return decode_member<reminder_list_shape, &ReminderList::reminders>(json);
}

Decoded<std::optional<Reminder>> decode_reminder_answer(std::string_view json) {
    return decode_member<reminder_answer_shape, &ReminderAnswer::reminder>(json);
}

Decoded<std::vector<Tip>> decode_tips(std::string_view json) {
    auto tips = decode_member<tip_answer_shape, &TipAnswer::tips>(json);
    if (tips) {
        std::erase_if(*tips, [](const Tip& tip) { return tip.product_id.empty() && tip.group_id.empty(); });
    }
    return tips;
}

} // namespace stamgast::wire
