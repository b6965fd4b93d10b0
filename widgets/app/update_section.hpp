#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

/// Opens the section that the address names. None named: the orders. An address that is somebody else's
/// leaves the page as it is.
void apply(Update& turn, LocationChanged&& changed);

/// Loads what the sections lack of which something is on screen, once it is known for whom.
void load_section(Update& turn, LoadReason reason);
/// Forgets what any section has of a customer.
void drop_sections(Update& turn);

} // namespace stamgast::app
