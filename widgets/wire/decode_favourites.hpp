#pragma once

#include <optional>

#include "domain/favourite.hpp"
#include "wire/decode.hpp"

namespace stamgast::wire {

extern const Decoder<domain::FavouritePage> decode_favourite_page;
/// Of setFavourite: the favourite as it is now; nothing when it is none.
extern const Decoder<std::optional<domain::Favourite>> decode_favourite_answer;

} // namespace stamgast::wire
