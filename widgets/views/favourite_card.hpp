#pragma once

#include <string>

#include "domain/favourite.hpp"
#include "kit/list.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// One favourite, and where it stands among those that are not all described.
struct FavouriteCard {
    const domain::Favourite& favourite;
    kit::ListItem::Place place;
};

/// The same two ids are the same card, whatever other favourites there are.
[[nodiscard]] std::string favourite_key(const domain::Favourite& favourite);

/// One favourite as a card: what it is, what has become of it since it was kept, its heart, and one click
/// into the cart. A row takes the width that it is given.
[[nodiscard]] float favourite_row_height(const Scene& scene, float width, const domain::Favourite& favourite);
/// Returns its height.
float draw_favourite_row(Scene& scene, const kit::Rect& place, const FavouriteCard& card);

/// A tile needs so much for its button to have one line.
[[nodiscard]] float least_favourite_tile_width(const Scene& scene);
/// What it needs at that width; it may be given more.
[[nodiscard]] float favourite_tile_height(const Scene& scene, float width,
                                          const domain::Favourite& favourite);
void draw_favourite_tile(Scene& scene, const kit::Rect& place, const FavouriteCard& card);

} // namespace stamgast::views
