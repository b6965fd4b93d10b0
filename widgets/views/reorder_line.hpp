#pragma once

#include <cstddef>

#include "views/scene.hpp"

namespace stamgast::views {

/// One line of the reorder that is being decided: what became of it since, and whether, as what and how many
/// times it is wanted. Returns the height.
float draw_reorder_line(Scene& scene, const kit::Rect& place, std::size_t planned_line);

} // namespace stamgast::views
