#pragma once

#include "app/merchant_event.hpp"
#include "domain/cart.hpp"
#include "domain/favourite.hpp"
#include "domain/order.hpp"

namespace stamgast::app {

[[nodiscard]] EventItem item_of(const domain::OrderLine& line);
/// One of it, at today's price.
[[nodiscard]] EventItem item_of(const domain::Favourite& favourite);

/// Adds a product. The prices of one event have one currency, that of the first: what is priced in another,
/// or in none (null), is told without a price.
void add_item(AnalyticsEvent& event, EventItem item, const domain::Currency* currency);
void add_item(AnalyticsEvent& event, const domain::Favourite& favourite);

} // namespace stamgast::app
