#include "app/update_commit.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "app/late_copies.hpp"
#include "app/settlement.hpp"
#include "app/update_cart.hpp"
#include "app/update_outcome.hpp"
#include "app/update_session.hpp"
#include "app/update_watch.hpp"

namespace stamgast::app {
namespace {

/// Writes the flow's intent to the outbox. False if there is none, as nobody is known to be signed in.
bool store(Update& turn) {
    Model& model = turn.model;
    if (!model.session.session.customer) {
        return false;
    }
    model.reorder->commit_request = take_request(model);
    turn.effects.push_back(StoreIntent{model.reorder->commit_request, model.session.session.customer->id,
                                       *model.reorder->intent});
    return true;
}

/// Sends lines of the flow's intent. While it is being asked who is signed in the cart may be another
/// customer's: when that is known the cart is read, and what it lacks is sent.
///
/// All lines together are the same change as before and carry the intent's key. Some of them are another
/// change: with the same key a shop that remembers keys would take it for the one that it has done.
void send(Update& turn, std::vector<std::size_t> lines) {
    if (!session_settled(turn.model)) {
        // Lines are only sent again after an answer because a copy of that request arrived as well.
        turn.model.reorder->copies += turn.model.reorder->answered ? 1 : 0;
        begin_settling(turn);
        return;
    }
    ReorderFlow& flow = *turn.model.reorder;
    SetCartLines change;
    change.request = take_request(turn.model);
    change.key = lines.size() == flow.intent->lines.size() && flow.untouched() ? flow.intent->key
                                                                               : take_key(turn.model);
    for (const std::size_t line : lines) {
        change.lines.push_back(flow.intent->lines[line].target);
    }
    flow.phase = ReorderPhase::sending;
    flow.outbox_ms.reset();
    flow.commit_request = change.request;
    flow.sent_lines = std::move(lines);
    ++flow.attempts;
    turn.effects.push_back(std::move(change));
}

bool awaited(const Model& model, RequestId request, ReorderPhase phase) {
    return request != 0 && model.reorder && model.reorder->phase == phase &&
           model.reorder->commit_request == request;
}

/// Whether one of these lines was added to more than once.
bool any_overshot(const ReorderFlow& flow, const std::vector<std::size_t>& lines) {
    return std::ranges::any_of(lines, [&](std::size_t index) {
        const domain::IntentLine& line = flow.intent->lines[index];
        return settle_with_copies(line, flow.progress[index].quantity, flow.copies + 1) ==
               domain::LineSettlement::overshot;
    });
}

/// A refusal before anything can have happened ends it; everything else is seen in the real cart.
void attempt_failed(Update& turn, const domain::ShopFailure& failure) {
    ReorderFlow& flow = *turn.model.reorder;
    flow.commit_request = 0;
    flow.failure = failure;
    flow.may_send = flow.may_send && may_have_acted(failure);
    if (may_arrive_late(failure)) {
        ++flow.copies;
    }
    if (!may_have_acted(failure) && flow.copies == 0 && flow.untouched()) {
        fail_commit(turn);
    } else {
        begin_settling(turn);
    }
}

} // namespace

void begin_commit(Update& turn, domain::ReorderIntent intent) {
    ReorderFlow& flow = *turn.model.reorder;
    flow.progress.assign(intent.lines.size(), {});
    flow.intent = std::move(intent);
    flow.phase = ReorderPhase::storing;
    flow.outbox_ms = turn.model.now_ms + outbox_wait_ms;
    if (!store(turn)) {
        send_all(turn);
    }
}

void send_all(Update& turn) {
    std::vector<std::size_t> lines(turn.model.reorder->intent->lines.size());
    std::iota(lines.begin(), lines.end(), std::size_t{0});
    send(turn, std::move(lines));
}

void intent_stored(Update& turn, RequestId request) {
    if (awaited(turn.model, request, ReorderPhase::storing)) {
        send_all(turn);
    }
}

void send_without_outbox_when_due(Update& turn) {
    const std::optional<ReorderFlow>& flow = turn.model.reorder;
    if (flow && flow->phase == ReorderPhase::storing && flow->outbox_ms &&
        *flow->outbox_ms <= turn.model.now_ms) {
        send_all(turn);
    }
}

void apply(Update& turn, CartLinesWereSet&& answer) {
    Model& model = turn.model;
    if (!awaited(model, answer.request, ReorderPhase::sending)) {
        return;
    }
    model.reorder->commit_request = 0;
    cancel(turn, model.cart_request); // its answer would be older than this one
    set_cart(turn, std::move(answer.result.cart));
    std::vector<std::size_t> to_send = take_answer(
        *model.reorder, *model.cart, rightful_cart(*model.cart, model.watched), answer.result.lines);
    if (!to_send.empty() && model.reorder->attempts < 2 * max_attempts) {
        send(turn, std::move(to_send));
    } else if (!to_send.empty()) {
        leave_open(turn);
    } else {
        conclude_commit(turn);
    }
}

bool commit_failed(Update& turn, const RequestFailed& failed) {
    if (awaited(turn.model, failed.request, ReorderPhase::storing)) {
        send_all(turn); // without a place on disk it is still kept in memory
        return true;
    }
    if (awaited(turn.model, failed.request, ReorderPhase::sending)) {
        attempt_failed(turn, failed.failure);
        return true;
    }
    return false;
}

void begin_settling(Update& turn) {
    turn.model.reorder->phase = ReorderPhase::settling;
    turn.model.reorder->outbox_ms.reset();
    turn.model.reorder->cart_awaited = true;
    request_cart(turn);
}

void settle_against_cart(Update& turn) {
    Model& model = turn.model;
    ReorderFlow& flow = *model.reorder;
    std::vector<std::size_t> to_send =
        settle_lines(flow, *model.cart, rightful_cart(*model.cart, model.watched));
    const bool only_looking =
        flow.kind == ReorderFlow::Kind::recovery && flow.attempts == 0 && !flow.may_send;
    if (only_looking && !holds_all(*model.cart, *flow.intent, flow.copies)) {
        fail_commit(turn);
    } else if (to_send.empty()) {
        conclude_commit(turn);
    } else if (flow.may_send && flow.attempts < max_attempts) {
        send(turn, std::move(to_send));
    } else if (any_overshot(flow, to_send)) {
        leave_open(turn); // too much in the cart is no end
    } else if (to_send.size() == flow.progress.size()) {
        fail_commit(turn);
    } else {
        conclude_commit(turn);
    }
}

void retry_commit(Update& turn) {
    ReorderFlow& flow = *turn.model.reorder;
    stop_watching(turn, flow.intent->key);
    if (flow.copies == 0) { // a shop that remembers keys would only repeat what it said
        flow.intent->key = take_key(turn.model);
    }
    flow.intent->stage = domain::IntentStage::open;
    flow.intent->created_at_ms = turn.model.now_ms;
    flow.progress.assign(flow.intent->lines.size(), {});
    flow.failure.reset();
    flow.attempts = 0;
    flow.answered = false;
    flow.may_send = true;
    store(turn);
    begin_settling(turn);
}

} // namespace stamgast::app
