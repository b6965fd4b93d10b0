#include "app/late_copies.hpp"

#include <algorithm>
#include <iterator>
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

/// What a given-up intent may still bring: its lines are to stay as they were before it.
std::vector<LateLine> unwished_lines(const WatchedIntent& watched) {
    std::vector<LateLine> lines = late_lines(watched.intent, watched.copies);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        lines[index].wished.quantity = watched.intent.lines[index].quantity_before;
    }
    return lines;
}

/// All that may still arrive for a line: also of given-up intents, though what they bring is not wished.
std::vector<LateLine> lines_like(const domain::CartTarget& wanted,
                                 std::span<const WatchedIntent> watched_intents) {
    std::vector<LateLine> lines;
    const auto include = [&](const std::vector<LateLine>& late) {
        std::ranges::copy_if(late, std::back_inserter(lines),
                             [&](const LateLine& line) { return same_line(line.wished, wanted); });
    };
    for (const WatchedIntent& watched : watched_intents) {
        if (watched.intent.stage == domain::IntentStage::given_up) {
            include(unwished_lines(watched));
        } else {
            include(watched.late);
        }
    }
    return lines;
}

/// Whether `extra` is what some of the copies that may still arrive add together.
bool add_up(const std::vector<LateLine>& lines, std::int64_t extra) {
    std::vector<std::int64_t> sums = {0};
    for (const LateLine& line : lines) {
        const std::size_t known = sums.size();
        for (int copy = 1; copy <= line.copies && line.late_added > 0; ++copy) {
            for (std::size_t index = 0; index < known; ++index) {
                const std::int64_t sum = sums[index] + std::int64_t{copy} * line.late_added;
                if (sum <= extra && std::ranges::find(sums, sum) == sums.end()) {
                    sums.push_back(sum);
                }
            }
        }
    }
    return std::ranges::find(sums, extra) != sums.end();
}

/// Whether late copies would make what is wished of a line into what the cart holds now: copies that add, to
/// what is wished or to what one that sets has left behind.
bool explain(const std::vector<LateLine>& lines, std::int32_t wished, std::int32_t now) {
    const auto leads_here = [&](std::int32_t base) {
        return now >= base && add_up(lines, std::int64_t{now} - base);
    };
    return now != wished && (leads_here(wished) || std::ranges::any_of(lines, [&](const LateLine& line) {
                                 return leads_here(line.late_quantity);
                             }));
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

std::vector<domain::CartTarget> touched_lines(const domain::Cart& cart,
                                              std::span<const WatchedIntent> watched_intents) {
    std::vector<domain::CartTarget> touched;
    const auto look_at = [&](const LateLine& line) {
        const std::int32_t now = quantity_in_cart(cart, line.wished.variant_id, line.wished.attributes);
        if (!find_line(touched, line.wished) &&
            explain(lines_like(line.wished, watched_intents), line.wished.quantity, now)) {
            touched.push_back(line.wished);
        }
    };
    for (const WatchedIntent& watched : watched_intents) {
        std::ranges::for_each(watched.late, look_at);
    }
    // Lines that only a given-up intent has count if others of that intent do: else it is the customer who
    // added by hand what could not be reordered.
    for (const WatchedIntent& watched : watched_intents) {
        const bool given_up = watched.intent.stage == domain::IntentStage::given_up;
        if (given_up && std::ranges::any_of(watched.intent.lines, [&](const domain::IntentLine& line) {
                return find_line(touched, line.target) != nullptr;
            })) {
            std::ranges::for_each(unwished_lines(watched), look_at);
        }
    }
    return touched;
}

bool measure_against(WatchedIntent& watched, std::span<const domain::CartTarget> outcomes) {
    const bool shared = std::ranges::any_of(watched.intent.lines, [&](const domain::IntentLine& line) {
        return find_line(outcomes, line.target) != nullptr;
    });
    if (!shared) {
        return false;
    }
    if (watched.intent.stage == domain::IntentStage::given_up) {
        watched.late = unwished_lines(watched);
        watched.intent.stage = domain::IntentStage::done;
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
    for (const domain::CartTarget& wished : touched_lines(cart, watched_intents)) {
        hold_wished(rightful, wished);
    }
    return rightful;
}

} // namespace stamgast::app
