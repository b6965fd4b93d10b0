#pragma once

#include "app/turn.hpp"

// Undo is an intent of its own: it takes out what the reorder added, and nothing that others did to the cart
// since.

namespace stamgast::app {

/// From the toast, or from the dialog that reports a reorder that went otherwise than wished.
void apply(Update& turn, UndoPressed&&);
/// Asks for the cart that the undo starts from.
void check_undo(Update& turn);
/// The cart has come: commits what there is to undo.
void commit_undo(Update& turn);

} // namespace stamgast::app
