#include "app/update_outgoing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/update_commit.hpp"
#include "app/update_loyalty.hpp"

namespace stamgast::app {
namespace {

/// The question to the shop. One a kind.
Effect question_of(const domain::ReturnRequest& request, const Submission& submission) {
    return RequestReturn{submission.request, submission.key, request};
}

Effect question_of(const domain::ReviewSubmission& review, const Submission& submission) {
    return SubmitReview{submission.request, submission.key, review};
}

Effect question_of(const domain::RewardWish& wish, const Submission& submission) {
    return RedeemReward{submission.request, submission.key, wish.reward_id};
}

Effect question_of(const domain::RedemptionUndo& undo, const Submission& submission) {
    return UndoRedemption{submission.request, submission.key, undo.redemption_id};
}

/// What the customer is told.
struct Notices {
    NoticeKind refused; ///< the shop has not taken it
    NoticeKind unsure;  ///< nobody knows whether it has
    NoticeKind left;    ///< the same when the session ends; the outbox has it
    NoticeKind lost;    ///< the same, and the outbox has not said so
};

/// In the order of domain::Submitted.
constexpr Notices notices[] = {
    {NoticeKind::return_not_requested, NoticeKind::return_unsure, NoticeKind::return_left,
     NoticeKind::return_lost},
    {NoticeKind::review_not_sent, NoticeKind::review_unsure, NoticeKind::review_left,
     NoticeKind::review_lost},
    {NoticeKind::redemption_failed, NoticeKind::redemption_failed, NoticeKind::points_left,
     NoticeKind::points_lost},
    {NoticeKind::redemption_undo_failed, NoticeKind::redemption_undo_failed, NoticeKind::points_left,
     NoticeKind::points_lost},
};
static_assert(std::size(notices) == std::variant_size_v<domain::Submitted>);

std::vector<Outgoing>::iterator find(OutgoingState& state, const domain::Submitted& what) {
    return std::ranges::find_if(state.items,
                                [&](const Outgoing& each) { return same_subject(each.what, what); });
}

void ask(Update& turn, Outgoing& item) {
    item.leaves_ms = 0;
    turn.effects.push_back(
        std::visit([&](const auto& what) { return question_of(what, item.submission); }, item.what));
}

/// Whether what is open about it says what became of it.
bool is_in_dialog(const Model& model, const domain::ReturnRequest& request) {
    return model.returns.form && model.returns.form->order_id == request.order_id;
}

bool is_in_dialog(const Model& model, const domain::ReviewSubmission& review) {
    return model.reviews.form && model.reviews.form->review.subject == review.subject;
}

bool is_in_dialog(const Model& model, const domain::RewardWish& wish) { return is_asked(model, wish); }

bool is_in_dialog(const Model& model, const domain::RedemptionUndo& undo) { return is_shown(model, undo); }

bool in_dialog(const Model& model, const domain::Submitted& submitted) {
    return std::visit([&](const auto& what) { return is_in_dialog(model, what); }, submitted);
}

/// A toast would lie over the dialog that says the same.
void tell_failure(Update& turn, const Outgoing& item) {
    const Notices& kinds = notices[item.what.index()];
    const Notice notice{.kind = may_have_happened(item.submission) ? kinds.unsure : kinds.refused};
    if (in_dialog(turn.model, item.what)) {
        announce(turn, notice, Politeness::assertive);
    } else {
        show(turn, notice);
    }
}

/// The outbox has answered: it has it, or cannot.
bool take_stored(Update& turn, RequestId request, bool is_stored) {
    auto& items = turn.model.outgoing.items;
    const auto item = take_outbox_answer(items, request, is_stored);
    if (item == items.end()) {
        return false;
    }
    if (item->leaves_ms != 0) {
        ask(turn, *item);
    }
    return true;
}

/// First to the outbox, then to the shop. A key that the outbox has already is not written again.
void store_and_ask(Update& turn, Outgoing& item) {
    Model& model = turn.model;
    const std::string stored_key = item.submission.key;
    if (submit(model, item.submission) == 0) {
        return;
    }
    if (item.submission.key == stored_key && item.is_stored) {
        ask(turn, item);
        return;
    }
    item.is_stored = false;
    item.store_request = take_request(model);
    item.leaves_ms = model.now_ms + outbox_wait_ms;
    turn.effects.push_back(StoreSubmission{item.store_request,
                                           model.session.session.customer->id,
                                           {item.submission.key, model.now_ms, item.what}});
}

/// What waits to leave goes out as what the last visit sent about the same, under that key: under its own it
/// would be done a second time.
void leave_as_stored(Update& turn, Outgoing& item, domain::StoredSubmission stored) {
    turn.effects.push_back(RemoveIntent{item.submission.key, OutboxKind::submission});
    item.what = std::move(stored.what);
    item.submission.key = std::move(stored.key);
    item.is_stored = true;
    item.store_request = 0;
    ask(turn, item);
}

} // namespace

void send(Update& turn, domain::Submitted what) {
    Model& model = turn.model;
    if (!model.session.session.customer) {
        return;
    }
    auto item = find(model.outgoing, what);
    if (item == model.outgoing.items.end()) {
        item = model.outgoing.items.insert(item, Outgoing{});
    }
    const bool is_open =
        item->submission.state == SubmissionState::sending || may_have_happened(item->submission);
    if (!is_open) {
        item->what = std::move(what);
    }
    item->put_aside = false;
    store_and_ask(turn, *item);
}

void put_aside(Update& turn, const domain::Submitted& what) {
    const auto item = find(turn.model.outgoing, what);
    if (item != turn.model.outgoing.items.end() && may_have_happened(item->submission)) {
        item->put_aside = true;
        item->is_stored = false;
        turn.effects.push_back(RemoveIntent{item->submission.key, OutboxKind::submission});
    }
}

void forget_refused(Update& turn, const domain::Submitted& what) {
    OutgoingState& state = turn.model.outgoing;
    const auto item = find(state, what);
    if (item != state.items.end() && item->submission.state == SubmissionState::failed &&
        !may_have_happened(item->submission)) {
        state.items.erase(item);
    }
}

void apply(Update& turn, UnansweredRetried&&) { send_unanswered(turn); }

void send_unanswered(Update& turn) {
    for (Outgoing& item : turn.model.outgoing.items) {
        if (may_have_happened(item.submission) && !item.put_aside) {
            store_and_ask(turn, item);
        }
    }
}

void load_outgoing(Update& turn) {
    Model& model = turn.model;
    if (model.can(Capability::returns) || model.can(Capability::reviews) ||
        model.can(Capability::loyalty_redeem)) {
        model.outgoing.found_request = take_request(model);
        turn.effects.push_back(LoadIntents{model.outgoing.found_request, model.session.session.customer->id,
                                           OutboxKind::submission});
    }
}

void apply(Update& turn, SubmissionsFound&& found) {
    OutgoingState& state = turn.model.outgoing;
    if (found.request == 0 || found.request != state.found_request) {
        return;
    }
    state.found_request = 0;
    for (domain::StoredSubmission& stored : found.submissions) {
        if (const auto known = find(state, stored.what); known != state.items.end()) {
            // Sent on this page, and stored while the outbox was being read; or confirmed before it was known
            // that the shop may have done it already.
            if (known->leaves_ms != 0 && known->submission.key != stored.key &&
                !stored.is_too_old(turn.model.now_ms)) {
                leave_as_stored(turn, *known, std::move(stored));
            }
            continue;
        }
        if (stored.is_too_old(turn.model.now_ms)) {
            turn.effects.push_back(RemoveIntent{stored.key, OutboxKind::submission});
            show(turn, {.kind = notices[stored.what.index()].refused});
            continue;
        }
        Outgoing& item = state.items.emplace_back();
        item.what = std::move(stored.what);
        item.submission = submission_without_answer(std::move(stored.key));
        item.is_stored = true;
        store_and_ask(turn, item);
    }
}

bool outgoing_stored(Update& turn, RequestId request) { return take_stored(turn, request, true); }

void send_outgoing_when_due(Update& turn) {
    for (Outgoing& item : turn.model.outgoing.items) {
        if (item.leaves_ms != 0 && item.leaves_ms <= turn.model.now_ms) {
            ask(turn, item);
        }
    }
}

std::optional<domain::Submitted> take_outgoing(Update& turn, RequestId request) {
    auto& items = turn.model.outgoing.items;
    const auto item =
        std::ranges::find_if(items, [&](Outgoing& each) { return take_answer(each.submission, request); });
    if (item == items.end()) {
        return std::nullopt;
    }
    turn.effects.push_back(RemoveIntent{item->submission.key, OutboxKind::submission});
    domain::Submitted what = std::move(item->what);
    items.erase(item);
    return what;
}

bool outgoing_failed(Update& turn, const RequestFailed& failed) {
    OutgoingState& state = turn.model.outgoing;
    if (failed.request != 0 && failed.request == state.found_request) {
        state.found_request = 0;
        return true;
    }
    if (take_stored(turn, failed.request, false)) {
        return true; // without a place on the device it is kept in memory
    }
    const auto item = std::ranges::find_if(
        state.items, [&](Outgoing& each) { return take_failure(each.submission, failed); });
    if (item == state.items.end()) {
        return false;
    }
    if (failed.failure.code == domain::ShopErrorCode::signed_out) {
        return true; // what becomes of it is told with the end of the session
    }
    tell_failure(turn, *item);
    if (!may_have_happened(item->submission)) {
        // The shop has said no, and would say so again at each visit.
        turn.effects.push_back(RemoveIntent{item->submission.key, OutboxKind::submission});
        if (!in_dialog(turn.model, item->what)) {
            state.items.erase(item);
        }
    }
    return true;
}

std::optional<NoticeKind> outgoing_left_behind(const Model& model) {
    std::optional<NoticeKind> notice;
    for (const Outgoing& item : model.outgoing.items) {
        if (is_unanswered(item.submission) && !item.put_aside) {
            const Notices& kinds = notices[item.what.index()];
            notice = item.is_stored ? kinds.left : kinds.lost;
        }
    }
    return notice;
}

void drop_outgoing(Update& turn) {
    cancel(turn, turn.model.outgoing.found_request);
    turn.model.outgoing = {};
}

} // namespace stamgast::app
