#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the shop has to say about things that the customer has. Returns the height; 0 if it is nothing.
float draw_tip_list(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
