#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The greeting, what is known of the customer at a glance, and what is in the cart. Returns the height.
float draw_page_header(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
