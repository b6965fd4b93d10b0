#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/purchase_history.hpp"
#include "domain/recommend_catalogue.hpp"
#include "domain/shop_builders.hpp"

/// Customers and catalogues for tests, in days: "bought on day 0, 30 and 60, and now it is day 90".
namespace stamgast::domain::test {

/// Day 0 is some day in 2026, so that the days before it are dates as well.
inline std::int64_t day(std::int64_t number) { return 1'770'000'000'000 + number * ms_per_day; }

/// A kept order of the day with lines of these variants, each of its own product: see line_of().
inline Order order_on(std::int64_t day_number, std::vector<OrderLine> lines) {
    Order order = order_of(std::move(lines));
    order.placed_at_ms = day(day_number);
    order.id = "day " + std::to_string(day_number);
    for (const OrderLine& line : order.lines)
        order.id += " " + line.product_id;
    for (std::size_t index = 0; index < order.lines.size(); ++index)
        order.lines[index].id = "line " + std::to_string(index);
    return order;
}

/// A line of a product with one variant; both ids are the product's.
inline OrderLine bought(const std::string& product_id, std::int32_t quantity = 1) {
    OrderLine line = line_of(product_id, quantity);
    line.product_id = product_id;
    return line;
}

inline PurchaseHistory history_of(const std::vector<Order>& orders, std::int64_t now_ms = day(10'000),
                                  const std::vector<ReturnedLine>& returned = {}) {
    std::vector<const Order*> pointers;
    for (const Order& order : orders)
        pointers.push_back(&order);
    return collect_purchases(pointers, returned, now_ms);
}

/// One product in these quantities on these days.
inline std::vector<Order> orders_of(const std::string& product_id,
                                    const std::vector<std::pair<int, std::int32_t>>& days_and_quantities) {
    std::vector<Order> orders;
    for (const auto& [day_number, quantity] : days_and_quantities)
        orders.push_back(order_on(day_number, {bought(product_id, quantity)}));
    return orders;
}

/// One unit of one product on each of these days.
inline std::vector<Order> orders_on_days(const std::string& product_id, const std::vector<int>& days) {
    std::vector<Order> orders;
    for (const int day_number : days)
        orders.push_back(order_on(day_number, {bought(product_id)}));
    return orders;
}

inline CatalogueProduct sold(const std::string& id, const std::vector<std::string>& group_ids = {},
                             std::int64_t popularity = 0) {
    CatalogueProduct product;
    product.id = id;
    product.group_ids = group_ids;
    product.popularity = popularity;
    return product;
}

inline CatalogueProduct with_relation(CatalogueProduct product, const std::string& to, RelationKind kind,
                                      std::int32_t weight_per_mille = 1000) {
    product.relations.push_back({to, kind, weight_per_mille});
    return product;
}

} // namespace stamgast::domain::test
