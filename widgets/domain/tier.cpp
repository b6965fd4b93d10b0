#include "domain/tier.hpp"

#include <algorithm>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

constexpr std::int32_t max_further_years = 100;

using TierIndex = std::optional<std::size_t>;

std::int64_t threshold_of(const TierProgramme& programme, TierIndex tier) {
    return tier ? programme.tiers[*tier].threshold : -1;
}

/// The highest tier that so many points reach.
TierIndex reached_by(const TierProgramme& programme, std::int64_t points) {
    TierIndex reached;
    for (std::size_t index = 0; index < programme.tiers.size(); ++index) {
        const std::int64_t threshold = programme.tiers[index].threshold;
        if (threshold <= points && threshold > threshold_of(programme, reached))
            reached = index;
    }
    return reached;
}

TierIndex next_above(const TierProgramme& programme, TierIndex current) {
    TierIndex next;
    for (std::size_t index = 0; index < programme.tiers.size(); ++index) {
        const std::int64_t threshold = programme.tiers[index].threshold;
        if (threshold > threshold_of(programme, current) &&
            (!next || threshold < threshold_of(programme, next)))
            next = index;
    }
    return next;
}

std::int64_t sum_between(std::span<const PointsEarning> earnings, std::int64_t from_ms, std::int64_t to_ms) {
    std::int64_t sum = 0;
    for (const PointsEarning& earning : earnings) {
        if (earning.at_ms >= from_ms && earning.at_ms < to_ms)
            sum += earning.points;
    }
    return sum;
}

void stand_for_life(TierStanding& standing, const TierProgramme& programme,
                    std::span<const PointsEarning> earnings) {
    for (const PointsEarning& earning : earnings)
        standing.earned += earning.points;
    standing.current = reached_by(programme, standing.earned);
}

/// The tier is lost when so many earnings have left the window that the rest is not enough.
void stand_in_rolling_window(TierStanding& standing, const TierProgramme& programme,
                             std::span<const PointsEarning> earnings, std::int64_t now_ms,
                             const LoyaltyCalendar& calendar) {
    std::vector<PointsEarning> leaving;
    for (const PointsEarning& earning : earnings) {
        const std::int64_t leaves_ms = calendar.months_later(earning.at_ms, std::max(1, programme.months));
        if (leaves_ms <= now_ms)
            continue;
        standing.earned += earning.points;
        leaving.push_back({.at_ms = leaves_ms, .points = earning.points});
    }
    standing.current = reached_by(programme, standing.earned);
    const std::int64_t threshold = threshold_of(programme, standing.current);
    sort_stably(leaving, {}, &PointsEarning::at_ms);
    std::int64_t rest = standing.earned;
    for (const PointsEarning& earning : leaving) {
        rest -= earning.points;
        if (rest >= threshold)
            continue;
        standing.valid_until_ms = earning.at_ms;
        break;
    }
}

void stand_in_year(TierStanding& standing, const TierProgramme& programme,
                   std::span<const PointsEarning> earnings, std::int64_t now_ms,
                   const LoyaltyCalendar& calendar) {
    const std::int32_t this_year = calendar.year_of(now_ms);
    const std::int32_t further = std::clamp(programme.further_years, 0, max_further_years);
    std::int32_t reached_in = this_year;
    for (std::int32_t year = this_year; year >= this_year - further; --year) {
        const std::int64_t earned =
            sum_between(earnings, calendar.year_start_ms(year), calendar.year_start_ms(year + 1));
        if (year == this_year)
            standing.earned = earned;
        const TierIndex reached = reached_by(programme, earned);
        if (threshold_of(programme, reached) <= threshold_of(programme, standing.current))
            continue;
        standing.current = reached;
        reached_in = year;
    }
    const std::int64_t threshold = threshold_of(programme, standing.current);
    if (threshold <= 0)
        return;
    standing.valid_until_ms = calendar.year_start_ms(reached_in + further + 1);
    standing.missing_to_keep = std::max<std::int64_t>(0, threshold - standing.earned);
}

} // namespace

TierStanding tier_standing(const TierProgramme& programme, std::span<const PointsEarning> earnings,
                           std::int64_t now_ms, const LoyaltyCalendar& calendar) {
    TierStanding standing;
    switch (programme.window) {
    case TierWindow::rolling_months:
        stand_in_rolling_window(standing, programme, earnings, now_ms, calendar);
        break;
    case TierWindow::calendar_year:
        stand_in_year(standing, programme, earnings, now_ms, calendar);
        break;
    case TierWindow::lifetime:
        stand_for_life(standing, programme, earnings);
        break;
    }
    standing.next = next_above(programme, standing.current);
    if (!standing.next)
        return standing;
    const std::int64_t threshold = threshold_of(programme, standing.next);
    standing.missing = threshold - standing.earned;
    standing.progress_per_mille = static_cast<std::int32_t>(standing.earned * 1'000 / threshold);
    return standing;
}

std::vector<std::string> held_tiers(const TierProgramme& programme, const TierStanding& standing) {
    std::vector<std::string> held;
    for (const Tier& tier : programme.tiers) {
        if (tier.threshold <= threshold_of(programme, standing.current))
            held.push_back(tier.id);
    }
    return held;
}

} // namespace stamgast::domain
