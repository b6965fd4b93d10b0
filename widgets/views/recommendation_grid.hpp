#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Products that the customer may like, each with the reason why. Returns the height; 0 in shops without
/// recommendations.
float draw_recommendations(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
