#pragma once

#include "app/turn.hpp"

// A reorder until it is decided: press → check (today's products and the cart) → plan. What follows is the
// decision, see update_decision.hpp, and the commit, see update_commit.hpp.

namespace stamgast::app {

/// Starts a reorder. Ignored while one that the customer started is going on, be it of this order (a double
/// click) or of another: there is one writer to the cart, and its outcome is told before the next begins.
/// While an older reorder is being recovered or cannot be settled, the press waits for that; if it is of the
/// same order, then that recovery is what the customer asks for. It waits as well until it is known who is
/// signed in and what the outbox holds: without the one there is no intent, without the other a recovery
/// could take it for its own.
void apply(Update& turn, ReorderPressed&& pressed);
void apply(Update& turn, ProductsReceived&& received);
/// Closes the dialog. What is being stored, sent or settled goes on.
void apply(Update& turn, DialogDismissed&&);

[[nodiscard]] bool products_failed(Update& turn, const RequestFailed& failed);
/// Starts again what failed: checking, confirming or committing. False if nothing did.
[[nodiscard]] bool retry_reorder(Update& turn);
/// Plans when both the products and the cart have come, and commits at once if nothing needs a decision.
void plan_when_checked(Update& turn);
/// Nothing was sent yet: the dialog says why it does not go on.
void fail_before_commit(Update& turn, const domain::ShopFailure& failure);
/// The press that the flow came from, to begin it again later.
[[nodiscard]] WaitingPress waiting_press(const ReorderFlow& flow);
void start_waiting_press(Update& turn);

} // namespace stamgast::app
