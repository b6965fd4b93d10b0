#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The first step of a return: each line that can be sent back, with how many, why and a comment once it is
/// ticked. Returns its height.
float draw_return_lines(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
