#pragma once

#include "app/turn.hpp"

// The withdrawal from a contract: stated, reviewed, confirmed, kept on the device before it leaves, and sent
// under one key until the shop has said what it received. A declaration is never made twice and never lost:
// what the outbox holds when the page opens goes out again under the key that it had.

namespace stamgast::app {

/// Opens the form of an order that can be left; or what became of a declaration. Filled in is all of the
/// order that is not excluded, and what the action brings.
void apply(Update& turn, WithdrawalPressed&& pressed);
void apply(Update& turn, WithdrawalLineChanged&& changed);
void apply(Update& turn, WithdrawalStatementChanged&& changed);
/// On to the last step, if nothing is missing; else the form says what is.
void apply(Update& turn, WithdrawalReviewed&&);
void apply(Update& turn, WithdrawalReopened&&);
/// Sends what the last step shows; of a declaration that failed, sends it again.
void apply(Update& turn, WithdrawalConfirmed&&);
void apply(Update& turn, WithdrawalClosed&&);

void apply(Update& turn, WithdrawalsFound&& found);
void apply(Update& turn, WithdrawalReceived&& received);
/// Whether what was stored was a declaration: it leaves now.
[[nodiscard]] bool withdrawal_stored(Update& turn, RequestId request);
[[nodiscard]] bool withdrawal_failed(Update& turn, const RequestFailed& failed);

/// The customer is known: what their outbox holds is looked at.
void load_withdrawals(Update& turn);
/// The customer came back: what the shop did not answer is sent again.
void resend_withdrawals(Update& turn);
/// A device that does not write in time holds up nothing that the law gives a term for.
void send_withdrawals_when_due(Update& turn);
void drop_withdrawals(Update& turn);

} // namespace stamgast::app
