#include "app/analytics_items.hpp"

#include <utility>

namespace stamgast::app {

EventItem item_of(const domain::OrderLine& line) {
    return {line.product_id, line.variant_id, line.title, line.quantity, line.unit_price};
}

EventItem item_of(const domain::Favourite& favourite) {
    return {favourite.id.product_id, favourite.id.variant_id, favourite.title, 1, price_today(favourite)};
}

void add_item(AnalyticsEvent& event, EventItem item, const domain::Currency* currency) {
    if (!event.currency && currency != nullptr) {
        event.currency = *currency;
    }
    if (currency == nullptr || *currency != *event.currency) {
        item.price.reset();
    }
    event.items.push_back(std::move(item));
}

void add_item(AnalyticsEvent& event, const domain::Favourite& favourite) {
    add_item(event, item_of(favourite), favourite.product ? &favourite.product->currency : nullptr);
}

} // namespace stamgast::app
