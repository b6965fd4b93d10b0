#include "wire/decode_favourites.hpp"

#include "wire/decode_whole.hpp"
#include "wire/product_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Favourite;
using domain::FavouriteCode;
using domain::FavouriteId;
using domain::FavouritePage;
using enum Presence;

constexpr FieldShape code_fields[] = {
    field<&FavouriteCode::code, display_text>("code"),
    field<&FavouriteCode::label, display_text>("label"),
    field<&FavouriteCode::ends_at_ms, optional_of<timestamp_text>>("ends_at", optional),
};
constexpr auto code_shape = object_of<FavouriteCode>(code_fields);

/// The two ids of a favourite lie in it side by side.
constexpr FieldShape product_id_field = {
    "product_id", required, &id_text.value,
    [](void* favourite) -> void* { return &static_cast<Favourite*>(favourite)->id.product_id; }};
constexpr FieldShape variant_id_field = {
    "variant_id", nullable, &id_text.value,
    [](void* favourite) -> void* { return &static_cast<Favourite*>(favourite)->id.variant_id; }};

constexpr FieldShape favourite_fields[] = {
    product_id_field,
    variant_id_field,
    field<&Favourite::added_at_ms, timestamp_text>("added_at"),
    field<&Favourite::title, display_text>("title"),
    field<&Favourite::image_url, safe_url_text>("image_url", optional),
    field<&Favourite::price_when_added, optional_of<minor_units>>("price_when_added", optional),
    field<&Favourite::currency, optional_of<currency_code>>("currency", optional),
    field<&Favourite::in_stock_when_added, optional_of<truth>>("in_stock_when_added", optional),
    field<&Favourite::product, optional_of<product_shape>>("product", nullable),
    field<&Favourite::code, optional_of<code_shape>>("code", optional),
};
constexpr auto favourite_shape = object_of<Favourite>(favourite_fields);

constexpr FieldShape page_fields[] = {
    field<&FavouritePage::favourites, good_of<favourite_shape>>("favourites"),
    field<&FavouritePage::next_cursor, opaque_text>("next_cursor", nullable),
};
constexpr auto page_shape = object_of<FavouritePage>(page_fields);

struct FavouriteAnswer {
    std::optional<Favourite> favourite;
};
constexpr FieldShape answer_fields[] = {
    field<&FavouriteAnswer::favourite, optional_of<favourite_shape>>("favourite", nullable),
};
constexpr auto answer_shape = object_of<FavouriteAnswer>(answer_fields);

} // namespace

Decoded<FavouritePage> decode_favourite_page(std::string_view json) { return decode_whole<page_shape>(json); }

Decoded<std::optional<Favourite>> decode_favourite_answer(std::string_view json) {
    return decode_member<answer_shape, &FavouriteAnswer::favourite>(json);
}

} // namespace stamgast::wire
