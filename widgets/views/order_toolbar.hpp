#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Search, the filter by state, and how many orders there are. Returns the height.
float draw_order_toolbar(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
