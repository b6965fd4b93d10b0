#pragma once

#include "app/turn.hpp"

// An intent is made real: store → send → answer, or → settle against the real cart → send again. Reorders,
// undos, recoveries and mendings all take this street. It belongs to the customer who was signed in when it
// began: nothing is sent while that may have changed.

namespace stamgast::app {

/// Changes sent for one commit, with the cart read between them.
inline constexpr int max_attempts = 3;
/// How long storing waits for the outbox: a browser in private mode may never answer.
inline constexpr std::int64_t outbox_wait_ms = 3'000;

void apply(Update& turn, CartLinesWereSet&& answer);

/// The outbox has what it was given: the flow's intent, if it was that.
void intent_stored(Update& turn, RequestId request);
/// Makes `intent` the flow's and writes it to the outbox; it is sent when it is there.
void begin_commit(Update& turn, domain::ReorderIntent intent);
/// Sends the flow's intent at once: for what the outbox holds already or need not hold.
void send_all(Update& turn);
/// Asks for the cart, to see what became of the flow's intent.
void begin_settling(Update& turn);
/// The cart has come: what is missing is sent again, until nothing is or the attempts are used up.
void settle_against_cart(Update& turn);
/// The customer wants a commit that failed once more: the same intent, as the first may still have arrived.
void retry_commit(Update& turn);
void send_without_outbox_when_due(Update& turn);
[[nodiscard]] bool commit_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
