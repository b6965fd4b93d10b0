#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The shown orders, newest first, under a heading for each year, in a ListWindow. Returns the height.
float draw_order_list(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
