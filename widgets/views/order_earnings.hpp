#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the reorder at hand earns, and how far it leaves the next reward and free shipping. Returns the
/// height; 0 if the shop has neither, or nothing is chosen.
float draw_order_earnings(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
