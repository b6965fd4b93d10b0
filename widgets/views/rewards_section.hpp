#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Points, level, stamp cards, rewards and the history of it all. Returns the height.
float draw_rewards_section(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
