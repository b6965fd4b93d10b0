#pragma once

#include <string_view>

#include "domain/favourite.hpp"
#include "wire/json_writer.hpp"

namespace stamgast::wire {

/// An empty cursor asks for the first page.
void encode_page_query(JsonWriter& writer, std::string_view cursor, int limit);
void encode_favourite_change(JsonWriter& writer, std::string_view key, const domain::FavouriteId& id,
                             bool favourite);

} // namespace stamgast::wire
