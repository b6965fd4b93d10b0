#pragma once

#include "app/turn.hpp"

// What is loaded for the parts that are on the page, and nothing for those that are not.

namespace stamgast::app {

/// Another part may be there: what it is made of is loaded.
void apply(Update& turn, PartsShown&& shown);

/// What can be asked for before it is known who is here, and what has not been: at the start, and when the
/// parts are others.
void load_ahead(Update& turn);
/// The rest of what the parts on the page need of a customer.
void load_for_customer(Update& turn);

} // namespace stamgast::app
