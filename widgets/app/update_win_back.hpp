#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, WinBackPressed&&);
void apply(Update& turn, WinBackPutAway&&);

void drop_win_back(Update& turn);

} // namespace stamgast::app
