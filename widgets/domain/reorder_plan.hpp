#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/cart.hpp"
#include "domain/product.hpp"
#include "domain/reorder_request.hpp"

namespace stamgast::domain {

/// What can be done about one line of an old order today. Each line has exactly one; none disappears.
enum class LineOutcome : std::uint8_t {
    available,        ///< as it was, at the price of then (or less, or no more than the policy tolerates)
    price_changed,    ///< as it was, at another price
    quantity_limited, ///< fewer than ordered, perhaps none: what is left, or what one cart may hold
    needs_choice,     ///< the product is sold, this variant is not (any more): choose one of `choices`
    substitute,       ///< not to be had, but the shop offers another product in its place
    out_of_stock,     ///< nothing to be had today
    discontinued,     ///< not sold any more
};

/// A thing that a line can be reordered as, at today's price (minor units of the plan's currency).
struct ReorderChoice {
    std::string product_id;
    std::string variant_id;
    std::string title;
    std::vector<Option> options;
    std::string image_url;
    std::int64_t unit_price = 0;
    std::int32_t max_addable = 0; ///< on top of what the cart holds; 0 only where the cart holds all it can
    std::int32_t max_in_cart = 0; ///< when the cart is replaced; ≥ 1 and ≥ max_addable
    friend bool operator==(const ReorderChoice&, const ReorderChoice&) = default;
};

/// One line of the plan, in the request's order.
struct PlannedLine {
    std::size_t line_index = 0; ///< into the request's lines
    LineOutcome outcome = LineOutcome::discontinued;
    std::int32_t ordered_quantity = 0;
    std::int32_t in_cart = 0; ///< what the cart holds of the first choice already, with the line's attributes
    std::optional<std::int64_t> old_unit_price; ///< nothing if then's currency is not today's
    std::vector<ReorderChoice> choices; ///< empty: cannot be ordered; one: that; more: the customer chooses
    friend bool operator==(const PlannedLine&, const PlannedLine&) = default;
};

struct ReorderPlan {
    Currency currency;                    ///< of all prices of today
    bool cart_has_other_currency = false; ///< the cart holds lines that are not in `currency`
    std::vector<PlannedLine> lines;
    /// Whether the customer must look at it before anything is done: some line is not simply available, or
    /// the cart is not in the currency of the plan. A cart that already holds other things needs no decision:
    /// merging never takes anything away.
    [[nodiscard]] bool needs_decision() const;
    friend bool operator==(const ReorderPlan&, const ReorderPlan&) = default;
};

/// A hundredfold.
inline constexpr std::int32_t max_tolerated_rise_basis_points = 1'000'000;

/// What the merchant decided. Price changes of up to this many basis points, upwards, count as `available`;
/// falls never ask. At most max_tolerated_rise_basis_points is taken into account.
struct ReorderPolicy {
    std::int32_t tolerated_rise_basis_points = 0;
    friend bool operator==(const ReorderPolicy&, const ReorderPolicy&) = default;
};

/// Plans the reorder of the lines `line_indices` of `request` (all if empty) against today's products and the
/// cart. Two lines of the same variant share what is left of it, first come first served. The plan's currency
/// is that of the first line that is still sold; a product in another currency cannot be in the same cart and
/// counts as out of stock. An index that the request does not have is a programmer error.
[[nodiscard]] ReorderPlan plan_reorder(const ReorderRequest& request,
                                       std::span<const std::size_t> line_indices,
                                       std::span<const Product> products_now, const Cart& cart,
                                       const ReorderPolicy& policy);

} // namespace stamgast::domain
