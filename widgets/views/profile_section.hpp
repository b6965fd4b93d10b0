#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Who the customer is to the shop. Returns the height.
float draw_profile_section(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
