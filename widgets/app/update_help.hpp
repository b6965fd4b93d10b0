#pragma once

#include "app/turn.hpp"

// Help with one order. The page around may help by itself; else the shop says how it can be reached.

namespace stamgast::app {

/// Opens it, asks once more after a failure, or closes it. One order's at a time.
void apply(Update& turn, HelpPressed&& pressed);
void apply(Update& turn, HelpReceived&& received);
void apply(Update& turn, HelpTakenOver&& taken);
[[nodiscard]] bool help_failed(Update& turn, const RequestFailed& failed);
void drop_help(Update& turn);

} // namespace stamgast::app
