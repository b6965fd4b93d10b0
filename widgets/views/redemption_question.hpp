#pragma once

#include "domain/reward.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Whether the customer is asked whether to redeem this reward, or it is under way.
[[nodiscard]] bool asks_about(const app::Model& model, const domain::Reward& reward);

/// What it costs, what is left, and the buttons; once it has failed why, and Retry. Returns the height.
float draw_redemption_question(Scene& scene, const kit::Rect& place, const domain::Reward& reward);

} // namespace stamgast::views
