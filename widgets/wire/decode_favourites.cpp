#include "wire/decode_favourites.hpp"

#include "wire/decoder.hpp"
#include "wire/product_shape.hpp"

namespace stamgast::wire {
namespace {

using domain::Favourite;
using domain::FavouriteCode;
using domain::FavouriteId;
using domain::FavouritePage;
using enum Presence;

const FieldShape code_fields[] = {
    field<&FavouriteCode::code, display_text>("code"),
    field<&FavouriteCode::label, display_text>("label"),
    field<&FavouriteCode::ends_at_ms, optional_of<timestamp_text>>("ends_at", optional),
};
constexpr auto code_shape = object_of<FavouriteCode>(code_fields);

const FieldShape favourite_fields[] = {
    field_in<&Favourite::id, &FavouriteId::product_id, id_text>("product_id"),
    field_in<&Favourite::id, &FavouriteId::variant_id, id_text>("variant_id", nullable),
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

const FieldShape page_fields[] = {
    field<&FavouritePage::favourites, good_of<favourite_shape>>("favourites"),
    field<&FavouritePage::next_cursor, opaque_text>("next_cursor", nullable),
};
constexpr auto page_shape = object_of<FavouritePage>(page_fields);

const FieldShape answer_fields[] = {
    field_of_whole<optional_of<favourite_shape>>("favourite", nullable),
};
constexpr auto answer_shape = object_of<std::optional<Favourite>>(answer_fields);

} // namespace

constinit const Decoder<FavouritePage> decode_favourite_page = decoder_of(page_shape);

constinit const Decoder<std::optional<Favourite>> decode_favourite_answer = decoder_of(answer_shape);

} // namespace stamgast::wire
