#include "wire/encode_after_purchase.hpp"

namespace stamgast::wire {
namespace {

/// What the shop and the device are both told.
void encode_members(JsonWriter& writer, const domain::WithdrawalDeclaration& declaration) {
    writer.text("key", declaration.key).text("order_id", declaration.order_id).key("lines").begin_array();
    for (const domain::WithdrawalLine& line : declaration.lines) {
        writer.begin_object().text("line_id", line.line_id).integer("quantity", line.quantity).end_object();
    }
    writer.end_array()
        .key("statement")
        .begin_object()
        .text("name", declaration.statement.name)
        .text("contact", declaration.statement.contact)
        .text("text", declaration.statement.text)
        .end_object();
}

} // namespace

void encode_withdrawal(JsonWriter& writer, const domain::WithdrawalDeclaration& declaration) {
    writer.begin_object();
    encode_members(writer, declaration);
    writer.end_object();
}

void encode_stored_withdrawal(JsonWriter& writer, const domain::WithdrawalDeclaration& declaration) {
    writer.begin_object().text("order_number", declaration.order_number);
    encode_members(writer, declaration);
    writer.end_object();
}

void encode_invoice_query(JsonWriter& writer, std::string_view order_id, std::string_view invoice_id) {
    writer.begin_object().text("order_id", order_id).text("invoice_id", invoice_id).end_object();
}

} // namespace stamgast::wire
