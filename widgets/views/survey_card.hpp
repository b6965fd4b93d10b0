#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The question how likely it is that the customer recommends the shop, or the thanks for the answer. Returns
/// the height; 0 while app::shows_survey() says no.
float draw_survey_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
