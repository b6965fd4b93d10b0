#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// In the place of a section for customers while nobody is signed in. Returns the height.
float draw_signed_out_notice(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
