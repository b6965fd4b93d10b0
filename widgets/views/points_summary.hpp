#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the customer can spend, what comes, what goes and how points are earned; and the level with what it
/// brings. The account must be loaded. Returns the height.
float draw_points_summary(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
