#include "app/late_copies.hpp"

#include <algorithm>
#include <iterator>

namespace stamgast::app {
namespace {

bool same_line(const domain::CartTarget& left, const domain::CartTarget& right) {
    return left.variant_id == right.variant_id && same_attributes(left.attributes, right.attributes);
}

bool sets(const domain::ReorderIntent& intent, const domain::CartTarget& target) {
    return std::ranges::any_of(
        intent.lines, [&](const domain::IntentLine& line) { return same_line(line.target, target); });
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

std::vector<LateLine> take_shared_lines(WatchedIntent& watched, const domain::ReorderIntent& intent) {
    if (watched.intent.stage != domain::IntentStage::done) {
        watched.late = late_lines(watched.intent, watched.copies);
    }
    std::vector<LateLine> shared;
    std::ranges::copy_if(watched.late, std::back_inserter(shared),
                         [&](const LateLine& line) { return sets(intent, line.wished); });
    std::erase_if(watched.late, [&](const LateLine& line) { return sets(intent, line.wished); });
    std::erase_if(watched.intent.lines,
                  [&](const domain::IntentLine& line) { return sets(intent, line.target); });
    return shared;
}

} // namespace stamgast::app
