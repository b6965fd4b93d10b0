#pragma once

#include "domain/favourite.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// One favourite as a card: what it is, what has become of it since it was kept, its heart, and one click
/// into the cart. A row takes the width that it is given; returns its height.
float draw_favourite_row(Scene& scene, const kit::Rect& place, const domain::Favourite& favourite);

/// A tile needs so much for its button.
[[nodiscard]] float least_favourite_tile_width(const Scene& scene);
/// All tiles have the same height.
[[nodiscard]] float favourite_tile_height(const Scene& scene);
void draw_favourite_tile(Scene& scene, const kit::Rect& place, const domain::Favourite& favourite);

} // namespace stamgast::views
