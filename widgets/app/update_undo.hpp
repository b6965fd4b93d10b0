#pragma once

#include "app/turn.hpp"

// Undo is an intent of its own: it takes out what the reorder added, and nothing that others did to the cart
// since.

namespace stamgast::app {

/// From wherever Model::undo_offer is offered. Ignored while something else is going on.
void apply(Update& turn, UndoPressed&&);
/// Asks for the cart that the undo starts from.
void check_undo(Update& turn);
/// The cart has come: commits what there is to undo.
void commit_undo(Update& turn);
/// After each action: an offer whose time has passed, or whose lines were changed elsewhere, is withdrawn.
void end_void_offer(Update& turn);

} // namespace stamgast::app
