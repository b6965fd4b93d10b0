#include "runtime/encode_effects.hpp"

#include <string_view>
#include <variant>

#include "wire/encode.hpp"
#include "wire/words.hpp"

namespace stamgast::runtime {
namespace {

using wire::JsonWriter;

/// Writes one effect as an object.
struct EffectEncoder {
    JsonWriter& writer;

    void begin(std::string_view type) const { writer.begin_object().text("type", type); }
    void begin(std::string_view type, app::RequestId request) const {
        begin(type);
        writer.integer("id", request);
    }
    void begin_event(std::string_view event) const {
        begin("emit");
        writer.text("event", event).key("detail").begin_object();
    }
    void end() const { writer.end_object(); }
    void end_event() const { writer.end_object().end_object(); }

    void operator()(const app::LoadSession& effect) const {
        begin("load_session", effect.request);
        end();
    }
    void operator()(const app::LoadOrders& effect) const {
        begin("load_orders", effect.request);
        wire::encode_order_query(writer.key("query"), effect.query);
        end();
    }
    void operator()(const app::LoadProducts& effect) const {
        begin("load_products", effect.request);
        wire::encode_product_query(writer.key("query"), effect.product_ids);
        end();
    }
    void operator()(const app::LoadCart& effect) const {
        begin("load_cart", effect.request);
        end();
    }
    void operator()(const app::SetCartLines& effect) const {
        begin("set_cart_lines", effect.request);
        wire::encode_cart_change(writer.key("change"), effect.key, effect.lines);
        end();
    }
    void operator()(const app::LoadIntents& effect) const {
        begin("load_intents", effect.request);
        writer.text("customer_id", effect.customer_id);
        end();
    }
    void operator()(const app::StoreIntent& effect) const {
        begin("store_intent", effect.request);
        writer.text("customer_id", effect.customer_id);
        wire::encode_intent(writer.key("intent"), effect.intent);
        end();
    }
    void operator()(const app::RemoveIntent& effect) const {
        begin("remove_intent");
        writer.text("key", effect.key);
        end();
    }
    void operator()(const app::CancelRequest& effect) const {
        begin("cancel");
        writer.integer("request", effect.request);
        end();
    }
    /// Its words went out as an announcement.
    void operator()(const app::Announce&) const {}
    void operator()(const app::EmitReorder& effect) const {
        begin_event("stamgast-reorder");
        writer.text("order_id", effect.order_id).text("order_number", effect.order_number);
        wire::encode_line_results(writer.key("lines"), effect.lines);
        end_event();
    }
    void operator()(const app::EmitCartChanged& effect) const {
        begin_event("stamgast-cart-changed");
        writer.integer("item_count", effect.item_count)
            .integer("total", effect.total)
            .text("currency", effect.currency.text());
        end_event();
    }
    void operator()(const app::EmitError& effect) const {
        begin_event("stamgast-error");
        writer.text("code", wire::word_of(effect.code)).text("message", effect.message);
        end_event();
    }
};

} // namespace

void encode_effects(JsonWriter& writer, const std::vector<app::Effect>& effects) {
    if (effects.empty()) {
        return;
    }
    writer.key("effects").begin_array();
    const EffectEncoder encoder{writer};
    for (const app::Effect& effect : effects) {
        std::visit(encoder, effect);
    }
    writer.end_array();
}

} // namespace stamgast::runtime
