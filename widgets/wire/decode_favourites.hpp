#pragma once

#include <optional>
#include <string_view>

#include "domain/favourite.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

[[nodiscard]] Decoded<domain::FavouritePage> decode_favourite_page(std::string_view json);
/// Of setFavourite: the favourite as it is now; nothing when it is none.
[[nodiscard]] Decoded<std::optional<domain::Favourite>> decode_favourite_answer(std::string_view json);

} // namespace stamgast::wire
