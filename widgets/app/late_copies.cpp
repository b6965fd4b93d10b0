#include "app/late_copies.hpp"

#include <algorithm>
#include <utility>

namespace stamgast::app {
namespace {

bool same_line(const domain::CartTarget& left, const domain::CartTarget& right) {
    return left.variant_id == right.variant_id && same_attributes(left.attributes, right.attributes);
}

const domain::CartTarget* find_line(std::span<const domain::CartTarget> lines,
                                    const domain::CartTarget& wanted) {
    const auto line = std::ranges::find_if(
        lines, [&](const domain::CartTarget& candidate) { return same_line(candidate, wanted); });
    return line == lines.end() ? nullptr : &*line;
}

/// A given-up intent is not wished any more: its lines are to stay as they were before it.
void give_up_wishes(WatchedIntent& watched) {
    watched.late = late_lines(watched.intent, watched.copies);
    for (std::size_t index = 0; index < watched.late.size(); ++index) {
        watched.late[index].wished.quantity = watched.intent.lines[index].quantity_before;
    }
    watched.intent.stage = domain::IntentStage::done;
}

/// Has the cart hold what is wished of a line.
void hold_wished(domain::Cart& cart, const domain::CartTarget& wished) {
    const auto line = std::ranges::find_if(cart.lines, [&](const domain::CartLine& held) {
        return held.variant_id == wished.variant_id && same_attributes(held.attributes, wished.attributes);
    });
    if (line != cart.lines.end()) {
        line->quantity = wished.quantity;
        return;
    }
    domain::CartLine restored;
    restored.product_id = wished.product_id;
    restored.variant_id = wished.variant_id;
    restored.attributes = wished.attributes;
    restored.quantity = wished.quantity;
    cart.lines.push_back(std::move(restored));
}

} // namespace

std::optional<std::int64_t> next_look(std::int64_t since_ms, std::int64_t now_ms) {
    for (const std::int64_t wait_ms : look_after_ms) {
        if (since_ms + wait_ms > now_ms) {
            return since_ms + wait_ms;
        }
    }
    return std::nullopt;
}

std::vector<LateLine> late_lines(const domain::ReorderIntent& intent, int copies) {
    std::vector<LateLine> lines;
    for (const domain::IntentLine& line : intent.lines) {
        lines.push_back({.wished = line.target,
                         .late_quantity = line.target.quantity,
                         .late_added = std::max(0, line.target.quantity - line.quantity_before),
                         .copies = copies});
    }
    return lines;
}

std::vector<LateLine> late_lines_of_found(const domain::ReorderIntent& intent, int copies) {
    std::vector<LateLine> lines = late_lines(intent, copies);
    if (intent.kind == domain::IntentKind::undo) {
        for (std::size_t index = 0; index < lines.size(); ++index) {
            const domain::IntentLine& line = intent.lines[index];
            lines[index].late_quantity = line.quantity_before;
            lines[index].late_added = std::max(0, line.quantity_before - line.target.quantity);
        }
    }
    return lines;
}

bool has_arrived(const LateLine& line, std::int32_t quantity_now) {
    const std::int64_t too_many = std::int64_t{quantity_now} - line.wished.quantity;
    if (too_many == 0) {
        return false;
    }
    const bool added = line.late_added > 0 && too_many > 0 && too_many % line.late_added == 0 &&
                       too_many / line.late_added <= line.copies;
    return added || quantity_now == line.late_quantity;
}

bool measure_against(WatchedIntent& watched, std::span<const domain::CartTarget> outcomes) {
    const bool shared = std::ranges::any_of(watched.intent.lines, [&](const domain::IntentLine& line) {
        return find_line(outcomes, line.target) != nullptr;
    });
    if (!shared) {
        return false;
    }
    if (watched.intent.stage == domain::IntentStage::given_up) {
        give_up_wishes(watched);
    }
    for (LateLine& line : watched.late) {
        if (const domain::CartTarget* outcome = find_line(outcomes, line.wished)) {
            line.wished.quantity = outcome->quantity;
        }
    }
    return true;
}

domain::ReorderIntent as_outbox_entry(const WatchedIntent& watched) {
    domain::ReorderIntent entry = watched.intent;
    entry.kind = domain::IntentKind::undo;
    entry.lines.clear();
    for (const LateLine& line : watched.late) {
        entry.lines.push_back(
            {.target = line.wished, .quantity_before = line.wished.quantity + line.late_added, .title = {}});
    }
    return entry;
}

domain::Cart rightful_cart(const domain::Cart& cart, std::span<const WatchedIntent> watched_intents) {
    domain::Cart rightful = cart;
    for (const WatchedIntent& watched : watched_intents) {
        for (const LateLine& line : watched.late) {
            if (has_arrived(line, quantity_in_cart(cart, line.wished.variant_id, line.wished.attributes))) {
                hold_wished(rightful, line.wished);
            }
        }
    }
    return rightful;
}

} // namespace stamgast::app
