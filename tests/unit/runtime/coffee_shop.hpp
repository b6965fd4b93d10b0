#pragma once

#include <cstdint>

#include "runtime/test_shop.hpp"

namespace stamgast::runtime {

/// A shop with one order, of three coffees.
struct CoffeeShop : TestShop {
    static constexpr const char* again = "Order again, order 1042 of 2024-03-05";
    static constexpr const char* busy = "Adding… order 1042 of 2024-03-05";
    static constexpr const char* undo = "Undo, order 1042 of 2024-03-05";
    static constexpr const char* details = "Details of order 1042 of 2024-03-05";

    CoffeeShop() { add_order("1042", "coffee"); }
    domain::Order& order() { return std::get<domain::Order>(orders.front()); }
    domain::Variant& coffee() { return products.front().variants.front(); }
    /// Two teas in the same order.
    void add_tea() {
        order().lines.push_back(domain::test::line_of("tea", 2));
        products.push_back(domain::test::product_of(domain::test::variant_of("tea")));
    }
    std::int32_t held(const char* variant) const { return domain::quantity_in_cart(cart, variant, {}); }
};

} // namespace stamgast::runtime
