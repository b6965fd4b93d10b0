#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// What of an order can be kept: its invoices to open, and the order itself to print. `sheet` is the node
/// that is printed. Returns the height.
float draw_order_papers(Scene& scene, const kit::Rect& place, const domain::Order& order, kit::NodeId sheet);

} // namespace stamgast::views
