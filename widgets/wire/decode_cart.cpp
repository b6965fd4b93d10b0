#include "wire/decode.hpp"
#include "wire/decoder.hpp"
#include "wire/option_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Cart;
using domain::CartLine;
using domain::CartLineResult;
using domain::CartResult;
using enum Presence;

const FieldShape cart_line_fields[] = {
    field<&CartLine::id, id_text>("id"),
    field<&CartLine::product_id, reference_text>("product_id"),
    field<&CartLine::variant_id, id_text>("variant_id"),
    field<&CartLine::title, display_text>("title"),
    field<&CartLine::attributes, list_of<attribute_shape>>("attributes", optional),
    field<&CartLine::quantity, held_quantity>("quantity"),
    field<&CartLine::unit_price, minor_units>("unit_price"),
    field<&CartLine::total, minor_units>("total"),
};
constexpr auto cart_line_shape = object_of<CartLine>(cart_line_fields);

const FieldShape cart_fields[] = {
    field<&Cart::id, id_text>("id"),
    field<&Cart::currency, currency_code>("currency"),
    field<&Cart::lines, list_of<cart_line_shape>>("lines"),
    field<&Cart::total, minor_units>("total"),
    field<&Cart::url, safe_url_text>("url", optional),
};
constexpr auto cart_shape = object_of<Cart>(cart_fields);

const FieldShape line_result_fields[] = {
    field<&CartLineResult::variant_id, id_text>("variant_id"),
    field<&CartLineResult::outcome, word<domain::CartOutcome>>("outcome"),
    field<&CartLineResult::quantity, held_quantity>("quantity"),
    field<&CartLineResult::message, display_text>("message", optional),
};
constexpr auto line_result_shape = object_of<CartLineResult>(line_result_fields);

const FieldShape cart_result_fields[] = {
    field<&CartResult::cart, cart_shape>("cart"),
    field<&CartResult::lines, list_of<line_result_shape>>("lines"),
};
constexpr auto cart_result_shape = object_of<CartResult>(cart_result_fields);

} // namespace

constinit const Decoder<Cart> decode_cart = decoder_of(cart_shape);

constinit const Decoder<CartResult> decode_cart_result = decoder_of(cart_result_shape);

} // namespace stamgast::wire
