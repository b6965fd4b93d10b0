#include "domain/reorder_intent.hpp"

#include <algorithm>
#include <cassert>

namespace stamgast::domain {
namespace {

IntentLine* find_line(std::vector<IntentLine>& lines, std::string_view variant_id,
                      std::span<const Option> attributes) {
    const auto line = std::ranges::find_if(lines, [&](const IntentLine& candidate) {
        return candidate.target.variant_id == variant_id &&
               same_attributes(candidate.target.attributes, attributes);
    });
    return line == lines.end() ? nullptr : &*line;
}

void add_to(std::vector<IntentLine>& lines, const ReorderChoice& choice,
            const std::vector<Option>& attributes, std::int32_t quantity, const Cart& cart, CartMode mode) {
    IntentLine* line = find_line(lines, choice.variant_id, attributes);
    if (!line) {
        const std::int32_t before = quantity_in_cart(cart, choice.variant_id, attributes);
        lines.push_back({.target = {.product_id = choice.product_id,
                                    .variant_id = choice.variant_id,
                                    .attributes = attributes,
                                    .quantity = mode == CartMode::merge ? before : 0},
                         .quantity_before = before,
                         .title = choice.title});
        line = &lines.back();
    }
    const std::int32_t room = std::max(0, max_line_quantity - line->target.quantity);
    line->target.quantity += std::min(quantity, room);
}

/// Sets to zero whatever the cart holds and the reorder does not name.
void remove_the_rest(std::vector<IntentLine>& lines, const Cart& cart) {
    for (const CartLine& held : cart.lines) {
        if (held.quantity == 0 || find_line(lines, held.variant_id, held.attributes))
            continue;
        lines.push_back({.target = {.product_id = held.product_id,
                                    .variant_id = held.variant_id,
                                    .attributes = held.attributes,
                                    .quantity = 0},
                         .quantity_before = held.quantity,
                         .title = held.title});
    }
}

/// What the line shall hold to undo; `now` itself where there is nothing to undo.
std::int32_t undone_quantity(const IntentLine& line, std::int32_t after, std::int32_t now) {
    const std::int32_t before = line.quantity_before;
    const std::int32_t target = line.target.quantity;
    if (target > before) {
        // A cart that holds more than the target afterwards was helped by somebody else: that part is not
        // ours.
        const std::int32_t added = std::clamp(after, before, target) - before;
        return std::max(std::min(now, before), now - added);
    }
    if (target < before)
        return after >= before ? now : std::max(now, before);
    return now;
}

} // namespace

std::vector<IntentLine> intent_lines(const ReorderRequest& request, const ReorderPlan& plan,
                                     std::span<const LineSelection> selection, const Cart& cart,
                                     CartMode mode) {
    assert(selection.size() == plan.lines.size());
    std::vector<IntentLine> lines;
    for (std::size_t index = 0; index < plan.lines.size(); ++index) {
        const PlannedLine& planned = plan.lines[index];
        const std::int32_t quantity = selected_quantity(planned, selection[index], mode);
        if (quantity == 0)
            continue;
        add_to(lines, planned.choices[selection[index].choice], request.lines[planned.line_index].attributes,
               quantity, cart, mode);
    }
    // A reorder of nothing changes nothing: it must not be a way to wipe the cart.
    if (mode == CartMode::replace && !lines.empty())
        remove_the_rest(lines, cart);
    return lines;
}

LineSettlement settle_line(const IntentLine& line, std::int32_t quantity_now) {
    const std::int64_t before = line.quantity_before;
    const std::int64_t target = line.target.quantity;
    const std::int64_t now = quantity_now;
    if (now == target)
        return LineSettlement::applied;
    if (now == before)
        return LineSettlement::not_applied;
    const std::int64_t added = target - before;
    if (added > 0 && now > before && now < target)
        return LineSettlement::partly;
    if (added > 0 && now == target + added)
        return LineSettlement::overshot;
    return LineSettlement::changed;
}

std::vector<CartTarget> undo_targets(const ReorderIntent& intent, const Cart& after, const Cart& now) {
    std::vector<CartTarget> targets;
    for (const IntentLine& line : intent.lines) {
        const auto held_in = [&](const Cart& cart) {
            return quantity_in_cart(cart, line.target.variant_id, line.target.attributes);
        };
        const std::int32_t quantity_now = held_in(now);
        const std::int32_t quantity = undone_quantity(line, held_in(after), quantity_now);
        if (quantity == quantity_now)
            continue;
        targets.push_back(line.target);
        targets.back().quantity = quantity;
    }
    return targets;
}

} // namespace stamgast::domain
