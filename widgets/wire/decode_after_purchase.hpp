#pragma once

#include <vector>

#include "domain/help_channel.hpp"
#include "domain/withdrawal.hpp"
#include "wire/decode.hpp"

/// The answers of shop-plugin/contract/withdrawal.js and help.js.
namespace stamgast::wire {

extern const Decoder<domain::WithdrawalReceipt> decode_withdrawal_receipt;
/// `{"intents": [WithdrawalDeclaration…]}`, as encode_stored_withdrawal wrote them.
extern const Decoder<std::vector<domain::WithdrawalDeclaration>> decode_stored_withdrawals;
/// A channel whose address is not safe for its kind comes without one.
extern const Decoder<std::vector<domain::HelpChannel>> decode_help;

} // namespace stamgast::wire
