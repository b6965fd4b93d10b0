#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Signing in by a mailed link: the form, or that a link was sent. Returns the height.
float draw_sign_in_form(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
