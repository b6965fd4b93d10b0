#pragma once

#include "app/update.hpp"

namespace stamgast::app {

void apply(Update& turn, SignInLinkSent&& sent);

/// Asks for a link to the address in the form, unless the shop wants to be waited for.
void send_sign_in_link(Update& turn);
/// To another address.
void begin_sign_in_anew(Update& turn);
/// Somebody is signed in.
void end_sign_in(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool sign_in_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
