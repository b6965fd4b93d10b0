#include "wire/decode.hpp"
#include "wire/decode_whole.hpp"
#include "wire/option_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Product;
using domain::Substitute;
using domain::Variant;
using enum Presence;

constexpr FieldShape variant_fields[] = {
    field<&Variant::id, id_text>("id"),
    field<&Variant::sku, display_text>("sku", optional),
    field<&Variant::options, list_of<option_shape>>("options", optional),
    field<&Variant::price, minor_units>("price"),
    field<&Variant::stock, word<domain::Stock>>("stock"),
    field<&Variant::available_quantity, optional_of<stock_quantity>>("available_quantity", optional),
    field<&Variant::max_quantity, optional_of<stock_quantity>>("max_quantity", optional),
    field<&Variant::image_url, safe_url_text>("image_url", optional),
};
constexpr auto variant_shape = object_of<Variant>(variant_fields);

constexpr FieldShape substitute_fields[] = {
    field<&Substitute::product_id, id_text>("product_id"),
    field<&Substitute::title, display_text>("title"),
    field<&Substitute::variant, variant_shape>("variant"),
};
constexpr auto substitute_shape = object_of<Substitute>(substitute_fields);

constexpr FieldShape product_fields[] = {
    field<&Product::id, id_text>("id"),
    field<&Product::title, display_text>("title"),
    field<&Product::currency, currency_code>("currency"),
    field<&Product::url, safe_url_text>("url", optional),
    field<&Product::image_url, safe_url_text>("image_url", optional),
    field<&Product::variants, list_of<variant_shape>>("variants"),
    field<&Product::substitute, optional_of<substitute_shape>>("substitute", optional),
};
constexpr auto product_shape = object_of<Product>(product_fields);

struct ProductAnswer {
    std::vector<Product> products;
};
constexpr FieldShape answer_fields[] = {
    field<&ProductAnswer::products, list_of<product_shape>>("products"),
};
constexpr auto answer_shape = object_of<ProductAnswer>(answer_fields);

} // namespace

Decoded<std::vector<Product>> decode_product_answer(std::string_view json) {
    Decoded<ProductAnswer> answer = decode_whole<answer_shape>(json);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    return std::move(answer->products);
}

} // namespace stamgast::wire
