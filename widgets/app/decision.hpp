#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "app/reorder_flow.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/reorder_selection.hpp"

namespace stamgast::app {

/// The customer's wish as far as the line allows it: an existing choice, a quantity from 1 to what can be
/// had.
[[nodiscard]] domain::LineSelection possible_selection(const domain::PlannedLine& line,
                                                       const domain::LineSelection& wished,
                                                       domain::CartMode mode);

/// The selection after merge or replace was chosen: lines as the plan proposed them take the proposal of the
/// new mode, lines that the customer changed keep the change as far as it is possible.
[[nodiscard]] std::vector<domain::LineSelection>
selection_in_mode(const domain::ReorderPlan& plan, std::span<const domain::LineSelection> selection,
                  domain::CartMode from, domain::CartMode to);

/// Whether any line can be had, now or when the cart is replaced.
[[nodiscard]] bool offers_anything(const domain::ReorderPlan& plan);

/// Whether any line can be chosen; no where the cart holds all that it can of each.
[[nodiscard]] bool can_select_anything(const domain::ReorderPlan& plan, domain::CartMode mode);

/// Whether confirming would do anything.
[[nodiscard]] bool selects_anything(const domain::ReorderPlan& plan,
                                    std::span<const domain::LineSelection> selection, domain::CartMode mode);

/// How many items that the cart holds would leave it.
[[nodiscard]] std::int64_t items_removed(const ReorderFlow& flow, const domain::Cart& cart);

} // namespace stamgast::app
