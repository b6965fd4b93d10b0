#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/money.hpp"
#include "domain/order.hpp"

namespace stamgast::domain {

enum class Stock : std::uint8_t { in_stock, low_stock, out_of_stock };

/// A variant as it is sold today. `price` is minor units of the product's currency.
struct Variant {
    std::string id;
    std::string sku;
    std::vector<Option> options;
    std::int64_t price = 0;
    Stock stock = Stock::in_stock;
    std::optional<std::int32_t> available_quantity; ///< how many are left, where the shop tells
    std::optional<std::int32_t> max_quantity;       ///< how many one cart may hold
    std::string image_url;
    friend bool operator==(const Variant&, const Variant&) = default;
};

/// What the shop offers where a product cannot be had. Its price is in the currency of the product it stands
/// in for.
struct Substitute {
    std::string product_id;
    std::string title;
    Variant variant;
    friend bool operator==(const Substitute&, const Substitute&) = default;
};

/// A product as it is sold today, with the variants that are sold today.
struct Product {
    std::string id;
    std::string title;
    Currency currency;
    std::string url;
    std::string image_url;
    std::vector<Variant> variants;
    std::optional<Substitute> substitute;
    friend bool operator==(const Product&, const Product&) = default;
};

} // namespace stamgast::domain
