#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What became of each line of a reorder that did not go as wished. Returns the height.
float draw_reorder_report(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
