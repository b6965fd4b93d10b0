#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/order.hpp"

namespace stamgast::domain {

inline constexpr std::int64_t ms_per_day = 86'400'000;

/// What of an order's line came back to the shop.
struct ReturnedLine {
    std::string order_id;
    std::string line_id;
    std::int32_t quantity = 0; ///< as much as was ordered, or more: all of it
    friend bool operator==(const ReturnedLine&, const ReturnedLine&) = default;
};

/// One occasion on which a product was bought. Lines of the same product less than 24 hours after the
/// occasion's first belong to it, in one order or several: what was forgotten and ordered again is no new
/// need. Counted in hours and not in calendar days, so that no time zone matters.
struct Purchase {
    std::int64_t at_ms = 0;    ///< of the occasion's first line
    std::int32_t quantity = 0; ///< 1 … max_line_quantity: units, of all variants together
    std::uint32_t variant = 0; ///< that of the occasion's largest line: into `variant_ids`
    friend bool operator==(const Purchase&, const Purchase&) = default;
};

/// All purchases of one product. Its variants count together, a unit as a unit: who takes salmon instead of
/// chicken has satisfied the same need. Where units differ in size, find_rhythm() tells them apart.
struct PurchasedProduct {
    std::string product_id;
    std::vector<std::string> variant_ids;
    std::vector<Purchase> purchases; ///< oldest first, never empty
    OrderLine last_line;             ///< the largest line of the last purchase, as it was ordered
    Currency currency;               ///< of `last_line`
    friend bool operator==(const PurchasedProduct&, const PurchasedProduct&) = default;
};

/// One order as what was in it.
struct Basket {
    std::int64_t at_ms = 0;
    std::vector<std::uint32_t> products; ///< into PurchaseHistory::products; ascending, each once
    friend bool operator==(const Basket&, const Basket&) = default;
};

/// What a customer bought and kept: what the usuals, recommendations and tips are computed from.
struct PurchaseHistory {
    std::vector<PurchasedProduct> products; ///< by ascending product id
    std::vector<Basket> baskets;            ///< oldest first, none empty
    std::vector<std::string> sent_back_ids; ///< products of which nothing was kept; ascending, each once
    /// Nothing if the customer does not have it.
    [[nodiscard]] const PurchasedProduct* find(std::string_view product_id) const;
    friend bool operator==(const PurchaseHistory&, const PurchaseHistory&) = default;
};

/// Reads the purchases out of the customer's orders, in whatever order they are given. An order that is there
/// twice (by id and time) counts once; one that was cancelled, returned or refunded does not count, nor does
/// what `returned` took back, nor a line whose product was deleted. An order dated after `now_ms`, by a
/// shop's clock that runs ahead, counts as placed now.
[[nodiscard]] PurchaseHistory collect_purchases(std::span<const Order* const> orders,
                                                std::span<const ReturnedLine> returned, std::int64_t now_ms);

} // namespace stamgast::domain
