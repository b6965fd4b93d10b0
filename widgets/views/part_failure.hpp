#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// A part of the section could not be loaded: `words` say which, a button tries again. Returns its height.
float draw_part_failure(Scene& scene, const kit::Rect& place, Message words);

} // namespace stamgast::views
