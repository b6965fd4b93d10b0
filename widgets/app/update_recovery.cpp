#include "app/update_recovery.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "app/update_cart.hpp"
#include "app/update_press.hpp"
#include "app/update_reorder.hpp"
#include "app/update_session.hpp"
#include "app/update_watch.hpp"
#include "domain/sorting.hpp"

namespace stamgast::app {
namespace {

using domain::IntentStage;

constexpr std::int64_t clock_tolerance_ms = 10 * 60 * 1000;

bool is_open(const WatchedIntent& watched) { return watched.intent.stage == IntentStage::open; }

bool is_due(const Model& model, const WatchedIntent& watched) {
    return watched.next_look_ms && *watched.next_look_ms <= model.now_ms;
}

bool known_already(const Model& model, const std::string& key) {
    const bool going_on = model.reorder && model.reorder->intent && model.reorder->intent->key == key;
    return going_on || std::ranges::any_of(model.watched, [&](const WatchedIntent& watched) {
               return watched.intent.key == key;
           });
}

/// A reorder of this page that has not been committed waits until the older ones are settled: they may be
/// about the same lines.
void let_older_go_first(Update& turn) {
    Model& model = turn.model;
    const bool undecided = model.reorder && model.reorder->kind == ReorderFlow::Kind::reorder &&
                           model.reorder->phase == ReorderPhase::checking;
    if (!undecided || !has_open_intents(model)) {
        return;
    }
    const ReorderFlow& flow = *model.reorder;
    if (!has_open_intent_of(model, flow.source, flow.order_id)) {
        model.waiting_press = waiting_press(flow);
    }
    apply(turn, DialogDismissed{});
}

/// Nobody sends an intent again that is too old, or that may have been bought in the meantime.
bool may_be_sent(const Model& model, const domain::ReorderIntent& intent) {
    return model.now_ms - intent.created_at_ms <= oldest_resent_ms && !ordered_since(model.orders, intent);
}

void start_recovery(Update& turn, const WatchedIntent& watched) {
    Model& model = turn.model;
    ReorderFlow flow;
    flow.kind = ReorderFlow::Kind::recovery;
    flow.phase = ReorderPhase::settling;
    flow.be_about(watched.intent);
    flow.intent = watched.intent;
    flow.progress.resize(watched.intent.lines.size());
    flow.may_send = may_be_sent(model, watched.intent);
    flow.copies = watched.copies;
    flow.cart_awaited = true;
    model.reorder = std::move(flow);
    if (model.cart_request == 0) {
        request_cart(turn); // else the one under way was asked for after the intent was left
    }
}

bool holds(const domain::Order& order, const domain::IntentLine& line) {
    std::int64_t bought = 0;
    for (const domain::OrderLine& ordered : order.lines) {
        if (ordered.variant_id == line.target.variant_id) {
            bought += ordered.quantity;
        }
    }
    return bought >= std::int64_t{line.target.quantity} - line.quantity_before;
}

template <typename Predicate>
bool any_order_since(const OrdersState& orders, const domain::ReorderIntent& intent, Predicate&& predicate) {
    return std::ranges::any_of(orders.history, [&](const domain::OrderEntry& entry) {
        const auto* order = std::get_if<domain::Order>(&entry);
        return order && order->placed_at_ms >= intent.created_at_ms - clock_tolerance_ms && predicate(*order);
    });
}

} // namespace

void apply(Update& turn, IntentsFound&& found) {
    Model& model = turn.model;
    if (found.request == 0 || found.request != model.intents_request) {
        return;
    }
    model.intents_request = 0;
    domain::sort_stably(found.intents, {}, &domain::ReorderIntent::created_at_ms);
    for (domain::ReorderIntent& intent : found.intents) {
        if (intent.lines.empty()) {
            turn.effects.push_back(RemoveIntent{intent.key}); // there is nothing that it could do
        } else if (!known_already(model, intent.key)) {
            watch_found(turn, std::move(intent));
        }
    }
    let_older_go_first(turn);
}

bool intents_failed(Update& turn, const RequestFailed& failed) {
    if (failed.request == 0 || failed.request != turn.model.intents_request) {
        return false;
    }
    turn.model.intents_request = 0;
    return true;
}

bool outbox_settled(const Model& model) {
    return session_settled(model) && (model.intents_request == 0 || model.intents_ms <= model.now_ms);
}

bool has_open_intents(const Model& model) { return std::ranges::any_of(model.watched, is_open); }

bool has_open_intent_of(const Model& model, domain::ReorderSource source, const std::string& order_id) {
    return std::ranges::any_of(model.watched, [&](const WatchedIntent& watched) {
        return is_open(watched) && watched.intent.source == source && watched.intent.order_id == order_id;
    });
}

void make_open_intents_due(Update& turn) {
    for (WatchedIntent& watched : turn.model.watched) {
        if (is_open(watched)) {
            watched.next_look_ms = turn.model.now_ms;
        }
    }
}

void continue_watched_work(Update& turn) {
    Model& model = turn.model;
    // Nobody knows what has been bought since without the newest orders, and whose cart it is without the
    // session.
    if (model.reorder || !model.orders.known || !session_settled(model)) {
        return;
    }
    const auto open = std::ranges::find_if(model.watched, [&](const WatchedIntent& watched) {
        return is_open(watched) && is_due(model, watched);
    });
    if (open != model.watched.end()) {
        start_recovery(turn, *open);
    } else if (model.waiting_press && outbox_settled(model)) {
        start_waiting_press(turn);
    } else if (model.cart_request == 0 &&
               std::ranges::any_of(model.watched,
                                   [&](const WatchedIntent& watched) { return is_due(model, watched); })) {
        request_cart(turn);
    }
}

bool ordered_since(const OrdersState& orders, const domain::ReorderIntent& intent) {
    return any_order_since(orders, intent, [](const domain::Order&) { return true; });
}

bool bought_since(const OrdersState& orders, const domain::ReorderIntent& intent) {
    return any_order_since(orders, intent, [&](const domain::Order& order) {
        return std::ranges::all_of(intent.lines,
                                   [&](const domain::IntentLine& line) { return holds(order, line); });
    });
}

} // namespace stamgast::app
