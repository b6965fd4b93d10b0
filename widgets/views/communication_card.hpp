#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// What the shop may write to the customer about, how and how often, with the consent to it. Returns the
/// height.
float draw_communication_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
