#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Help with one order: a button that opens how the shop can be reached about it. Returns its height; 0 where
/// the shop offers none.
float draw_order_help(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
