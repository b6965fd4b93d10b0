#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/loyalty_calendar.hpp"
#include "domain/loyalty_period.hpp"
#include "domain/order.hpp"

namespace stamgast::domain {

enum class StampBasis : std::uint8_t {
    order, ///< one stamp for an order that has a qualifying line and reaches `min_order`
    unit,  ///< one stamp for each piece of a qualifying line
};

/// "The tenth coffee is free": how a customer collects stamps and what a full card is worth.
struct StampCard {
    std::string id;
    std::string title;
    std::int32_t slots = 10; ///< stamps that fill a card, ≥ 1
    StampBasis basis = StampBasis::order;
    std::vector<std::string> product_ids;     ///< what qualifies; empty: everything
    std::optional<Money> min_order;           ///< total of the order, for StampBasis::order
    std::optional<std::int32_t> valid_months; ///< of a card, from its first stamp; nothing: for ever
    LoyaltyPeriod period;                     ///< when stamps are given; cards stay as they are after it
    std::string reward_id;                    ///< what a full card gives; may be empty
    std::string reward_title;
    std::int32_t redeemed_cards = 0; ///< full cards that the customer has turned in already
    friend bool operator==(const StampCard&, const StampCard&) = default;
};

/// Stamps given at one moment, by an order or by the shop itself.
struct Stamp {
    std::int64_t at_ms = 0;
    std::int32_t count = 1; ///< 1 … max_line_quantity
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// How far a customer is with one kind of card.
struct StampProgress {
    std::int32_t stamps = 0; ///< on the open card, 0 … slots − 1
    std::int32_t slots = 1;
    std::int32_t missing = 1;               ///< slots − stamps
    std::optional<std::int64_t> expires_ms; ///< when the stamps on the open card are lost
    std::int64_t full_cards = 0;
    std::int64_t open_rewards = 0; ///< full cards that are not turned in
    friend bool operator==(const StampProgress&, const StampProgress&) = default;
};

/// The stamps that these orders gave, for shops that do not send stamps themselves. Orders that are
/// pending, cancelled, returned, refunded or in a state that nobody knows give none.
[[nodiscard]] std::vector<Stamp> stamps_of_orders(const StampCard& card, std::span<const Order> orders);

/// What one order or cart would give: its lines as product and quantity.
struct StampLine {
    std::string product_id;
    std::int32_t quantity = 0;
    friend bool operator==(const StampLine&, const StampLine&) = default;
};
[[nodiscard]] std::int32_t stamps_for(const StampCard& card, std::span<const StampLine> lines, Money total,
                                      std::int64_t at_ms);

/// Fills cards by time, whatever the order in which the stamps are given. What one order gives beyond a full
/// card goes onto the next. A card that is not full `valid_months` after its first stamp is lost with its
/// stamps; a full one is not.
[[nodiscard]] StampProgress stamp_progress(const StampCard& card, std::span<const Stamp> stamps,
                                           std::int64_t now_ms, const LoyaltyCalendar& calendar);

} // namespace stamgast::domain
