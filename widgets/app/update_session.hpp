#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, Started&& started);
void apply(Update& turn, SessionReceived&& received);

/// Whether the failed request was the session's. A failure leaves what is loaded in place.
[[nodiscard]] bool session_failed(Update& turn, const RequestFailed& failed);
void retry_session(Update& turn);
/// Asks again who is signed in, unless that is being asked.
void load_session(Update& turn);
/// Drops everything that belongs to a customer. The outbox on disk stays.
void sign_out(Update& turn);

} // namespace stamgast::app
