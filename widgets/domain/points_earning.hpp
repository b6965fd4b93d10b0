#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/cart.hpp"
#include "domain/loyalty_period.hpp"
#include "domain/money.hpp"
#include "domain/order.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/reorder_selection.hpp"

namespace stamgast::domain {

/// More points for a while: on everything, or on some products.
struct EarnCampaign {
    std::string id;
    std::string title;
    LoyaltyPeriod period;
    std::int32_t multiplier_per_mille = 2'000; ///< 0 … max_earn_multiplier; 2000 is twice the points
    std::vector<std::string> product_ids;      ///< empty: everything
    friend bool operator==(const EarnCampaign&, const EarnCampaign&) = default;
};

/// The highest multiplier of a campaign or a tier: a thousandfold.
inline constexpr std::int32_t max_earn_multiplier = 1'000'000;

/// What an order earns: `points` for each `per_minor_units` of `currency`. One point a euro is {1, 100}.
struct EarnRule {
    Currency currency;
    std::int64_t points = 1;            ///< 0 … 1,000,000
    std::int64_t per_minor_units = 100; ///< 1 … 1,000,000,000,000
    std::vector<std::string> excluded_product_ids;
    std::vector<EarnCampaign> campaigns;
    friend bool operator==(const EarnRule&, const EarnRule&) = default;
};

/// What one line of an order or a cart comes to, in minor units, after its own discounts.
struct EarnLine {
    std::string product_id;
    std::int64_t total = 0;
    friend bool operator==(const EarnLine&, const EarnLine&) = default;
};

[[nodiscard]] std::vector<EarnLine> earn_lines(const Order& order);
/// What a reorder would bring into the cart, at today's prices; nothing if a line overflows. `selection` has
/// one entry per planned line.
[[nodiscard]] std::optional<std::vector<EarnLine>>
earn_lines(const ReorderPlan& plan, std::span<const LineSelection> selection, CartMode mode);

/// The points that an order of these lines earns at `at_ms`:
///
///   floor( Σ over lines not excluded: total × campaign ‰ ÷ 1000  × tier ‰ ÷ 1000 × points ÷ per_minor_units
///   )
///
/// rounded down once, for the whole order and not for each line. Of several campaigns that hold for a line
/// the best one counts; a campaign never makes it less than without. Shipping, and discounts on the order as
/// a whole, are not in the lines. Nothing in another currency, and nothing where an amount is so large that
/// it cannot be computed exactly; 0 if the lines come to less than nothing.
[[nodiscard]] std::optional<std::int64_t> points_for(std::span<const EarnLine> lines, Currency currency,
                                                     const EarnRule& rule,
                                                     std::int32_t tier_multiplier_per_mille,
                                                     std::int64_t at_ms);

/// How much more an amount needs to reach a threshold (free shipping, the minimum of a reward): 0 once it is
/// reached; nothing in another currency.
[[nodiscard]] std::optional<std::int64_t> missing_amount(Money amount, Money threshold);

} // namespace stamgast::domain
