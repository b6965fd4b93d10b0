#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Where the order is: its phases below each other, what is promised, and the carrier's page. Returns its
/// height; 0 for an order that the shop does not track.
float draw_order_tracking(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
