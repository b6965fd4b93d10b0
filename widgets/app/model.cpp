#include "app/model.hpp"

#include <algorithm>
#include <variant>

namespace stamgast::app {
namespace {

const domain::Order* find_in(const std::vector<domain::OrderEntry>& entries, const std::string& order_id) {
    for (const domain::OrderEntry& entry : entries) {
        const auto* order = std::get_if<domain::Order>(&entry);
        if (order && order->id == order_id) {
            return order;
        }
    }
    return nullptr;
}

void include(std::optional<std::int64_t>& earliest, std::optional<std::int64_t> deadline_ms) {
    if (deadline_ms && (!earliest || *deadline_ms < *earliest)) {
        earliest = deadline_ms;
    }
}

} // namespace

const domain::OrderEntry& entry_at(const OrdersState& orders, OrderRef ref) {
    return (ref.list == OrderRef::List::history ? orders.history : orders.found)[ref.index];
}

const domain::Order* find_order(const OrdersState& orders, const std::string& order_id) {
    const domain::Order* order = find_in(orders.history, order_id);
    return order ? order : find_in(orders.found, order_id);
}

bool ReorderFlow::untouched() const {
    return !answered &&
           std::ranges::none_of(progress, [](const LineProgress& line) { return line.outcome.has_value(); });
}

std::optional<std::int64_t> next_deadline_ms(const Model& model) {
    std::optional<std::int64_t> earliest;
    include(earliest, model.orders.find_due_ms);
    if (model.toast) {
        include(earliest, model.toast->until_ms);
    }
    if (model.reorder) { // looks wait until the flow has ended
        include(earliest, model.reorder->outbox_ms);
        return earliest;
    }
    if (model.waiting_press && model.intents_request != 0 && model.intents_ms > model.now_ms) {
        include(earliest, model.intents_ms);
    }
    if (!model.orders.known || model.cart_request != 0 || model.session.request != 0) {
        return earliest;
    }
    for (const WatchedIntent& watched : model.watched) {
        include(earliest, watched.next_look_ms);
    }
    return earliest;
}

std::optional<std::int64_t> expected_item_count(const Model& model) {
    if (!model.cart) {
        return std::nullopt;
    }
    std::int64_t count = item_count(*model.cart);
    const bool committing =
        model.reorder && model.reorder->intent &&
        (model.reorder->phase == ReorderPhase::storing || model.reorder->phase == ReorderPhase::sending ||
         model.reorder->phase == ReorderPhase::settling);
    if (!committing) {
        return count;
    }
    for (const domain::IntentLine& line : model.reorder->intent->lines) {
        count += line.target.quantity -
                 quantity_in_cart(*model.cart, line.target.variant_id, line.target.attributes);
    }
    return count;
}

} // namespace stamgast::app
