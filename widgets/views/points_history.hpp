#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What happened to the customer's points, the newest first, with the balance after each. The account must be
/// loaded. Returns the height.
float draw_points_history(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
