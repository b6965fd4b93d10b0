#include "app/settlement.hpp"

#include <algorithm>

namespace stamgast::app {
namespace {

using domain::CartOutcome;
using domain::IntentLine;
using domain::LineSettlement;

/// Answers are one result per target, in order. A shop that does not keep to that is read from its cart
/// instead.
bool matches_targets(const ReorderFlow& flow, const std::vector<domain::CartLineResult>& results) {
    return std::ranges::equal(flow.sent_lines, results, [&](std::size_t line, const auto& result) {
        return flow.intent->lines[line].target.variant_id == result.variant_id;
    });
}

void settle(LineProgress& progress, CartOutcome outcome, std::int32_t quantity) {
    progress.outcome = outcome;
    progress.quantity = quantity;
}

/// False if the line must be sent (again). Where late copies of another request changed it, it counts as it
/// was before them.
bool settle_from_cart(LineProgress& progress, const IntentLine& line, std::int32_t now, std::int32_t rightful,
                      int copies) {
    LineSettlement settlement = settle_with_copies(line, now, copies);
    if (settlement == LineSettlement::changed && rightful != now) {
        settlement = settle_with_copies(line, rightful, copies);
    }
    progress.quantity = now;
    switch (settlement) {
    case LineSettlement::applied:
        settle(progress, CartOutcome::set, line.target.quantity);
        return true;
    case LineSettlement::partly:
        settle(progress, CartOutcome::limited, now);
        return true;
    case LineSettlement::changed:
        settle(progress, CartOutcome::set, now);
        progress.changed_elsewhere = true;
        return true;
    case LineSettlement::not_applied:
    case LineSettlement::overshot:
        return false;
    }
    return false;
}

/// The same for a line that the shop says it has set: if it holds what it held before, the shop gave nothing.
bool settle_set_line(LineProgress& progress, const IntentLine& line, std::int32_t now, std::int32_t rightful,
                     int copies) {
    if (now == line.quantity_before && now != line.target.quantity) {
        settle(progress, CartOutcome::limited, now);
        return true;
    }
    return settle_from_cart(progress, line, now, rightful, copies);
}

} // namespace

std::int32_t quantity_held(const domain::Cart& cart, const domain::CartTarget& line) {
    return quantity_in_cart(cart, line.variant_id, line.attributes);
}

LineSettlement settle_with_copies(const IntentLine& line, std::int32_t quantity_now, int copies) {
    const LineSettlement settlement = settle_line(line, quantity_now);
    const std::int64_t added = std::int64_t{line.target.quantity} - line.quantity_before;
    if (settlement != LineSettlement::changed || added <= 0) {
        return settlement;
    }
    const std::int64_t too_many = std::int64_t{quantity_now} - line.target.quantity;
    const bool whole_copies = too_many > 0 && too_many % added == 0 && too_many / added <= copies;
    return whole_copies ? LineSettlement::overshot : LineSettlement::changed;
}

std::vector<std::size_t> take_answer(ReorderFlow& flow, const domain::Cart& cart,
                                     const domain::Cart& rightful,
                                     const std::vector<domain::CartLineResult>& results) {
    const bool matching = matches_targets(flow, results);
    std::vector<std::size_t> to_send;
    flow.answered = true;
    for (std::size_t sent = 0; sent < flow.sent_lines.size(); ++sent) {
        const std::size_t index = flow.sent_lines[sent];
        const IntentLine& line = flow.intent->lines[index];
        LineProgress& progress = flow.progress[index];
        const std::int32_t now = matching ? results[sent].quantity : quantity_held(cart, line.target);
        const CartOutcome outcome = matching ? results[sent].outcome : CartOutcome::set;
        progress.message = matching ? results[sent].message : "";
        if (outcome != CartOutcome::set) {
            settle(progress, outcome, now);
        } else if (!settle_set_line(progress, line, now, quantity_held(rightful, line.target),
                                    flow.copies + 1)) {
            to_send.push_back(index);
        }
    }
    return to_send;
}

std::vector<std::size_t> settle_lines(ReorderFlow& flow, const domain::Cart& cart,
                                      const domain::Cart& rightful) {
    std::vector<std::size_t> to_send;
    for (std::size_t index = 0; index < flow.progress.size(); ++index) {
        const IntentLine& line = flow.intent->lines[index];
        LineProgress& progress = flow.progress[index];
        if (progress.outcome) {
            continue;
        }
        if (!settle_from_cart(progress, line, quantity_held(cart, line.target),
                              quantity_held(rightful, line.target), flow.copies)) {
            to_send.push_back(index);
        }
    }
    return to_send;
}

bool holds_all(const domain::Cart& cart, const domain::ReorderIntent& intent, int copies) {
    return std::ranges::all_of(intent.lines, [&](const IntentLine& line) {
        const LineSettlement settlement = settle_with_copies(line, quantity_held(cart, line.target), copies);
        return settlement == LineSettlement::applied || settlement == LineSettlement::overshot;
    });
}

std::vector<LineReport> report_lines(const ReorderFlow& flow) {
    std::vector<LineReport> report;
    for (std::size_t index = 0; index < flow.progress.size(); ++index) {
        const IntentLine& line = flow.intent->lines[index];
        const LineProgress& progress = flow.progress[index];
        report.push_back({.title = line.title,
                          .outcome = progress.outcome.value_or(CartOutcome::refused),
                          .wanted = line.target.quantity - line.quantity_before,
                          .added = progress.quantity - line.quantity_before,
                          .changed_elsewhere = progress.changed_elsewhere,
                          .message = progress.message});
    }
    return report;
}

std::vector<domain::CartLineResult> line_results(const ReorderFlow& flow) {
    std::vector<domain::CartLineResult> results;
    for (std::size_t index = 0; index < flow.progress.size(); ++index) {
        const LineProgress& progress = flow.progress[index];
        results.push_back({.variant_id = flow.intent->lines[index].target.variant_id,
                           .outcome = progress.outcome.value_or(CartOutcome::refused),
                           .quantity = progress.quantity,
                           .message = progress.message});
    }
    return results;
}

bool may_have_acted(const domain::ShopFailure& failure) {
    using enum domain::ShopErrorCode;
    const bool refusal = failure.code == signed_out || failure.code == not_found ||
                         failure.code == unsupported || failure.code == refused;
    return failure.retryable || !refusal;
}

bool may_arrive_late(const domain::ShopFailure& failure) {
    using enum domain::ShopErrorCode;
    const bool answered = failure.code == rate_limited || failure.code == invalid_answer;
    return may_have_acted(failure) && !answered;
}

} // namespace stamgast::app
