#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/capability.hpp"
#include "domain/cart.hpp"
#include "domain/order.hpp"
#include "domain/product.hpp"
#include "domain/reorder_intent.hpp"

/// A small shop for tests: neutral defaults, so that a test states only what matters to it. Money is euro
/// cents.
namespace stamgast::domain::test {

/// What most shops can do.
inline constexpr Capabilities usual_capabilities{Capability::orders, Capability::orders_search,
                                                 Capability::reorder};

inline const Currency euro = *Currency::from_code("EUR");
inline const Currency yen = *Currency::from_code("JPY");

/// Three pieces of the variant `id` of the product "product of id" at 5.00.
inline OrderLine line_of(const std::string& variant_id, std::int32_t quantity = 3) {
    return {.id = "line of " + variant_id,
            .product_id = "product of " + variant_id,
            .variant_id = variant_id,
            .sku = "",
            .title = "Old " + variant_id,
            .options = {},
            .attributes = {},
            .quantity = quantity,
            .unit_price = 500,
            .total = 500 * quantity,
            .image_url = ""};
}

inline Order order_of(std::vector<OrderLine> lines) {
    Order order;
    order.id = "order-1";
    order.number = "1042";
    order.state = OrderState::delivered;
    order.currency = euro;
    order.lines = std::move(lines);
    return order;
}

inline Variant variant_of(const std::string& id) {
    Variant variant;
    variant.id = id;
    variant.price = 500;
    return variant;
}

/// The product of the variant `id`, with that one variant.
inline Product product_of(const Variant& variant) {
    Product product;
    product.id = "product of " + variant.id;
    product.title = "Today's " + variant.id;
    product.currency = euro;
    product.variants = {variant};
    return product;
}

inline CartLine cart_line_of(const std::string& variant_id, std::int32_t quantity) {
    CartLine line;
    line.id = "cart line of " + variant_id;
    line.product_id = "product of " + variant_id;
    line.variant_id = variant_id;
    line.title = "Today's " + variant_id;
    line.quantity = quantity;
    line.unit_price = 500;
    return line;
}

inline Cart cart_of(std::vector<CartLine> lines) {
    Cart cart;
    cart.id = "cart";
    cart.currency = euro;
    cart.lines = std::move(lines);
    return cart;
}

/// What a shop without limits makes of targets.
inline Cart cart_after(Cart cart, const std::vector<CartTarget>& targets) {
    for (const CartTarget& target : targets) {
        std::erase_if(cart.lines, [&](const CartLine& line) {
            return line.variant_id == target.variant_id &&
                   same_attributes(line.attributes, target.attributes);
        });
        if (target.quantity == 0)
            continue;
        CartLine line = cart_line_of(target.variant_id, target.quantity);
        line.attributes = target.attributes;
        cart.lines.push_back(line);
    }
    return cart;
}

inline Cart cart_after(Cart cart, const std::vector<IntentLine>& lines) {
    std::vector<CartTarget> targets;
    for (const IntentLine& line : lines)
        targets.push_back(line.target);
    return cart_after(std::move(cart), targets);
}

/// Whether two carts hold the same, whatever the order of their lines.
inline bool hold_the_same(const Cart& left, const Cart& right) {
    const auto is_in = [](const Cart& cart) {
        return [&cart](const CartLine& line) {
            return quantity_in_cart(cart, line.variant_id, line.attributes) == line.quantity;
        };
    };
    return std::ranges::all_of(left.lines, is_in(right)) && std::ranges::all_of(right.lines, is_in(left));
}

} // namespace stamgast::domain::test
