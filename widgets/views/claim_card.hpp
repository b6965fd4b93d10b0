#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Getting back an order that was placed without an account; drawn where the shop can prove it. Returns the
/// height.
float draw_claim_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
