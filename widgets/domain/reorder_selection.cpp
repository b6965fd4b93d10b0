#include "domain/reorder_selection.hpp"

#include <algorithm>
#include <cassert>

namespace stamgast::domain {
namespace {

/// Whether the line stands for exactly the variant that was ordered.
bool keeps_variant(LineOutcome outcome) {
    return outcome == LineOutcome::available || outcome == LineOutcome::price_changed ||
           outcome == LineOutcome::quantity_limited;
}

} // namespace

std::int32_t selectable_quantity(const ReorderChoice& choice, CartMode mode) {
    return mode == CartMode::merge ? choice.max_addable : choice.max_in_cart;
}

std::int32_t selected_quantity(const PlannedLine& line, const LineSelection& selection, CartMode mode) {
    if (!selection.selected || selection.choice >= line.choices.size())
        return 0;
    return std::clamp(selection.quantity, 0, selectable_quantity(line.choices[selection.choice], mode));
}

std::vector<LineSelection> default_selection(const ReorderPlan& plan, CartMode mode) {
    std::vector<LineSelection> selection;
    selection.reserve(plan.lines.size());
    for (const PlannedLine& line : plan.lines) {
        const std::int32_t most = line.choices.empty() ? 0 : selectable_quantity(line.choices.front(), mode);
        selection.push_back({.selected = most > 0 && keeps_variant(line.outcome),
                             .choice = 0,
                             .quantity = std::max(1, std::min(line.ordered_quantity, most))});
    }
    return selection;
}

std::optional<std::int64_t> selection_total(const ReorderPlan& plan, std::span<const LineSelection> selection,
                                            CartMode mode) {
    assert(selection.size() == plan.lines.size());
    std::optional<Money> total = Money{0, plan.currency};
    for (std::size_t index = 0; index < plan.lines.size() && total; ++index) {
        const PlannedLine& line = plan.lines[index];
        const std::int32_t quantity = selected_quantity(line, selection[index], mode);
        if (quantity == 0)
            continue;
        const Money price{line.choices[selection[index].choice].unit_price, plan.currency};
        const std::optional<Money> line_total = multiply(price, quantity);
        total = line_total ? add(*total, *line_total) : std::nullopt;
    }
    return total ? std::optional(total->minor_units) : std::nullopt;
}

} // namespace stamgast::domain
