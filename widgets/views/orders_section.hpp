#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Search and filter, the orders, and how to get at older ones; or why there are none. Returns the height.
float draw_orders_section(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
