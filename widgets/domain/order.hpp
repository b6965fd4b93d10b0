#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/invoice.hpp"
#include "domain/money.hpp"
#include "domain/tracking.hpp"
#include "domain/withdrawal.hpp"

namespace stamgast::domain {

/// A name and a value: an option of a variant (Size: 250 g) or something the customer added (Engraving:
/// Anna).
struct Option {
    std::string name;
    std::string value;
    friend bool operator==(const Option&, const Option&) = default;
};

enum class OrderState : std::uint8_t {
    pending,
    confirmed,
    partially_shipped,
    shipped,
    delivered,
    cancelled,
    returned,
    refunded,
    unknown, ///< a word of the shop that Stamgast does not know; the order's `state_text` holds it
};
inline constexpr int order_state_count = 9;

enum class FulfilmentState : std::uint8_t {
    pending,
    shipped,
    delivered,
    cancelled,
    unknown, ///< as of an order; the fulfilment's `state_text` holds the shop's word
};
inline constexpr int fulfilment_state_count = 5;

struct Fulfilment {
    std::string id;
    FulfilmentState state = FulfilmentState::unknown;
    std::string state_text;    ///< the shop's word, only for FulfilmentState::unknown
    std::string carrier;       ///< may be empty
    std::string tracking_code; ///< may be empty
    std::string tracking_url;  ///< http, https or relative; empty when there is none that is safe to follow
    friend bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

/// The largest quantity of one line, in an order or in a cart.
inline constexpr std::int32_t max_line_quantity = 999'999;

/// One line of an order as it was when ordered. `product_id` and `variant_id` are empty when the product was
/// deleted.
struct OrderLine {
    std::string id;
    std::string product_id;
    std::string variant_id;
    std::string sku;
    std::string title;
    std::vector<Option> options;
    std::vector<Option> attributes;
    std::int32_t quantity = 1;   ///< 1 … max_line_quantity
    std::int64_t unit_price = 0; ///< minor units of the order's currency
    std::int64_t total = 0;      ///< minor units, after the line's own discounts
    std::string image_url;       ///< may be empty
    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// A labelled amount in minor units of the order's currency: a discount (≤ 0) or a tax.
struct Adjustment {
    std::string label;
    std::int64_t amount = 0;
    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

struct Address {
    std::string name;
    std::vector<std::string> lines;
    friend bool operator==(const Address&, const Address&) = default;
};

/// An order of the customer. All amounts are minor units of `currency`.
struct Order {
    std::string id;
    std::string number;
    std::int64_t placed_at_ms = 0; ///< since 1970-01-01T00:00Z
    OrderState state = OrderState::unknown;
    std::string state_text; ///< the shop's word, only for OrderState::unknown
    Currency currency;
    std::vector<OrderLine> lines;
    std::int64_t subtotal = 0;
    std::vector<Adjustment> discounts;
    std::int64_t shipping = 0;
    std::string shipping_method;
    std::vector<Adjustment> taxes;
    bool prices_include_tax = true;
    std::int64_t total = 0;
    std::vector<Fulfilment> fulfilments;
    std::optional<Address> shipping_address;
    bool reorderable = true;
    std::optional<Tracking> tracking;
    std::vector<Invoice> invoices;
    std::optional<Withdrawal> withdrawal; ///< nothing: the shop does not say
    friend bool operator==(const Order&, const Order&) = default;
};

/// An order that the shop sent and that could not be read. It is shown in its place so that nothing
/// disappears silently.
struct UnreadableOrder {
    std::string number;            ///< empty if even that could not be read
    std::int64_t placed_at_ms = 0; ///< 0 if unknown
    std::string problem;           ///< path and reason, for the merchant's console
    friend bool operator==(const UnreadableOrder&, const UnreadableOrder&) = default;
};

} // namespace stamgast::domain
