#include "app/update_reminders.hpp"

#include <algorithm>
#include <utility>

#include "app/suggestions.hpp"
#include "app/update_device.hpp"

namespace stamgast::app {
namespace {

using domain::Reminder;

std::int64_t days_of(UsualReminder reminder) { return reminder == UsualReminder::two_weeks ? 14 : 30; }

void send(Update& turn, ProductChange<Reminder>& change) {
    if (const RequestId request = submit(turn.model, change.submission)) {
        change.sent = change.wanted;
        turn.effects.push_back(SetReminder{request, change.submission.key, change.sent});
    }
}

void send(Update& turn, ProductChange<bool>& change) {
    if (const RequestId request = submit(turn.model, change.submission)) {
        change.sent = change.wanted;
        turn.effects.push_back(
            DismissProduct{request, change.submission.key, change.product_id, change.sent});
    }
}

/// Takes the wish in and sends it. While an older one is being sent it waits; another one than what failed is
/// a new one.
template <class Wish>
void change(Update& turn, std::vector<ProductChange<Wish>>& changes, const std::string& product_id,
            Wish wanted) {
    auto found = std::ranges::find(changes, product_id, &ProductChange<Wish>::product_id);
    if (found == changes.end()) {
        found = changes.insert(changes.end(), ProductChange<Wish>{.product_id = product_id});
    } else if (!found->counts() && found->sent != wanted) {
        drop(turn, found->submission);
    }
    found->wanted = std::move(wanted);
    send(turn, *found);
}

/// The change that this answer is of, or the end.
template <class Wish>
auto answered(std::vector<ProductChange<Wish>>& changes, RequestId request) {
    return std::ranges::find_if(changes,
                                [&](auto& change) { return take_answer(change.submission, request); });
}

/// The shop knows it now; what was wanted meanwhile follows.
template <class Wish, class Changes>
void settle(Update& turn, Changes& changes, typename Changes::iterator done) {
    if (done->wanted == done->sent) {
        changes.erase(done);
        return;
    }
    done->submission = {};
    send(turn, *done);
}

/// The shop may keep the reminder for one variant: then that one is changed.
std::string variant_of(const ForYouState& for_you, const domain::Usual& usual) {
    std::string variant_id;
    if (for_you.reminders.value) {
        for (const Reminder& reminder : *for_you.reminders.value) {
            if (reminder.product_id == usual.line.product_id &&
                (reminder.variant_id.empty() || reminder.variant_id == usual.line.variant_id)) {
                variant_id = reminder.variant_id;
            }
        }
    }
    return variant_id;
}

/// In the place of what was known about the same.
void put(ForYouState& for_you, const Reminder& about, std::optional<Reminder> now) {
    auto& reminders = for_you.reminders.value ? *for_you.reminders.value : for_you.reminders.value.emplace();
    std::erase_if(reminders, [&](const Reminder& old) {
        return old.product_id == about.product_id && old.variant_id == about.variant_id;
    });
    if (now) {
        reminders.push_back(std::move(*now));
    }
}

bool is_off(const Reminder& reminder) { return reminder.muted || reminder.snoozed_until_ms > 0; }

/// The list of the device, which is there from the first word on.
std::vector<std::string>& kept_dismissals(ForYouState& for_you) {
    auto& kept = for_you.kept_dismissals.value;
    return kept ? *kept : kept.emplace();
}

void dismiss_on_device(Update& turn, ProductDismissed& pressed) {
    ForYouState& for_you = turn.model.for_you;
    std::erase(for_you.dismissed_ids, pressed.product_id); // the device has the last word
    std::vector<std::string>& kept = kept_dismissals(for_you);
    std::erase(kept, pressed.product_id);
    if (pressed.dismissed) {
        kept.push_back(pressed.product_id);
        keep(turn, domain::DismissedProduct{std::move(pressed.product_id)});
    } else {
        keep_no_longer(turn, domain::DismissedProduct{std::move(pressed.product_id)});
    }
}

NoticeKind kind_of(const Reminder& reminder) {
    if (reminder.muted) {
        return NoticeKind::reminder_muted;
    }
    return reminder.snoozed_until_ms > 0 ? NoticeKind::reminder_snoozed : NoticeKind::reminder_on;
}

std::string title_of(const ForYouState& for_you, std::string_view product_id) {
    if (const domain::Usual* usual = for_you.find_usual(product_id)) {
        return usual->line.title;
    }
    const domain::CatalogueCard* card = for_you.catalogue.find(product_id);
    return card ? card->title : std::string{};
}

/// Says that what was chosen about a product is not so.
template <class Wish>
bool take_failed(Update& turn, std::vector<ProductChange<Wish>>& changes, const RequestFailed& failed) {
    const auto found =
        std::ranges::find_if(changes, [&](auto& change) { return take_failure(change.submission, failed); });
    if (found == changes.end()) {
        return false;
    }
    announce(
        turn,
        {.kind = NoticeKind::change_failed, .line_title = title_of(turn.model.for_you, found->product_id)},
        Politeness::assertive);
    return true;
}

} // namespace

void load_reminders(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.can(Capability::reorder) || !needs(model, Need::reminders) ||
        !model.session.session.customer) {
        return; // there are no usuals
    }
    if (const RequestId request = begin_loading(model, model.for_you.reminders, reason)) {
        if (shop_keeps(model, Capability::reminders)) {
            turn.effects.push_back(LoadReminders{request});
        } else {
            load_kept(turn, domain::KeptKind::reminder, request);
        }
    }
}

