#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// All there is to know about an order, below its collapsed card: lines, totals, delivery. Returns its
/// height.
float draw_order_detail(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
