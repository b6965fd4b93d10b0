#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/money.hpp"
#include "domain/points_earning.hpp"
#include "domain/points_entry.hpp"
#include "domain/reward.hpp"
#include "domain/stamp_card.hpp"
#include "domain/tier.hpp"

namespace stamgast::domain {

/// A stamp card as the shop tells of it.
struct CustomerStampCard {
    StampCard card;
    std::string text; ///< what earns a stamp, in the shop's words; may be empty
    std::optional<std::vector<Stamp>>
        stamps; ///< all that were ever given; nothing: they follow from the orders
    friend bool operator==(const CustomerStampCard&, const CustomerStampCard&) = default;
};

/// All that the shop knows of a customer's loyalty. What follows from it is a LoyaltyStanding.
struct LoyaltyAccount {
    std::string points_name;     ///< what the shop calls its points, in the plural; may be empty
    std::string points_name_one; ///< what it calls a single one; may be empty
    Currency currency;           ///< of all amounts
    std::vector<PointsEntry> entries;
    TierProgramme programme;
    std::vector<CustomerStampCard> stamp_cards;
    std::vector<Reward> rewards;
    EarnRule earn_rule;
    friend bool operator==(const LoyaltyAccount&, const LoyaltyAccount&) = default;
};

/// What the customer types in the checkout.
struct Voucher {
    std::string code;
    std::optional<std::int64_t> ends_ms; ///< the first moment at which it is worth nothing
    friend bool operator==(const Voucher&, const Voucher&) = default;
};

/// Points that were turned into a reward.
struct Redemption {
    std::string id;
    std::string reward_id;
    std::int64_t at_ms = 0;
    std::optional<std::int64_t> undo_until_ms; ///< nothing: it cannot be undone
    std::optional<Voucher> voucher;
    friend bool operator==(const Redemption&, const Redemption&) = default;
};

/// A reward that a customer wants for their points, as it was told when they decided.
struct RewardWish {
    std::string reward_id;
    std::string title{};
    std::int64_t points_price = 0;
    friend bool operator==(const RewardWish&, const RewardWish&) = default;
};

/// A redemption that they take back.
struct RedemptionUndo {
    std::string redemption_id;
    std::string title{}; ///< the reward's
    friend bool operator==(const RedemptionUndo&, const RedemptionUndo&) = default;
};

/// The shop's answer to a redemption; `entries` is the whole ledger after it.
struct RedemptionResult {
    Redemption redemption;
    std::vector<PointsEntry> entries;
    friend bool operator==(const RedemptionResult&, const RedemptionResult&) = default;
};

} // namespace stamgast::domain
