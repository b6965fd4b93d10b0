#pragma once

#include "domain/replenishment.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// One thing that the customer buys again and again: its rhythm, how many to add, and the reminders. Returns
/// the height.
float draw_usual_card(Scene& scene, const kit::Rect& place, const domain::Usual& usual);

} // namespace stamgast::views
