#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the shop knows of the customer, to be read or edited. Returns the height.
float draw_profile_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
