#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the next order will probably hold besides the usuals that are due: each product with why, how many
/// and what it costs today, and one button that puts all of it into the cart. Returns the height; 0 if there
/// is nothing worth foretelling.
float draw_next_order(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
