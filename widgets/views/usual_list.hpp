#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the customer buys again and again: what is due first, all of that in one click, and below it what
/// they do not want to be reminded of. Returns the height; 0 in shops without reorder.
float draw_usual_list(Scene& scene, const kit::Rect& place);

/// On the orders: that usuals are due, with the way there. Returns the height; 0 if none is.
float draw_usuals_hint(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
