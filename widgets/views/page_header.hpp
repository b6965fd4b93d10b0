#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The greeting, the page's title, and what is in the cart. Returns the height.
float draw_page_header(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
