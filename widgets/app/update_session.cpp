#include "app/update_session.hpp"

#include <utility>

#include "app/update_cart.hpp"
#include "app/update_commit.hpp"
#include "app/update_declaration.hpp"
#include "app/update_favourites.hpp"
#include "app/update_help.hpp"
#include "app/update_loyalty.hpp"
#include "app/update_outgoing.hpp"
#include "app/update_papers.hpp"
#include "app/update_parts.hpp"
#include "app/update_section.hpp"
#include "app/update_sign_in.hpp"

namespace stamgast::app {
namespace {

/// What was confirmed and has no answer yet: the contract that is being left before all else. Whoever is told
/// need not be the one who confirmed it, so that no order is named.
std::optional<NoticeKind> left_behind(const Model& model) {
    const std::optional<NoticeKind> withdrawal = withdrawal_left_behind(model);
    return withdrawal ? withdrawal : outgoing_left_behind(model);
}

/// Forgets the customer's orders, cart and reorder, and what is being asked about them. Says what of it the
/// shop has not answered.
void drop_customer_data(Update& turn) {
    Model& model = turn.model;
    const std::optional<NoticeKind> left = left_behind(model);
    model.held_writes.clear();
    cancel(turn, model.orders.request);
    cancel(turn, model.orders.find_request);
    cancel(turn, model.cart_request);
    cancel(turn, model.intents_request);
    if (model.reorder) {
        for (RequestId& request : model.reorder->products_requests) {
            cancel(turn, request);
        }
        cancel(turn, model.reorder->commit_request);
    }
    drop_loyalty(turn);
    drop_sections(turn);
    drop_withdrawals(turn);
    drop_help(turn);
    drop_invoice(turn);
    model.orders = {};
    model.cart.reset();
    model.reorder.reset();
    model.waiting_press.reset();
    model.watched.clear();
    model.toast.reset();
    model.merchant = {};
    if (left) {
        show(turn, {.kind = *left});
        model.toast->until_ms = model.now_ms + undo_ms; // nothing else on the page says it any more
    }
}

void load_customer_data(Update& turn) {
    Model& model = turn.model;
    load_for_customer(turn);
    load_withdrawals(turn);
    load_outgoing(turn);
    if (!model.can(Capability::reorder)) {
        return;
    }
    model.intents_request = take_request(model);
    model.intents_ms = model.now_ms + outbox_wait_ms;
    turn.effects.push_back(LoadIntents{model.intents_request, model.session.session.customer->id});
}

bool is_reordering(const Model& model) {
    return model.reorder && model.reorder->phase != ReorderPhase::failed &&
           model.reorder->phase != ReorderPhase::reported;
}

/// What is on the page was loaded, and begun, for somebody else. What that customer's outbox holds stays
/// theirs: it is looked at when they are signed in again.
void change_customer(Update& turn) {
    const bool stopped_reorder = is_reordering(turn.model);
    drop_customer_data(turn);
    if (stopped_reorder && turn.model.toast) {
        announce(turn, {.kind = NoticeKind::account_changed});
    } else if (stopped_reorder) {
        show(turn, {.kind = NoticeKind::account_changed});
    }
}

} // namespace

void apply(Update& turn, Started&& started) {
    Model& model = turn.model;
    model.calendar = std::move(started.calendar);
    model.key_seed = std::move(started.key_seed);
    model.capabilities = started.capabilities;
    model.policy = started.policy;
    model.can_share = started.can_share;
    load_session(turn);
    load_ahead(turn);
}

void apply(Update& turn, SessionReceived&& received) {
    SessionState& state = turn.model.session;
    if (received.request == 0 || received.request != state.request) {
        return;
    }
    const bool was_signed_out = state.signed_out();
    const std::optional<domain::Customer> former = state.session.customer;
    const bool known_late = std::exchange(state.known_late, false);
    state.request = 0;
    state.loading = Loading::idle;
    state.known = true;
    if (!received.session.customer) {
        state.session.sign_in_url = std::move(received.session.sign_in_url);
        was_signed_out ? load_section(turn, LoadReason::returned) : sign_out(turn);
        return;
    }
    state.session = std::move(received.session);
    end_sign_in(turn);
    if (was_signed_out) {
        drop_sections(turn); // what a visitor was shown
    }
    if (former && former->id == state.session.customer->id) {
        load_loyalty(turn, LoadReason::returned);
        load_section(turn, LoadReason::returned);
        resend_withdrawals(turn);
        send_unanswered(turn);
        read_cart_again_if_withheld(turn);
        return;
    }
    if (former || known_late) {
        change_customer(turn);
    }
    load_customer_data(turn);
}

bool session_failed(Update& turn, const RequestFailed& failed) {
    SessionState& state = turn.model.session;
    if (failed.request == 0 || failed.request != state.request) {
        return false;
    }
    state.request = 0;
    state.loading = Loading::failed;
    state.failure = failed.failure;
    state.known_late = state.known_late || !state.known;
    if (failed.failure.code != domain::ShopErrorCode::signed_out) {
        read_cart_again_if_withheld(turn);
    }
    return true;
}

bool session_settled(const Model& model) { return model.session.request == 0; }

void retry_session(Update& turn) {
    if (turn.model.session.loading == Loading::failed) {
        load_session(turn);
    }
}

void load_session(Update& turn) {
    SessionState& state = turn.model.session;
    if (state.request != 0) {
        return;
    }
    state.loading = Loading::waiting;
    state.failure.reset();
    state.request = take_request(turn.model);
    turn.effects.push_back(LoadSession{state.request});
}

void sign_out(Update& turn) {
    drop_customer_data(turn);
    SessionState& state = turn.model.session;
    state.known = true;
    const bool was_signed_in = std::exchange(state.session.customer, std::nullopt).has_value();
    if (state.request == 0) {
        state.loading = Loading::idle;
        state.failure.reset();
    }
    load_favourites(turn, LoadReason::needed); // the visitor's, on this device
    load_section(turn, LoadReason::needed);
    if (was_signed_in) { // guests see it; to be told each time that they come back would only disturb
        announce(turn, {.kind = NoticeKind::signed_out}, Politeness::assertive);
    }
}

} // namespace stamgast::app
