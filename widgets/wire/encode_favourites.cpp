#include "wire/encode_favourites.hpp"

namespace stamgast::wire {

void encode_page_query(JsonWriter& writer, std::string_view cursor, int limit) {
    writer.begin_object().key("cursor");
    if (cursor.empty()) {
        writer.null();
    } else {
        writer.text(cursor);
    }
    writer.integer("limit", limit).end_object();
}

void encode_favourite_change(JsonWriter& writer, std::string_view key, const domain::FavouriteId& id,
                             bool favourite) {
    writer.begin_object().text("key", key).text("product_id", id.product_id).key("variant_id");
    if (id.variant_id.empty()) {
        writer.null();
    } else {
        writer.text(id.variant_id);
    }
    writer.boolean("favourite", favourite).end_object();
}

} // namespace stamgast::wire
