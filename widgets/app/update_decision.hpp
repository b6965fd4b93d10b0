#pragma once

#include "app/action.hpp"
#include "app/update.hpp"

// The dialog of a reorder: what the customer chooses there, and how it becomes an intent.

namespace stamgast::app {

void apply(Update& turn, LineSelectionChanged&& changed);
void apply(Update& turn, CartModeChosen&& chosen);
void apply(Update& turn, ReorderConfirmed&&);

/// Reads the cart once more before it is written.
void confirm_decision(Update& turn);
/// The cart has been read once more: turns the decision into an intent.
void commit_decision(Update& turn);
/// Commits what the plan and the selection make of `cart`; the customer decides if that is nothing.
void commit_or_decide(Update& turn, const domain::Cart& cart);

} // namespace stamgast::app
