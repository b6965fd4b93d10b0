#include "wire/encode_favourites.hpp"

namespace stamgast::wire {

void encode_page_query(JsonWriter& writer, std::string_view cursor, int limit) {
    writer.begin_object().text_or_null("cursor", cursor).integer("limit", limit).end_object();
}

void encode_favourite_change(JsonWriter& writer, std::string_view key, const domain::FavouriteId& id,
                             bool favourite) {
    writer.begin_object().text("key", key).text("product_id", id.product_id);
    writer.text_or_null("variant_id", id.variant_id).boolean("favourite", favourite).end_object();
}

} // namespace stamgast::wire
