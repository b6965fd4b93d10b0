#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The rewards that can be had, now or one day, each with how far it is and what to do. The account must be
/// loaded. Returns the height.
float draw_reward_list(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
