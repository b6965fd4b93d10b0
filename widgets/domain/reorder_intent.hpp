#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/cart.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/reorder_request.hpp"
#include "domain/reorder_selection.hpp"

namespace stamgast::domain {

/// One target of an intent with what the cart held before, so that undo takes away only what this reorder
/// added.
struct IntentLine {
    CartTarget target;
    std::int32_t quantity_before = 0;
    std::string title;
    friend bool operator==(const IntentLine&, const IntentLine&) = default;
};

enum class IntentKind : std::uint8_t { reorder, undo };

/// How far an intent in the outbox has come: what may still be done about it when it is found there again.
enum class IntentStage : std::uint8_t {
    open,     ///< what became of it is not known: settled against the cart and completed
    given_up, ///< the customer was told that nothing was done: never sent again, but a late copy may still
              ///< arrive
    done,     ///< the cart was seen to hold it: never sent again, but a late copy may still arrive once more
};

/// A reorder as one commitment: written to the outbox before it is sent, reconciled against the real cart
/// afterwards.
struct ReorderIntent {
    std::string key; ///< idempotency key
    ReorderSource source = ReorderSource::order;
    std::string order_id; ///< as of the request
    std::string order_number;
    std::int64_t created_at_ms = 0;
    CartMode mode = CartMode::merge;
    std::vector<IntentLine> lines;
    IntentKind kind = IntentKind::reorder;
    IntentStage stage = IntentStage::open;
    friend bool operator==(const ReorderIntent&, const ReorderIntent&) = default;
};

/// Turns decisions into absolute targets: merge adds to what the cart holds; replace also sets every other
/// line to 0. Lines that become the same variant with the same attributes are one target. No target is above
/// max_line_quantity, and merging never makes one that is below what the cart holds. Empty if nothing is
/// selected. `selection` has one entry per line of the plan.
[[nodiscard]] std::vector<IntentLine> intent_lines(const ReorderRequest& request, const ReorderPlan& plan,
                                                   std::span<const LineSelection> selection, const Cart& cart,
                                                   CartMode mode);

/// What an intent turned out to have done to one of its lines, seen in the real cart.
enum class LineSettlement : std::uint8_t {
    applied,     ///< the cart holds the target
    not_applied, ///< the cart holds what it held before: sending it again is safe
    partly,      ///< added, but fewer than the target: the shop gave what it had
    overshot,    ///< exactly one addition too many: a copy of the request arrived as well; setting the target
                 ///< mends it
    changed,     ///< something else touched the line: leave it alone
};
[[nodiscard]] LineSettlement settle_line(const IntentLine& line, std::int32_t quantity_now);

/// The targets that undo: each line back by what this intent added or took away, never touching what others
/// did to the line since. `after` is the cart as it was when the intent was done, `now` as it is. Lines that
/// need nothing are left out. A line that the intent added to goes back to what it held before at the lowest;
/// a line that it took from goes back to that at the highest.
[[nodiscard]] std::vector<CartTarget> undo_targets(const ReorderIntent& intent, const Cart& after,
                                                   const Cart& now);

} // namespace stamgast::domain
