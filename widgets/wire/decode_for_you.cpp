#include "wire/decode_for_you.hpp"

#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using domain::Reminder;
using domain::Tip;
using enum Presence;

const FieldShape dismissal_fields[] = {
    field_of_whole<truth>("dismissed"),
};
constexpr auto dismissal_shape = object_of<bool>(dismissal_fields);

const FieldShape reminder_fields[] = {
    field<&Reminder::product_id, id_text>("product_id"),
    field<&Reminder::variant_id, reference_text>("variant_id", nullable),
    field<&Reminder::snoozed_until_ms, timestamp_text>("snoozed_until", optional),
    field<&Reminder::muted, truth>("muted"),
};
constexpr auto reminder_shape = object_of<Reminder>(reminder_fields);

const FieldShape reminder_list_fields[] = {
    field_of_whole<good_of<reminder_shape>>("reminders"),
};
constexpr auto reminder_list_shape = object_of<std::vector<Reminder>>(reminder_list_fields);

const FieldShape reminder_answer_fields[] = {
    field_of_whole<optional_of<reminder_shape>>("reminder", nullable),
};
constexpr auto reminder_answer_shape = object_of<std::optional<Reminder>>(reminder_answer_fields);

const FieldShape tip_fields[] = {
    field<&Tip::id, id_text>("id"),
    field<&Tip::product_id, reference_text>("product_id", nullable),
    field<&Tip::group_id, reference_text>("group_id", nullable),
    field<&Tip::title, display_text>("title"),
    field<&Tip::text, display_text>("text"),
    field<&Tip::url, safe_url_text>("url", optional),
    field<&Tip::image_url, safe_url_text>("image_url", optional),
};
constexpr auto tip_shape = object_of<Tip>(tip_fields);

const FieldShape tip_answer_fields[] = {
    field_of_whole<good_of<tip_shape, &Tip::id>>("tips"),
};
constexpr auto tip_answer_shape = object_of<std::vector<Tip>>(tip_answer_fields);

void drop_tips_of_nothing(std::vector<Tip>& tips) {
    std::erase_if(tips, [](const Tip& tip) { return tip.product_id.empty() && tip.group_id.empty(); });
}

} // namespace

constinit const Decoder<bool> decode_dismissal = decoder_of(dismissal_shape);

constinit const Decoder<std::vector<Reminder>> decode_reminders = decoder_of(reminder_list_shape);

constinit const Decoder<std::optional<Reminder>> decode_reminder_answer = decoder_of(reminder_answer_shape);

constinit const Decoder<std::vector<Tip>> decode_tips =
    completed_decoder<tip_answer_shape, drop_tips_of_nothing>();

} // namespace stamgast::wire
