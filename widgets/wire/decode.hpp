#pragma once

#include <string_view>
#include <vector>

#include "domain/cart.hpp"
#include "domain/customer.hpp"
#include "domain/order_page.hpp"
#include "domain/product.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/shop_failure.hpp"
#include "wire/decoded.hpp"

/// The shop's answers, as shop-plugin/contract.js describes them, from JSON text to domain values. Texts come
/// out fit to be shown (see clean_display_text), URLs safe to be followed or empty (see domain::is_safe_url),
/// numbers in their range. Keys that are not known are ignored. What the rest can do without (an entry of a
/// list, the tracking of an order) is left out when something is wrong with it. An error names the first
/// thing that is wrong.
namespace stamgast::wire {

[[nodiscard]] Decoded<domain::Session> decode_session(std::string_view json);

/// An order with a mistake becomes an UnreadableOrder in its place. When the page itself is wrong or breaks
/// off, the orders that came are kept, and a last UnreadableOrder says what is wrong; it is an error only if
/// there are none.
[[nodiscard]] Decoded<domain::OrderPage> decode_order_page(std::string_view json);

[[nodiscard]] Decoded<std::vector<domain::Product>> decode_product_answer(std::string_view json);
[[nodiscard]] Decoded<domain::Cart> decode_cart(std::string_view json);
[[nodiscard]] Decoded<domain::CartResult> decode_cart_result(std::string_view json);

/// `{"intents": [ReorderIntent…]}`, as encode_intent wrote them.
[[nodiscard]] Decoded<std::vector<domain::ReorderIntent>> decode_intents(std::string_view json);

/// `{"code", "message", "retryable"}`. A code that is not known counts as `unavailable`.
[[nodiscard]] Decoded<domain::ShopFailure> decode_shop_error(std::string_view json);

} // namespace stamgast::wire
