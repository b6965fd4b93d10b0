#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/reorder_flow.hpp"
#include "domain/cart.hpp"
#include "domain/reorder_intent.hpp"

// Which late copies of requests may still arrive, and how to tell from the cart that one has. Pure.

namespace stamgast::app {

/// When the cart is looked at, counted from the end of the commit.
inline constexpr std::int64_t look_after_ms[] = {5'000, 15'000, 45'000, 120'000};

/// The first look after now; nothing if there is none.
[[nodiscard]] std::optional<std::int64_t> next_look(std::int64_t since_ms, std::int64_t now_ms);

/// What copies of the intent's own requests would do; `wished` are the intent's targets.
[[nodiscard]] std::vector<LateLine> late_lines(const domain::ReorderIntent& intent, int copies);
/// The same for an intent found in the outbox as done: after an undo it is the reorder's copies that may
/// arrive.
[[nodiscard]] std::vector<LateLine> late_lines_of_found(const domain::ReorderIntent& intent, int copies);

/// Whether the cart differs from what is wished exactly as late copies would make it.
[[nodiscard]] bool has_arrived(const LateLine& line, std::int32_t quantity_now);

/// Moves from `watched` the lines that `intent` sets as well. Intents of which nothing is left are emptied,
/// not erased.
[[nodiscard]] std::vector<LateLine> take_shared_lines(WatchedIntent& watched,
                                                      const domain::ReorderIntent& intent);

} // namespace stamgast::app
