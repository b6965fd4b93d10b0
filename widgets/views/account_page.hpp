#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The whole page: the header, the way between the sections, and the section that is open. Returns the height
/// of the surface.
float draw_account_page(Scene& scene);

} // namespace stamgast::views
