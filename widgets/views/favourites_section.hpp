#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the customer keeps, as a list or a grid, and what has become of it since. Returns the height.
float draw_favourites_section(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
