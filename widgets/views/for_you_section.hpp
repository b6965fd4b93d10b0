#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The usuals, recommendations and tips of this customer. Returns the height.
float draw_for_you_section(Scene& scene, const kit::Rect& place);

/// Why something of them is missing, with Retry; returns the height, 0 if nothing is.
float draw_for_you_failure(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
