#include "wire/encode.hpp"

#include "wire/words.hpp"

namespace stamgast::wire {
namespace {

void encode_target(JsonWriter& writer, const domain::CartTarget& target) {
    writer.begin_object();
    writer.text("product_id", target.product_id).text("variant_id", target.variant_id);
    writer.key("attributes").begin_array();
    for (const domain::Option& attribute : target.attributes) {
        writer.begin_object().text("name", attribute.name).text("value", attribute.value).end_object();
    }
    writer.end_array().integer("quantity", target.quantity).end_object();
}

} // namespace

void encode_order_query(JsonWriter& writer, const domain::OrderQuery& query) {
    writer.begin_object()
        .text_or_null("cursor", query.cursor)
        .integer("limit", query.limit)
        .text("text", query.text)
        .key("states")
        .begin_array();
    for (const domain::OrderState state : query.states) {
        if (state != domain::OrderState::unknown)
            writer.text(word_of(state));
    }
    writer.end_array().end_object();
}

void encode_product_query(JsonWriter& writer, std::span<const std::string> product_ids) {
    writer.begin_object().key("product_ids").begin_array();
    for (const std::string& id : product_ids)
        writer.text(id);
    writer.end_array().end_object();
}

void encode_cart_change(JsonWriter& writer, std::string_view key, std::span<const domain::CartTarget> lines) {
    writer.begin_object().text("key", key).key("lines").begin_array();
    for (const domain::CartTarget& line : lines)
        encode_target(writer, line);
    writer.end_array().end_object();
}

void encode_redemption(JsonWriter& writer, std::string_view key, std::string_view reward_id) {
    writer.begin_object().text("key", key).text("reward_id", reward_id).end_object();
}

void encode_redemption_undo(JsonWriter& writer, std::string_view key, std::string_view redemption_id) {
    writer.begin_object().text("key", key).text("redemption_id", redemption_id).end_object();
}

void encode_line_results(JsonWriter& writer, std::span<const domain::CartLineResult> results) {
    writer.begin_array();
    for (const domain::CartLineResult& result : results) {
        writer.begin_object().text("variant_id", result.variant_id).text("outcome", word_of(result.outcome));
        writer.integer("quantity", result.quantity);
        if (!result.message.empty())
            writer.text("message", result.message);
        writer.end_object();
    }
    writer.end_array();
}

void encode_intent(JsonWriter& writer, const domain::ReorderIntent& intent) {
    writer.begin_object();
    writer.text("key", intent.key)
        .text("source", word_of(intent.source))
        .text("order_id", intent.order_id)
        .text("order_number", intent.order_number);
    writer.integer("created_at_ms", intent.created_at_ms).text("mode", word_of(intent.mode));
    writer.text("kind", word_of(intent.kind)).text("stage", word_of(intent.stage)).key("lines").begin_array();
    for (const domain::IntentLine& line : intent.lines) {
        writer.begin_object().key("target");
        encode_target(writer, line.target);
        writer.integer("quantity_before", line.quantity_before).text("title", line.title).end_object();
    }
    writer.end_array().end_object();
}

} // namespace stamgast::wire
