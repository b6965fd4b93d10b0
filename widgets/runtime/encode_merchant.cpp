#include "runtime/encode_merchant.hpp"

#include <array>
#include <string_view>

namespace stamgast::runtime {
namespace {

using wire::JsonWriter;

// In the order of the enumerators.
constexpr std::array<std::string_view, 6> analytics_names{"view_item_list",  "select_item",
                                                          "add_to_cart",     "remove_from_cart",
                                                          "add_to_wishlist", "spend_virtual_currency"};
constexpr std::array<std::string_view, 4> list_names{"orders", "favourites", "usuals", "suggestions"};
constexpr std::array<std::string_view, 7> trigger_events{
    "stamgast-favourite-added", "stamgast-second-order",     "stamgast-idle-six-months",
    "stamgast-reward-redeemed", "stamgast-return-requested", "stamgast-withdrawal-requested",
    "stamgast-review-submitted"};

void begin(JsonWriter& writer, std::string_view event, std::string_view customer_id, std::string_view cause) {
    writer.begin_object().text("type", "tell").text("event", event).text("customer_id", customer_id);
    if (!cause.empty()) {
        writer.text("cause", cause);
    }
}

void encode_item(JsonWriter& writer, const app::EventItem& item) {
    writer.begin_object().text("item_id", item.product_id).text("item_name", item.title);
    if (!item.variant_id.empty()) {
        writer.text("item_variant", item.variant_id);
    }
    if (item.price) {
        writer.integer("price", *item.price);
    }
    writer.integer("quantity", item.quantity).end_object();
}

void encode_params(JsonWriter& writer, const app::AnalyticsEvent& event) {
    writer.begin_object();
    if (event.list) {
        writer.text("item_list_id", list_names[static_cast<std::size_t>(*event.list)]);
    }
    if (event.currency) {
        writer.text("currency", event.currency->text());
    }
    if (event.name == app::AnalyticsName::spend_virtual_currency) {
        writer.text("virtual_currency_name", "points").integer("value", event.points);
        writer.text("item_name", event.reward);
    } else {
        writer.key("items").begin_array();
        for (const app::EventItem& item : event.items) {
            encode_item(writer, item);
        }
        writer.end_array();
    }
    writer.end_object();
}

} // namespace

void encode_merchant(JsonWriter& writer, const app::TellAnalytics& told) {
    begin(writer, "stamgast-analytics", told.customer_id, told.cause);
    writer.boolean("lasting", told.lasting);
    writer.key("detail").begin_object();
    writer.text("name", analytics_names[static_cast<std::size_t>(told.event.name)]);
    encode_params(writer.key("params"), told.event);
    writer.end_object().end_object();
}

void encode_merchant(JsonWriter& writer, const app::TellRetention& told) {
    begin(writer, trigger_events[static_cast<std::size_t>(told.trigger)], told.customer_id, told.cause);
    writer.boolean("lasting", true);
    writer.key("detail").begin_object().text("customer_id", told.customer_id);
    for (const app::EventFact& fact : told.facts) {
        writer.text(fact.name, fact.text);
    }
    if (told.at_ms) {
        writer.integer("at", *told.at_ms);
    }
    writer.end_object().end_object();
}

} // namespace stamgast::runtime
