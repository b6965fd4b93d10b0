#include "app/wanted_orders.hpp"

#include <algorithm>
#include <string>
#include <variant>

#include "app/suggestions.hpp"
#include "app/update_orders.hpp"

namespace stamgast::app {
namespace {

const domain::Order* find_numbered(const std::vector<domain::OrderEntry>& entries, std::string_view number) {
    for (const domain::OrderEntry& entry : entries) {
        const auto* order = std::get_if<domain::Order>(&entry);
        if (order != nullptr && order->number == number) {
            return order;
        }
    }
    return nullptr;
}

bool has_older(const OrdersState& orders) {
    return !orders.complete && orders.history.size() < most_orders_read;
}

/// Once of each.
void tell_missing(Update& turn, const std::string& wanted) {
    std::vector<std::string>& told = turn.model.orders.missing;
    if (std::ranges::find(told, wanted) == told.end()) {
        told.push_back(wanted);
        turn.effects.push_back(EmitError{domain::ShopErrorCode::not_found,
                                         "There is no order '" + wanted +
                                             "' among those of this customer: write the id or the number of "
                                             "one of theirs into the attribute order."});
    }
}

} // namespace

const domain::Order* find_wanted(const Model& model, std::string_view wanted) {
    if (wanted.empty()) {
        return nullptr;
    }
    const domain::Order* order = find_order(model.orders, std::string{wanted});
    return order ? order : find_numbered(model.orders.history, wanted);
}

bool may_come(const Model& model) {
    return !model.session.signed_out() && (!model.orders.known || has_older(model.orders));
}

void find_wanted_orders(Update& turn) {
    const Model& model = turn.model;
    if (!model.orders.known) {
        return;
    }
    for (const std::string& wanted : model.parts.orders) {
        if (find_wanted(model, wanted) != nullptr) {
            continue;
        }
        if (!has_older(model.orders)) {
            tell_missing(turn, wanted);
        } else if (model.orders.loading == Loading::idle) {
            load_older_orders(turn);
        }
    }
}

} // namespace stamgast::app
