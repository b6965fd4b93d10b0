#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/money.hpp"
#include "domain/order.hpp"

namespace stamgast::domain {

/// Where the lines come from that the customer wants in the cart.
enum class ReorderSource : std::uint8_t {
    order, ///< an old order, or lines of it
    favourites,
    usuals,  ///< what this customer buys again and again
    product, ///< one product that was shown, a recommendation say
};

/// Lines that shall go into the cart, wherever they come from. All of them walk the same street: plan,
/// decide, intent, settle, undo.
struct ReorderRequest {
    ReorderSource source = ReorderSource::order;
    /// The order's; else a name of this set of lines, see set_id.
    std::string order_id;
    std::string order_number;      ///< empty where there is no order
    std::int64_t placed_at_ms = 0; ///< when it was ordered; 0 where there is no order
    Currency currency;             ///< of the unit prices
    /// `unit_price` is the one that the customer saw last: what it costs more today is asked about. A line
    /// without a variant is one to choose of its product's.
    std::vector<OrderLine> lines;

    ReorderRequest() = default;
    /// An order as it is. Implicit, because an order is the request that everything began with.
    ReorderRequest(const Order& order);
};

/// Names a set of lines by what it would put into the cart: the same lines have the same name, on every page
/// load, and it is never empty.
[[nodiscard]] std::string set_id(const std::vector<OrderLine>& lines);

} // namespace stamgast::domain
