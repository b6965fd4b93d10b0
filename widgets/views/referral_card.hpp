#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// How to tell friends of the shop, and what that brought. Returns the height.
float draw_referral_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
