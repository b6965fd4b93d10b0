#include "domain/return_plan.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

std::int32_t most_of(const ReturnOptions& options, const OrderLine& line) {
    const auto found = std::ranges::find(options.lines, line.id, &ReturnOptions::Line::line_id);
    return found == options.lines.end() ? 0 : std::min(found->max_quantity, line.quantity);
}

/// The only one there is; empty where there is a choice.
std::string only_of(const std::vector<ReturnChoice>& choices) {
    return choices.size() == 1 ? choices.front().id : std::string{};
}

} // namespace

bool may_be_returned(const Order& order) {
    switch (order.state) {
    case OrderState::partially_shipped:
    case OrderState::shipped:
    case OrderState::delivered:
    case OrderState::unknown:
        return true;
    case OrderState::pending:
    case OrderState::confirmed:
    case OrderState::cancelled:
    case OrderState::returned:
    case OrderState::refunded:
        break;
    }
    return false;
}

std::vector<ReturnableLine> returnable_lines(const Order& order, const ReturnOptions& options,
                                             std::int64_t now_ms) {
    std::vector<ReturnableLine> lines;
    const bool too_late = options.until_ms && *options.until_ms < now_ms;
    if (too_late || !may_be_returned(order) || options.reasons.empty() || options.resolutions.empty()) {
        return lines;
    }
    for (std::size_t index = 0; index < order.lines.size(); ++index) {
        if (const std::int32_t most = most_of(options, order.lines[index]); most > 0) {
            lines.push_back({index, most});
        }
    }
    return lines;
}

ReturnPlan plan_return(const Order& order, const ReturnOptions& options, std::int64_t now_ms) {
    ReturnPlan plan{.lines = returnable_lines(order, options, now_ms),
                    .choices = {},
                    .resolution_id = only_of(options.resolutions)};
    for (const ReturnableLine& line : plan.lines) {
        plan.choices.push_back({.selected = plan.lines.size() == 1,
                                .quantity = line.most,
                                .reason_id = only_of(options.reasons),
                                .comment = {}});
    }
    return plan;
}

ReturnProblem problem_of_lines(const ReturnPlan& plan) {
    if (std::ranges::none_of(plan.choices, &ReturnChoiceOfLine::selected)) {
        return ReturnProblem::no_line;
    }
    const bool lacks_reason = std::ranges::any_of(plan.choices, [](const ReturnChoiceOfLine& choice) {
        return choice.selected && choice.reason_id.empty();
    });
    return lacks_reason ? ReturnProblem::no_reason : ReturnProblem::none;
}

ReturnProblem problem_of(const ReturnPlan& plan) {
    const ReturnProblem problem = problem_of_lines(plan);
    return problem == ReturnProblem::none && plan.resolution_id.empty() ? ReturnProblem::no_resolution
                                                                        : problem;
}

std::int64_t chosen_pieces(const ReturnPlan& plan) {
    std::int64_t pieces = 0;
    for (const ReturnChoiceOfLine& choice : plan.choices) {
        pieces += choice.selected ? choice.quantity : 0;
    }
    return pieces;
}

ReturnChoiceOfLine possible_choice(const ReturnableLine& line, ReturnChoiceOfLine choice) {
    choice.quantity = std::clamp(choice.quantity, 1, line.most);
    return choice;
}

ReturnRequest request_of(const Order& order, const ReturnPlan& plan) {
    ReturnRequest request{.order_id = order.id, .lines = {}, .resolution_id = plan.resolution_id};
    for (std::size_t index = 0; index < plan.choices.size(); ++index) {
        const ReturnChoiceOfLine& choice = plan.choices[index];
        const std::size_t line = plan.lines[index].line_index;
        if (choice.selected && line < order.lines.size()) {
            request.lines.push_back({.line_id = order.lines[line].id,
                                     .quantity = choice.quantity,
                                     .reason_id = choice.reason_id,
                                     .comment = choice.comment});
        }
    }
    return request;
}

} // namespace stamgast::domain
