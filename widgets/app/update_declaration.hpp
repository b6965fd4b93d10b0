#pragma once

#include <optional>
#include <string>

#include "app/turn.hpp"

// A confirmed withdrawal: kept on the device before it leaves, and sent under one key until the shop has said
// what it received. A declaration is never made twice and never lost: what the outbox holds when the page
// opens goes out again under the key that it had.

namespace stamgast::app {

/// Takes it on, under a key of its own.
void declare(Update& turn, domain::WithdrawalDeclaration declaration);
/// Sends what was declared about that order once more, unless it is under way.
void declare_again(Update& turn, const std::string& order_id);
/// What the shop refused of that order, which is nobody's then; nothing if it has not.
[[nodiscard]] std::optional<domain::WithdrawalDeclaration> take_refused(Model& model,
                                                                        const std::string& order_id);

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
/// What the customer has to know when this page forgets what was confirmed: that the shop has not answered,
/// and whether it is on the device. Asked for before drop_withdrawals.
[[nodiscard]] std::optional<NoticeKind> withdrawal_left_behind(const Model& model);

} // namespace stamgast::app
