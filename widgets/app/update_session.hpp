#pragma once

#include "app/turn.hpp"

namespace stamgast::app {

void apply(Update& turn, Started&& started);
/// The same customer as before keeps everything; another one starts with nothing of the former's, whose
/// reorder stops. So does one who is named only after the question had failed: the page may be about another.
void apply(Update& turn, SessionReceived&& received);

/// Whether the failed request was the session's. A failure leaves what is loaded in place.
[[nodiscard]] bool session_failed(Update& turn, const RequestFailed& failed);
/// Whether the last question who is signed in was answered or failed. Until then nothing is sent to a cart
/// that may be another customer's, and no other change to the shop (held_writes.hpp).
[[nodiscard]] bool session_settled(const Model& model);
void retry_session(Update& turn);
/// Asks again who is signed in, unless that is being asked.
void load_session(Update& turn);
/// Drops everything that belongs to a customer. The outbox on disk stays.
void sign_out(Update& turn);

} // namespace stamgast::app
