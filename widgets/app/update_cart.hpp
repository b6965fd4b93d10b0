#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, CartReceived&& received);
void apply(Update& turn, PageReturned&&);

/// Whether the failed request was that for the cart.
[[nodiscard]] bool cart_failed(Update& turn, const RequestFailed& failed);

/// Asks for the cart as it is from now on: an older question is given up.
void request_cart(Update& turn);
/// It is known again who is signed in: asks for the cart if one that came meanwhile was not acted upon.
void read_cart_again_if_withheld(Update& turn);
/// Takes a cart in, and tells the page around when its badge is to change.
void set_cart(Update& turn, domain::Cart cart);

} // namespace stamgast::app
