#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// In the details of an order: what is on its way back and how far, and the button to send something back
/// while that can be done. Returns its height; 0 where there is nothing to say.
float draw_order_returns(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
