#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The way to the other sections. Returns the height: none where the shop can do so little that there is only
/// one.
float draw_section_links(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
