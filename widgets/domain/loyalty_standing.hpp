#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/loyalty_account.hpp"
#include "domain/loyalty_calendar.hpp"
#include "domain/order_page.hpp"

namespace stamgast::domain {

/// Where a customer stands at one moment: what follows from the shop's LoyaltyAccount.
struct LoyaltyStanding {
    PointsLedger ledger;
    TierStanding tier;
    std::vector<std::string> tier_ids;         ///< the tiers that are open to them, see held_tiers
    std::int32_t multiplier_per_mille = 1'000; ///< of what orders earn in the current tier
    std::vector<StampProgress> stamps;         ///< one per stamp card of the account
    std::optional<std::int64_t> changes_ms;    ///< the first moment at which time alone changes any of this
    friend bool operator==(const LoyaltyStanding&, const LoyaltyStanding&) = default;
};

/// `orders` give the stamps of cards for which the shop sends none.
[[nodiscard]] LoyaltyStanding standing_of(const LoyaltyAccount& account, std::span<const OrderEntry> orders,
                                          std::int64_t now_ms, const LoyaltyCalendar& calendar);

} // namespace stamgast::domain
