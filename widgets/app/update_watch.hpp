#pragma once

#include <string>

#include "app/turn.hpp"

// A request that was given up on may reach the shop later. Where the shop adds instead of setting, it then
// adds once more; after an undo it brings back what was undone. So for a while the cart is looked at now and
// then.

namespace stamgast::app {

/// The commit ended: keeps looking if a request was given up on, else forgets the intent. Late copies of
/// older intents that touch the same lines are from now on measured against this one.
void watch_for_late_copies(Update& turn, const ReorderFlow& flow);
/// The customer is told that nothing was done: keeps looking whether it arrives all the same.
void give_up_on(Update& turn, const ReorderFlow& flow);
/// What became of the intent is not known: it is looked at again. False if it was looked at before.
bool watch_open(Update& turn, const ReorderFlow& flow);
/// An intent that the outbox held at the start of the page.
void watch_found(Update& turn, domain::ReorderIntent intent);
/// Forgets an intent here; the outbox keeps it.
void stop_watching(Update& turn, const std::string& key);

/// A cart has come while nobody writes to it: mends what late copies did, and plans the next looks.
void look_at_watched(Update& turn);
/// The cart could not be read: the looks that were due are left out.
void postpone_looks(Update& turn);
/// Tells which given-up intents are in the (fresh) cart all the same; true if what `asking` is about is
/// among them. `asking` may be null.
bool tell_late_arrivals(Update& turn, const ReorderFlow* asking);

} // namespace stamgast::app
