#pragma once

#include "app/section.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// A section under its title, which is a heading of section_title_level in the look of `title`; to somebody
/// signed out, for whom it has nothing, the way in. Returns the height.
float draw_open_section(Scene& scene, const kit::Rect& place, app::Section section, kit::TextToken title);

} // namespace stamgast::views
