#include "app/decision.hpp"

#include <algorithm>
#include <cstddef>

namespace stamgast::app {

using domain::CartMode;
using domain::LineSelection;

LineSelection possible_selection(const domain::PlannedLine& line, const LineSelection& wished,
                                 CartMode mode) {
    LineSelection possible = wished;
    if (possible.choice >= line.choices.size()) {
        possible.choice = 0;
    }
    const std::int32_t most =
        line.choices.empty() ? 0 : selectable_quantity(line.choices[possible.choice], mode);
    possible.selected = wished.selected && most > 0;
    possible.quantity = std::clamp(wished.quantity, 1, std::max(1, most));
    return possible;
}

std::vector<LineSelection> selection_in_mode(const domain::ReorderPlan& plan,
                                             std::span<const LineSelection> selection, CartMode from,
                                             CartMode to) {
    const std::vector<LineSelection> proposed_before = default_selection(plan, from);
    std::vector<LineSelection> now = default_selection(plan, to);
    for (std::size_t index = 0; index < selection.size(); ++index) {
        if (selection[index] != proposed_before[index]) {
            now[index] = possible_selection(plan.lines[index], selection[index], to);
        }
    }
    return now;
}

bool offers_anything(const domain::ReorderPlan& plan) {
    return std::ranges::any_of(plan.lines,
                               [](const domain::PlannedLine& line) { return !line.choices.empty(); });
}

bool can_select_anything(const domain::ReorderPlan& plan, CartMode mode) {
    return std::ranges::any_of(plan.lines, [&](const domain::PlannedLine& line) {
        return std::ranges::any_of(line.choices, [&](const domain::ReorderChoice& choice) {
            return selectable_quantity(choice, mode) > 0;
        });
    });
}

bool selects_anything(const domain::ReorderPlan& plan, std::span<const LineSelection> selection,
                      CartMode mode) {
    for (std::size_t index = 0; index < selection.size(); ++index) {
        if (selected_quantity(plan.lines[index], selection[index], mode) > 0) {
            return true;
        }
    }
    return false;
}

std::int64_t items_removed(const ReorderFlow& flow, const domain::Cart& cart) {
    std::int64_t removed = 0;
    for (const domain::IntentLine& line :
         intent_lines(flow.request, flow.plan, flow.selection, cart, flow.mode)) {
        removed += std::max(0, line.quantity_before - line.target.quantity);
    }
    return removed;
}

} // namespace stamgast::app
