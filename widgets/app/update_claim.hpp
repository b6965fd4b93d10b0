#pragma once

#include "app/update.hpp"

namespace stamgast::app {

void apply(Update& turn, OrderClaimed&& answer);

/// Sends number and address of the form to the shop, which proves them.
void send_claim(Update& turn);
/// Another order.
void begin_claim_anew(Update& turn);
void drop_claim(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool claim_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
