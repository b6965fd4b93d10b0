#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/order.hpp"

namespace stamgast::domain {

/// An order as it came from the shop: readable, or at least known to exist.
using OrderEntry = std::variant<Order, UnreadableOrder>;

/// What the page asks of the shop: an empty cursor is the newest page, an empty text and no states are all
/// orders.
struct OrderQuery {
    std::string cursor;
    int limit = 25; ///< 1–100
    std::string text;
    std::vector<OrderState> states;
    friend bool operator==(const OrderQuery&, const OrderQuery&) = default;
};

struct OrderPage {
    std::vector<OrderEntry> orders; ///< newest first
    std::string next_cursor;        ///< empty when there are no older ones
    std::optional<std::int64_t> total_count;
    friend bool operator==(const OrderPage&, const OrderPage&) = default;
};

} // namespace stamgast::domain
