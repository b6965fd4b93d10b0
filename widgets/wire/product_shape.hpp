#pragma once

#include "domain/product.hpp"
#include "wire/option_shape.hpp"
#include "wire/value_shapes.hpp"

/// A product as it is sold today, with its variants, as the contract writes it.
namespace stamgast::wire {

inline const FieldShape variant_fields[] = {
    field<&domain::Variant::id, id_text>("id"),
    field<&domain::Variant::sku, display_text>("sku", Presence::optional),
    field<&domain::Variant::options, list_of<option_shape>>("options", Presence::optional),
    field<&domain::Variant::price, minor_units>("price"),
    field<&domain::Variant::stock, word<domain::Stock>>("stock"),
    field<&domain::Variant::available_quantity, optional_of<stock_quantity>>("available_quantity",
                                                                             Presence::optional),
    field<&domain::Variant::max_quantity, optional_of<stock_quantity>>("max_quantity", Presence::optional),
    field<&domain::Variant::image_url, safe_url_text>("image_url", Presence::optional),
};
inline constexpr auto variant_shape = object_of<domain::Variant>(variant_fields);

inline const FieldShape substitute_fields[] = {
    field<&domain::Substitute::product_id, id_text>("product_id"),
    field<&domain::Substitute::title, display_text>("title"),
    field<&domain::Substitute::variant, variant_shape>("variant"),
};
inline constexpr auto substitute_shape = object_of<domain::Substitute>(substitute_fields);

inline const FieldShape product_fields[] = {
    field<&domain::Product::id, id_text>("id"),
    field<&domain::Product::title, display_text>("title"),
    field<&domain::Product::currency, currency_code>("currency"),
    field<&domain::Product::url, safe_url_text>("url", Presence::optional),
    field<&domain::Product::image_url, safe_url_text>("image_url", Presence::optional),
    field<&domain::Product::variants, list_of<variant_shape>>("variants"),
    field<&domain::Product::substitute, optional_of<substitute_shape>>("substitute", Presence::optional),
};
inline constexpr auto product_shape = object_of<domain::Product>(product_fields);

} // namespace stamgast::wire
