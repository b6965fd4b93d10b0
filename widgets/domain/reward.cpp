#include "domain/reward.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

bool is_spendable(const PointsLot& lot, std::int64_t now_ms) {
    return !lot.expires_ms || *lot.expires_ms > now_ms;
}

std::int64_t price_of(const Reward& reward) {
    return std::clamp<std::int64_t>(reward.points_price, 0, max_points);
}

RewardBlock block_of(const Reward& reward, const RewardShopper& shopper) {
    if (reward.period.has_ended(shopper.now_ms))
        return RewardBlock::ended;
    if (!reward.period.has_started(shopper.now_ms))
        return RewardBlock::not_started;
    if (reward.max_per_customer && reward.redeemed_count >= *reward.max_per_customer)
        return RewardBlock::limit_reached;
    if (!reward.is_in_stock)
        return RewardBlock::out_of_stock;
    if (!reward.tier_id.empty() &&
        std::ranges::find(shopper.tier_ids, reward.tier_id) == shopper.tier_ids.end())
        return RewardBlock::tier_too_low;
    return RewardBlock::none;
}

RewardState state_of(const RewardReach& reach) {
    constexpr std::int32_t nearly_per_mille = 800;
    if (reach.block != RewardBlock::none)
        return RewardState::unavailable;
    if (reach.missing == 0)
        return RewardState::affordable;
    const bool is_near = reach.progress_per_mille >= nearly_per_mille || reach.is_reached_by_order;
    return is_near ? RewardState::nearly : RewardState::locked;
}

} // namespace

std::int64_t spendable_points(const PointsLedger& ledger, std::int64_t now_ms) {
    std::int64_t points = 0;
    for (const PointsLot& lot : ledger.lots)
        points += is_spendable(lot, now_ms) ? lot.points : 0;
    for (const PointsDebt& debt : ledger.debts)
        points -= debt.points;
    return points;
}

RewardReach reward_reach(const Reward& reward, const RewardShopper& shopper) {
    const std::int64_t price = price_of(reward);
    const std::int64_t points = spendable_points(shopper.ledger, shopper.now_ms);
    RewardReach reach;
    reach.missing = std::max<std::int64_t>(0, price - points);
    const std::int64_t towards = std::clamp<std::int64_t>(points, 0, price);
    reach.progress_per_mille = price == 0 ? 1'000 : static_cast<std::int32_t>(towards * 1'000 / price);
    reach.is_reached_by_order = reach.missing > 0 && shopper.order_earns >= reach.missing;
    reach.block = block_of(reward, shopper);
    reach.state = state_of(reach);
    return reach;
}

std::optional<std::size_t> next_reward(std::span<const Reward> rewards, const RewardShopper& shopper) {
    std::optional<std::size_t> next;
    std::int64_t least = 0;
    for (std::size_t index = 0; index < rewards.size(); ++index) {
        const RewardReach reach = reward_reach(rewards[index], shopper);
        if (reach.block != RewardBlock::none || reach.missing == 0 || (next && reach.missing >= least))
            continue;
        next = index;
        least = reach.missing;
    }
    return next;
}

} // namespace stamgast::domain
