#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Subtotal, discounts, shipping, tax and total, as they add up. Returns the height.
float draw_order_totals(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
