#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The usuals, recommendations and tips of this customer. Returns the height.
float draw_for_you_section(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
