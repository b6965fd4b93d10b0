#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/order.hpp"
#include "domain/order_return.hpp"

/// What can be sent back, and what the customer has decided of it so far. The shop's options are the rule;
/// here they are held against the order, so that nothing is offered that the order does not have.
namespace stamgast::domain {

/// Whether the shop is worth asking: something of the order has left it, and the order has not come back as a
/// whole. A state that Stamgast does not know may be anything, so the shop is asked.
[[nodiscard]] bool may_be_returned(const Order& order);

/// A line that can be sent back.
struct ReturnableLine {
    std::size_t line_index = 0; ///< of the order
    std::int32_t most = 1;      ///< 1 … the line's quantity
    friend bool operator==(const ReturnableLine&, const ReturnableLine&) = default;
};

/// The lines of the order that the options name, in the order's sequence, each once and never more of it than
/// was ordered. None after `until`, and none where there is no reason or no resolution to choose: such a
/// request could not be made. The moment itself is still in time.
[[nodiscard]] std::vector<ReturnableLine> returnable_lines(const Order& order, const ReturnOptions& options,
                                                           std::int64_t now_ms);

/// What the customer has chosen of one returnable line.
struct ReturnChoiceOfLine {
    bool selected = false;
    std::int32_t quantity = 1;
    std::string reason_id{}; ///< empty: not chosen yet
    std::string comment{};
    friend bool operator==(const ReturnChoiceOfLine&, const ReturnChoiceOfLine&) = default;
};

/// A request in the making: `choices[i]` is about `lines[i]`.
struct ReturnPlan {
    std::vector<ReturnableLine> lines{};
    std::vector<ReturnChoiceOfLine> choices{};
    std::string resolution_id{}; ///< empty: not chosen yet
    friend bool operator==(const ReturnPlan&, const ReturnPlan&) = default;
};

/// Nothing is chosen, but for what leaves no choice: the only line, the only resolution; each with all that
/// can be sent back, and the only reason.
[[nodiscard]] ReturnPlan plan_return(const Order& order, const ReturnOptions& options, std::int64_t now_ms);

/// What keeps a plan from being sent.
enum class ReturnProblem : std::uint8_t { none, no_line, no_reason, no_resolution };
/// About the lines alone.
[[nodiscard]] ReturnProblem problem_of_lines(const ReturnPlan& plan);
/// About all of it.
[[nodiscard]] ReturnProblem problem_of(const ReturnPlan& plan);

/// How many pieces are chosen.
[[nodiscard]] std::int64_t chosen_pieces(const ReturnPlan& plan);

/// The quantity within what can be sent back.
[[nodiscard]] ReturnChoiceOfLine possible_choice(const ReturnableLine& line, ReturnChoiceOfLine choice);

/// What a plan without a problem asks the shop for. Only what is chosen is in it.
[[nodiscard]] ReturnRequest request_of(const Order& order, const ReturnPlan& plan);

} // namespace stamgast::domain
