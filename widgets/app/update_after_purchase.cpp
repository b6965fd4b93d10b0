#include "app/update_after_purchase.hpp"

#include <algorithm>
#include <variant>

#include "app/update_outgoing.hpp"
#include "app/update_returns.hpp"
#include "app/update_reviews.hpp"

namespace stamgast::app {
namespace {

/// Of so many orders it is known beforehand what came back and what is to be reviewed; of older ones when
/// their details are opened.
constexpr std::size_t newest_orders = 25;

std::vector<std::string> newest_order_ids(const OrdersState& orders) {
    std::vector<std::string> ids;
    for (const domain::OrderEntry& entry : orders.history) {
        if (ids.size() == newest_orders) {
            break;
        }
        if (const auto* order = std::get_if<domain::Order>(&entry)) {
            ids.push_back(order->id);
        }
    }
    return ids;
}

} // namespace

void load_after_purchase(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.session.session.customer) {
        return; // whose orders they are is not certain yet
    }
    load_put_away(turn, reason);
    const std::vector<std::string> ids = newest_order_ids(model.orders);
    look_up_returns(turn, ids);
    look_up_reviews(turn, ids);
    if (reason != LoadReason::needed) {
        reload_returns(turn, reason);
        reload_reviews(turn, reason);
    }
}

void order_opened(Update& turn, const std::string& order_id) {
    const domain::Order* order = find_order(turn.model.orders, order_id);
    if (order && turn.model.session.session.customer) {
        look_up_returns(turn, {order_id});
        look_up_reviews(turn, {order_id});
        load_return_options(turn, *order, LoadReason::needed);
    }
}

void drop_after_purchase(Update& turn) {
    drop_returns(turn);
    drop_reviews(turn);
    drop_outgoing(turn);
}

} // namespace stamgast::app
