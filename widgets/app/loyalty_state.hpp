#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/loadable.hpp"
#include "domain/loyalty_account.hpp"
#include "domain/loyalty_standing.hpp"
#include "domain/offer.hpp"

namespace stamgast::app {

/// A reward that was redeemed on this page.
struct RedeemedReward {
    domain::Redemption redemption;
    std::string title;      ///< the reward's
    bool is_undone = false; ///< the points are back
    [[nodiscard]] bool can_be_undone(std::int64_t now_ms) const {
        return redemption.undo_until_ms && now_ms < *redemption.undo_until_ms && !is_undone;
    }
};

struct LoyaltyState {
    Loadable<domain::LoyaltyAccount> account;
    /// What follows from the account; there whenever it is, and right for Model::now_ms.
    std::optional<domain::LoyaltyStanding> standing;
    std::string asked_reward; ///< the customer is asked whether to redeem it; empty: nothing is asked
    std::vector<RedeemedReward> redeemed; ///< the newest first
    Loadable<domain::OfferList> offers;
};

} // namespace stamgast::app
