#pragma once

#include <vector>

#include "domain/cart.hpp"
#include "domain/customer.hpp"
#include "domain/order_page.hpp"
#include "domain/product.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/shop_failure.hpp"
#include "wire/decoder.hpp"

/// The shop's answers, as shop-plugin/contract.js describes them, from JSON text to domain values. Texts come
/// out fit to be shown (see clean_display_text), URLs safe to be followed or empty (see domain::is_safe_url),
/// numbers in their range. Keys that are not known are ignored. What the rest can do without (an entry of a
/// list, the tracking of an order) is left out when something is wrong with it. An error names the first
/// thing that is wrong.
namespace stamgast::wire {

extern const Decoder<domain::Session> decode_session;

/// An order with a mistake becomes an UnreadableOrder in its place. When the page itself is wrong or breaks
/// off, the orders that came are kept, and a last UnreadableOrder says what is wrong; it is an error only if
/// there are none.
extern const Decoder<domain::OrderPage> decode_order_page;

extern const Decoder<std::vector<domain::Product>> decode_product_answer;
extern const Decoder<domain::Cart> decode_cart;
extern const Decoder<domain::CartResult> decode_cart_result;

/// `{"intents": [ReorderIntent…]}`, as encode_intent wrote them.
extern const Decoder<std::vector<domain::ReorderIntent>> decode_intents;

/// `{"code", "message", "retryable"}`. A code that is not known counts as `unavailable`.
extern const Decoder<domain::ShopFailure> decode_shop_error;

} // namespace stamgast::wire
