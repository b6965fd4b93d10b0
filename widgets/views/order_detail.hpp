#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// All there is to know about an order, below its collapsed card: where it is, lines, totals, delivery,
/// papers and help. `sheet` is the node to print. Returns its height.
float draw_order_detail(Scene& scene, const kit::Rect& place, const domain::Order& order, kit::NodeId sheet);

} // namespace stamgast::views
