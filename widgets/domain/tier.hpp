#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/loyalty_calendar.hpp"
#include "domain/points_ledger.hpp"

namespace stamgast::domain {

/// Which earnings count for the tier at a moment.
enum class TierWindow : std::uint8_t {
    rolling_months, ///< each for `months` calendar months from when it was earned
    calendar_year,  ///< those of the year; the tier holds to the end of the `further_years`th year after it
    lifetime,       ///< all
};

/// A level of the programme: who earned `threshold` points in the window has it.
struct Tier {
    std::string id;
    std::string name;
    std::int64_t threshold = 0;                ///< points, 0 … max_points; 0: everybody has it
    std::int32_t multiplier_per_mille = 1'000; ///< of what orders earn: 1500 is half as much again
    std::vector<std::string> benefits;         ///< the shop's words
    friend bool operator==(const Tier&, const Tier&) = default;
};

struct TierProgramme {
    TierWindow window = TierWindow::lifetime;
    std::int32_t months = 12;       ///< of a rolling window, ≥ 1
    std::int32_t further_years = 0; ///< 0: the tier ends with the year in which it was reached; at most 100
    std::vector<Tier> tiers;        ///< in any order
    friend bool operator==(const TierProgramme&, const TierProgramme&) = default;
};

/// Where the customer stands. Tiers are indices into the programme's `tiers`.
struct TierStanding {
    std::int64_t earned = 0; ///< in the window that is open now: what counts for the next tier
    std::optional<std::size_t> current;
    std::optional<std::size_t> next; ///< the lowest above the current one; nothing at the top
    std::int64_t missing = 0;        ///< points to the next tier; 0 at the top
    std::int32_t progress_per_mille =
        1'000; ///< earned ÷ threshold of the next tier, floored; 1000 at the top
    /// The first moment at which the current tier is lost if nothing more is earned; nothing: never.
    std::optional<std::int64_t> valid_until_ms;
    std::int64_t missing_to_keep = 0; ///< of a calendar year: points that prolong the current tier; else 0
    friend bool operator==(const TierStanding&, const TierStanding&) = default;
};

/// Tiers follow from what was earned (PointsLedger::earnings: confirmed, without what was taken back), never
/// from the balance: spending points costs nobody a tier.
[[nodiscard]] TierStanding tier_standing(const TierProgramme& programme,
                                         std::span<const PointsEarning> earnings, std::int64_t now_ms,
                                         const LoyaltyCalendar& calendar);

/// The ids of the current tier and of all below it, in the order of the programme: what is open to silver
/// is open to gold. None without a tier.
[[nodiscard]] std::vector<std::string> held_tiers(const TierProgramme& programme,
                                                  const TierStanding& standing);

} // namespace stamgast::domain
