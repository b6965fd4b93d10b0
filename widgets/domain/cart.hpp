#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/money.hpp"
#include "domain/order.hpp"

namespace stamgast::domain {

/// A line of the cart. A cart holds at most one line per pair of variant and attributes.
struct CartLine {
    std::string id;
    std::string product_id;
    std::string variant_id;
    std::string title;
    std::vector<Option> attributes;
    std::int32_t quantity = 0;
    std::int64_t unit_price = 0;
    std::int64_t total = 0;
    friend bool operator==(const CartLine&, const CartLine&) = default;
};

struct Cart {
    std::string id;
    Currency currency;
    std::vector<CartLine> lines;
    std::int64_t total = 0;
    std::string url; ///< where the customer looks at the cart; may be empty
    friend bool operator==(const Cart&, const Cart&) = default;
};

/// "The cart shall hold `quantity` of this": absolute, so that doing it twice is the same as doing it once.
struct CartTarget {
    std::string product_id;
    std::string variant_id;
    std::vector<Option> attributes;
    std::int32_t quantity = 0; ///< 0 removes the line
    friend bool operator==(const CartTarget&, const CartTarget&) = default;
};

enum class CartOutcome : std::uint8_t { set, limited, out_of_stock, discontinued, refused };

/// What became of one CartTarget; `quantity` is what the cart holds now.
struct CartLineResult {
    std::string variant_id;
    CartOutcome outcome = CartOutcome::set;
    std::int32_t quantity = 0;
    std::string message; ///< the shop's own words for `refused`; may be empty
    friend bool operator==(const CartLineResult&, const CartLineResult&) = default;
};

/// The shop's answer to a change: the cart as it is now, and one result per target, in the order of the
/// targets.
struct CartResult {
    Cart cart;
    std::vector<CartLineResult> lines;
    friend bool operator==(const CartResult&, const CartResult&) = default;
};

/// Whether both say the same, in any order: shops do not promise to keep the order in which attributes were
/// added.
[[nodiscard]] bool same_attributes(std::span<const Option> left, std::span<const Option> right);
/// How many of a variant with these attributes the cart holds; 0 if none.
[[nodiscard]] std::int32_t quantity_in_cart(const Cart& cart, std::string_view variant_id,
                                            std::span<const Option> attributes);
/// How many of a variant the cart holds, with whatever attributes: they share its stock and its limit.
[[nodiscard]] std::int64_t variant_count(const Cart& cart, std::string_view variant_id);
/// The sum of all quantities: what a cart badge shows.
[[nodiscard]] std::int64_t item_count(const Cart& cart);

} // namespace stamgast::domain
