#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, ToastDismissed&&);
void apply(Update& turn, ToastHeld&& held);
void expire_toast(Update& turn);

} // namespace stamgast::app
