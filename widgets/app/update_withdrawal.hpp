#pragma once

#include "app/turn.hpp"

// The withdrawal from a contract, up to its confirmation: stated, reviewed, confirmed. What becomes of it
// then is in update_declaration.hpp.

namespace stamgast::app {

/// Opens the form of an order that can be left, also after a part of it was; or what becomes of a declaration
/// that is under way. Filled in is all of the order that is not excluded, and what the action brings.
void apply(Update& turn, WithdrawalPressed&& pressed);
/// Opens what the shop acknowledged last.
void apply(Update& turn, AcknowledgementPressed&& pressed);
void apply(Update& turn, WithdrawalLineChanged&& changed);
/// On to the last step: the fields of Form::withdrawal are right. Without goods it says that they are
/// missing.
void review_withdrawal(Update& turn);
/// Back to the form: from the last step, or with what the shop refused, as it was stated.
void apply(Update& turn, WithdrawalReopened&&);
/// Sends what the last step shows; of a declaration that failed, sends it again.
void apply(Update& turn, WithdrawalConfirmed&&);
void apply(Update& turn, WithdrawalClosed&&);
void close_withdrawal(Update& turn);

} // namespace stamgast::app
