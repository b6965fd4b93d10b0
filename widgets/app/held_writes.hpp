#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

/// Whatever changes something at the shop goes out with the cookies that the browser has by then. While it is
/// being asked who is signed in, those may be another customer's: what the turn sends to be changed is kept
/// in `Model::held_writes`, in its order, and leaves before all else in the turn in which that is settled.
/// Who turns out to be somebody else begins with an empty list (update_session.cpp). Called at the end of
/// each turn, for all features at once.
void hold_writes(Update& turn);

} // namespace stamgast::app
