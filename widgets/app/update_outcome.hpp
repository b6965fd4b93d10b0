#pragma once

#include "app/turn.hpp"

// How a commit ends. Each ends here, in exactly one way, and the customer is told which.

namespace stamgast::app {

/// Every line of the flow's intent is settled, or cannot be any further: done, or done in part.
void conclude_commit(Update& turn);
/// Nothing of the flow's intent is in the cart.
void fail_commit(Update& turn);
/// The cart cannot be read: what became of the intent is looked at again later, and on the next page load.
void leave_open(Update& turn);

} // namespace stamgast::app
