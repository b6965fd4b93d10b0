#include "app/update_cart.hpp"

#include <utility>

#include "app/update_commit.hpp"
#include "app/update_decision.hpp"
#include "app/update_outcome.hpp"
#include "app/update_recovery.hpp"
#include "app/update_reorder.hpp"
#include "app/update_session.hpp"
#include "app/update_undo.hpp"
#include "app/update_watch.hpp"

namespace stamgast::app {
namespace {

/// While the cart is being written, only its writer reads it.
bool being_written(const Model& model) {
    if (!model.reorder) {
        return false;
    }
    const ReorderPhase phase = model.reorder->phase;
    return phase == ReorderPhase::storing || phase == ReorderPhase::sending ||
           phase == ReorderPhase::settling;
}

void continue_flow(Update& turn) {
    ReorderFlow& flow = *turn.model.reorder;
    flow.cart_awaited = false;
    if (flow.phase == ReorderPhase::settling) {
        settle_against_cart(turn);
    } else if (flow.phase == ReorderPhase::storing) {
        commit_decision(turn);
    } else if (flow.kind == ReorderFlow::Kind::undo) {
        commit_undo(turn);
    } else {
        plan_when_checked(turn);
    }
}

} // namespace

void apply(Update& turn, CartReceived&& received) {
    if (received.request == 0 || received.request != turn.model.cart_request) {
        return;
    }
    turn.model.cart_request = 0;
    set_cart(turn, std::move(received.cart));
    if (!session_settled(turn.model)) {
        return; // it may be another customer's: nothing is done to it until that is known
    }
    if (!turn.model.reorder) {
        look_at_watched(turn);
    } else if (turn.model.reorder->cart_awaited) {
        continue_flow(turn);
    }
}

void apply(Update& turn, PageReturned&&) {
    Model& model = turn.model;
    load_session(turn); // perhaps somebody has signed in or out elsewhere
    if (model.session.signed_out() || !model.can(Capability::reorder) || !needs(model, Need::cart) ||
        being_written(model)) {
        return;
    }
    make_open_intents_due(turn);
    if (model.cart_request == 0) {
        request_cart(turn);
    }
}

bool cart_failed(Update& turn, const RequestFailed& failed) {
    Model& model = turn.model;
    if (failed.request == 0 || failed.request != model.cart_request) {
        return false;
    }
    model.cart_request = 0;
    if (!model.reorder) {
        postpone_looks(turn);
        return true;
    }
    ReorderFlow& flow = *model.reorder;
    if (!flow.cart_awaited) {
        return true;
    }
    flow.cart_awaited = false;
    if (flow.phase == ReorderPhase::settling) {
        leave_open(turn);
    } else {
        fail_before_commit(turn, failed.failure);
    }
    return true;
}

void request_cart(Update& turn) {
    cancel(turn, turn.model.cart_request);
    turn.model.cart_request = take_request(turn.model);
    turn.effects.push_back(LoadCart{turn.model.cart_request});
}

void read_cart_again_if_withheld(Update& turn) {
    const Model& model = turn.model;
    const bool wanted = model.reorder ? model.reorder->cart_awaited : !model.watched.empty();
    if (wanted && model.cart_request == 0) {
        request_cart(turn);
    }
}

void set_cart(Update& turn, domain::Cart cart) {
    std::optional<domain::Cart>& known = turn.model.cart;
    const std::int64_t count = item_count(cart);
    if (known && (item_count(*known) != count || known->total != cart.total)) {
        turn.effects.push_back(EmitCartChanged{count, cart.total, cart.currency});
    }
    known = std::move(cart);
}

} // namespace stamgast::app
