#pragma once

#include <vector>

#include "app/turn.hpp"
#include "domain/reorder_request.hpp"

// What the customer presses to have something in the cart: it begins at once, waits for what goes before it,
// or is dropped. What follows is the reorder, see update_reorder.hpp.

namespace stamgast::app {

/// Starts a reorder. Ignored while one that the customer started is going on, be it of this order (a double
/// click) or of another: there is one writer to the cart, and its outcome is told before the next begins.
/// While an older reorder is being recovered or cannot be settled, the press waits for that; if it is of the
/// same order, then that recovery is what the customer asks for. It waits as well until it is known who is
/// signed in and what the outbox holds: without the one there is no intent, without the other a recovery
/// could take it for its own.
void apply(Update& turn, ReorderPressed&& pressed);
/// Whether there is a cart of somebody to put something into, as far as is known.
[[nodiscard]] bool has_cart(const Model& model);
/// The same street for lines that do not come from an order: each part that can put something into the cart
/// calls it with what the customer pressed. Nothing without lines, or for somebody who is signed out.
void put_in_cart(Update& turn, domain::ReorderRequest request);
/// The same of lines as they are; `currency` is that of their prices.
void put_in_cart(Update& turn, domain::ReorderSource source, const domain::Currency& currency,
                 std::vector<domain::OrderLine> lines);
/// The press that the flow came from, to begin it again later.
[[nodiscard]] WaitingPress waiting_press(const ReorderFlow& flow);
void start_waiting_press(Update& turn);

} // namespace stamgast::app
