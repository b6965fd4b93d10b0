#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What a regular who stayed away bought most, to have it again. Returns the height; 0 where app::win_back()
/// offers nothing.
float draw_win_back_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
