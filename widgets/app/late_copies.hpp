#pragma once

#include <cstdint>
#include <optional>
#include <span>
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

/// What is wished of the lines that late copies have changed in `cart`, each once. A line counts as changed
/// by them if it holds exactly what they would make of it: what one of them sets, or what some of them
/// together add.
[[nodiscard]] std::vector<domain::CartTarget> touched_lines(const domain::Cart& cart,
                                                            std::span<const WatchedIntent> watched_intents);

/// Another intent has set `outcomes`: they are from now on what is wished of these lines. What a given-up
/// intent may still bring is then not wished any more. False if no line is shared.
[[nodiscard]] bool measure_against(WatchedIntent& watched, std::span<const domain::CartTarget> outcomes);
/// What the outbox keeps of a watched intent that is measured against a later one: in the form of an undo,
/// whose lines say what is wished and what a late copy would make of it.
[[nodiscard]] domain::ReorderIntent as_outbox_entry(const WatchedIntent& watched);

/// The cart as it would be without what late copies did to it.
[[nodiscard]] domain::Cart rightful_cart(const domain::Cart& cart,
                                         std::span<const WatchedIntent> watched_intents);

} // namespace stamgast::app
