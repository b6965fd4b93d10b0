#pragma once

#include "app/turn.hpp"

// A late copy of a request has changed the cart: the lines are set to what is wished of them. Mending takes
// the same street as any commit, except that it is not written to the outbox: the intent that it mends is
// there and would be looked at again.

namespace stamgast::app {

/// Begins to set right what late copies did to the (fresh) cart; false if they did nothing. There must be no
/// flow.
[[nodiscard]] bool mend(Update& turn);
/// A mending ended: a request of it that was given up on may set its lines once more.
void watch_mending(Update& turn, const ReorderFlow& flow);

} // namespace stamgast::app
