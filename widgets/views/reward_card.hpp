#pragma once

#include <functional>

#include "domain/reward.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

struct RewardCard {
    std::reference_wrapper<const domain::Reward> reward;
    domain::RewardReach reach;
};

/// What it is, what it costs, how far it is; where it can be redeemed a button that asks whether to. Returns
/// the height.
float draw_reward_card(Scene& scene, const kit::Rect& place, const RewardCard& card);

} // namespace stamgast::views
