#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The address that is being edited, or a new one. Returns the height.
float draw_address_form(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
