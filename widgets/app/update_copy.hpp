#pragma once

#include "app/turn.hpp"

// What the customer copies: a code, a link. It is told whether that worked, as nothing else shows it.

namespace stamgast::app {

void apply(Update& turn, CopyPressed&& pressed);
void apply(Update& turn, TextCopied&& copied);
[[nodiscard]] bool copy_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
