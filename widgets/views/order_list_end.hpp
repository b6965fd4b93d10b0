#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What comes below the orders: those that are on their way, a failure to get them, the button for older
/// ones, or the way back from a search. Returns the height; 0 if there is nothing more.
float draw_order_list_end(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
