#pragma once

#include <string_view>
#include <vector>

#include "domain/help_channel.hpp"
#include "domain/withdrawal.hpp"
#include "wire/decode.hpp"

/// The answers of shop-plugin/contract/withdrawal.js and help.js.
namespace stamgast::wire {

[[nodiscard]] Decoded<domain::WithdrawalReceipt> decode_withdrawal_receipt(std::string_view json);
/// `{"intents": [WithdrawalDeclaration…]}`, as encode_stored_withdrawal wrote them.
[[nodiscard]] Decoded<std::vector<domain::WithdrawalDeclaration>>
decode_stored_withdrawals(std::string_view json);
/// A channel whose address is not safe for its kind comes without one.
[[nodiscard]] Decoded<std::vector<domain::HelpChannel>> decode_help(std::string_view json);

} // namespace stamgast::wire
