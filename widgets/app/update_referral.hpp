#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, ReferralReceived&& received);

void load_referral(Update& turn, LoadReason reason);
void drop_referral(Update& turn);
/// Whether the request was this part's.
[[nodiscard]] bool referral_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
