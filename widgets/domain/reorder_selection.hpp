#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/reorder_plan.hpp"

namespace stamgast::domain {

/// Merge adds to what the cart holds; replace makes the cart hold the reorder and nothing else.
enum class CartMode : std::uint8_t { merge, replace };

/// What the customer decided about one planned line; `choice` is an index into its choices.
struct LineSelection {
    bool selected = true;
    std::size_t choice = 0;
    std::int32_t quantity = 1; ///< 1 … selectable_quantity of the choice
    friend bool operator==(const LineSelection&, const LineSelection&) = default;
};

/// How many of a choice can be ordered; 0 if merging and the cart holds all that it can.
[[nodiscard]] std::int32_t selectable_quantity(const ReorderChoice& choice, CartMode mode);

/// What a decision comes to: its quantity within what can be ordered, 0 if it is not selected or cannot be.
[[nodiscard]] std::int32_t selected_quantity(const PlannedLine& line, const LineSelection& selection,
                                             CartMode mode);

/// The selection a plan starts with: everything that can be had, as many as ordered or as can be had. What is
/// not the variant that was ordered (a substitute, another variant) is not selected until the customer says
/// so.
[[nodiscard]] std::vector<LineSelection> default_selection(const ReorderPlan& plan, CartMode mode);

/// What the selected lines cost today, in minor units of the plan's currency; nothing if it overflows.
[[nodiscard]] std::optional<std::int64_t>
selection_total(const ReorderPlan& plan, std::span<const LineSelection> selection, CartMode mode);

} // namespace stamgast::domain
