#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/loyalty_period.hpp"
#include "domain/money.hpp"
#include "domain/points_ledger.hpp"

namespace stamgast::domain {

enum class RewardKind : std::uint8_t { voucher, free_product, free_shipping, percent_off };

/// What points can be turned into.
struct Reward {
    std::string id;
    std::string title;
    std::string text;              ///< the shop's words; may be empty
    std::string image_url;         ///< may be empty
    std::int64_t points_price = 0; ///< 0 … max_points
    RewardKind kind = RewardKind::voucher;
    std::optional<Money> amount;        ///< of a voucher
    std::int32_t percent_per_mille = 0; ///< of percent_off: 150 is 15 %
    std::string product_id;             ///< of a free product
    std::optional<Money> min_order;     ///< of the order in which it is used
    std::optional<std::int32_t> max_per_customer;
    std::int32_t redeemed_count = 0; ///< how often this customer has had it
    bool is_in_stock = true;
    std::string tier_id; ///< only for this tier and those above it; empty: for everybody
    LoyaltyPeriod period;
    friend bool operator==(const Reward&, const Reward&) = default;
};

enum class RewardState : std::uint8_t {
    affordable,
    nearly,      ///< at least 80 % of the points are there, or the planned order earns what is missing
    locked,      ///< points are missing
    unavailable, ///< whatever the points, see RewardBlock
};

enum class RewardBlock : std::uint8_t { none, not_started, ended, out_of_stock, limit_reached, tier_too_low };

/// How far a customer is from a reward.
struct RewardReach {
    RewardState state = RewardState::locked;
    RewardBlock block = RewardBlock::none; ///< the first that applies, only for `unavailable`
    std::int64_t missing = 0;              ///< points: price − what can be spent, at least 0
    std::int32_t progress_per_mille = 0;   ///< what can be spent ÷ price, floored, 0 … 1000
    bool is_reached_by_order = false;      ///< points are missing, and the planned order earns them
    friend bool operator==(const RewardReach&, const RewardReach&) = default;
};

/// What matters of the customer for rewards, at one moment. It must not outlive the ledger.
struct RewardShopper {
    const PointsLedger& ledger;
    std::int64_t now_ms = 0;
    std::int64_t order_earns = 0;          ///< points that the order at hand will earn; 0 if there is none
    std::span<const std::string> tier_ids; ///< of the tier of the customer and of those below, see held_tiers
};

/// Points that can be spent: the lots that have not expired since the ledger was replayed, less the debts.
[[nodiscard]] std::int64_t spendable_points(const PointsLedger& ledger, std::int64_t now_ms);

[[nodiscard]] RewardReach reward_reach(const Reward& reward, const RewardShopper& shopper);

/// Which reward to name as the next one: of those for which points are missing, the one with the least
/// missing; of equals the first. Nothing if there is none.
[[nodiscard]] std::optional<std::size_t> next_reward(std::span<const Reward> rewards,
                                                     const RewardShopper& shopper);

} // namespace stamgast::domain