void apply(Update& turn, RemindersReceived&& received) {
    Model& model = turn.model;
    const bool first = !model.for_you.reminders.value;
    if (receive(model.for_you.reminders, received.request, std::move(received.reminders))) {
        find_usuals(model);
        if (first) {
            set_aside_what_is_off(model);
        }
    }
}

void apply(Update& turn, ReminderChosen&& chosen) {
    Model& model = turn.model;
    const domain::Usual* usual = model.for_you.find_usual(chosen.product_id);
    if (!usual) {
        return;
    }
    const bool snoozed =
        chosen.reminder == UsualReminder::two_weeks || chosen.reminder == UsualReminder::one_month;
    const Reminder wanted{.product_id = chosen.product_id,
                          .variant_id = variant_of(model.for_you, *usual),
                          .snoozed_until_ms =
                              snoozed ? model.now_ms + days_of(chosen.reminder) * domain::ms_per_day : 0,
                          .muted = chosen.reminder == UsualReminder::never};
    announce(turn,
             {.kind = kind_of(wanted), .line_title = usual->line.title, .until_ms = wanted.snoozed_until_ms});
    if (shop_keeps(model, Capability::reminders)) {
        change(turn, model.for_you.reminder_changes, chosen.product_id, wanted);
    } else {
        put(model.for_you, wanted, is_off(wanted) ? std::optional{wanted} : std::nullopt);
        is_off(wanted) ? keep(turn, wanted) : keep_no_longer(turn, wanted);
    }
    find_usuals(model);
}

void apply(Update& turn, ReminderWasSet&& set) {
    ForYouState& for_you = turn.model.for_you;
    const auto done = answered(for_you.reminder_changes, set.request);
    if (done == for_you.reminder_changes.end()) {
        return;
    }
    put(for_you, done->sent, std::move(set.reminder));
    settle<Reminder>(turn, for_you.reminder_changes, done);
    if (for_you.reminders.loading == Loading::waiting) {
        load_reminders(turn, LoadReason::stale); // what is under way may be from before this change
    }
    find_usuals(turn.model);
}

void apply(Update& turn, ProductDismissed&& pressed) {
    Model& model = turn.model;
    announce(turn, {.kind = pressed.dismissed ? NoticeKind::product_dismissed : NoticeKind::product_restored,
                    .line_title = title_of(model.for_you, pressed.product_id)});
    if (shop_keeps(model, Capability::recommendations_feedback)) {
        change(turn, model.for_you.dismissals, pressed.product_id, pressed.dismissed);
    } else {
        dismiss_on_device(turn, pressed);
    }
}

void load_kept_dismissals(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.can(Capability::recommendations) || !on_screen(model, Part::recommendations) ||
        shop_keeps(model, Capability::recommendations_feedback)) {
        return;
    }
    if (const RequestId request = begin_loading(model, model.for_you.kept_dismissals, reason)) {
        load_kept(turn, domain::KeptKind::dismissal, request);
    }
}

bool take_kept_dismissals(Model& model, const KeptFound& found) {
    ForYouState& for_you = model.for_you;
    if (!take_answer(for_you.kept_dismissals, found.request)) {
        return false;
    }
    std::vector<std::string>& kept = kept_dismissals(for_you);
    for (const domain::ReviewSubject& subject : found.subjects) {
        if (!for_you.is_dismissed(subject.product_id)) {
            kept.push_back(subject.product_id);
        }
    }
    for_you.suggestions_stale = true;
    return true;
}

void apply(Update& turn, ProductWasDismissed&& answer) {
    ForYouState& for_you = turn.model.for_you;
    const auto done = answered(for_you.dismissals, answer.request);
    if (done == for_you.dismissals.end()) {
        return;
    }
    std::erase(for_you.dismissed_ids, done->product_id);
    if (answer.dismissed) {
        for_you.dismissed_ids.push_back(done->product_id);
    }
    settle<bool>(turn, for_you.dismissals, done);
}

bool reminder_failed(Update& turn, const RequestFailed& failed) {
    ForYouState& for_you = turn.model.for_you;
    if (take_failure(for_you.reminders, failed)) {
        return true;
    }
    if (take_failed(turn, for_you.reminder_changes, failed)) {
        find_usuals(turn.model);
        return true;
    }
    return take_failed(turn, for_you.dismissals, failed);
}

void drop_changes(Update& turn) {
    for (auto& change : turn.model.for_you.reminder_changes) {
        drop(turn, change.submission);
    }
    for (auto& change : turn.model.for_you.dismissals) {
        drop(turn, change.submission);
    }
}

void change_keeper(Update& turn) {
    ForYouState& for_you = turn.model.for_you;
    drop_changes(turn);
    for_you.reminder_changes.clear();
    for_you.dismissals.clear();
    drop(turn, for_you.reminders);
    drop(turn, for_you.kept_dismissals);
    load_reminders(turn, LoadReason::needed);
    load_kept_dismissals(turn, LoadReason::needed);
    find_usuals(turn.model);
}

void set_aside_what_is_off(Model& model) {
    ForYouState& for_you = model.for_you;
    for_you.set_aside.clear();
    for (const domain::Usual& usual : for_you.usuals) {
        if (usual.muted || usual.snoozed_until_ms > 0) {
            for_you.set_aside.push_back(usual.line.product_id);
        }
    }
}

} // namespace stamgast::app
