#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Where an order went and where its parcels are; nothing (height 0) if the shop says neither. Returns the
/// height.
float draw_order_delivery(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
