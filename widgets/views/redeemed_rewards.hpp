#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What was redeemed on this page: its code, until when it is good, and Undo as long as the shop allows it.
/// Returns the height; 0 if nothing was.
float draw_redeemed_rewards(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
