#pragma once

#include <string_view>

#include "domain/withdrawal.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::wire {

/// WithdrawalDeclaration of shop-plugin/contract/withdrawal.js.
void encode_withdrawal(JsonWriter& writer, const domain::WithdrawalDeclaration& declaration);
/// The same as the device keeps it; decode_stored_withdrawals reads it back.
void encode_stored_withdrawal(JsonWriter& writer, const domain::WithdrawalDeclaration& declaration);
/// InvoiceQuery.
void encode_invoice_query(JsonWriter& writer, std::string_view order_id, std::string_view invoice_id);

} // namespace stamgast::wire
