#pragma once

#include "app/turn.hpp"

// What the customer copies or shares: a code, a link. It is told whether copying worked, as nothing else
// shows it.

namespace stamgast::app {

void apply(Update& turn, CopyPressed&& pressed);
void apply(Update& turn, TextCopied&& copied);
void apply(Update& turn, SharePressed&& pressed);
void apply(Update& turn, TextShared&& shared);
[[nodiscard]] bool copy_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
