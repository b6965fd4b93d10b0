#pragma once

#include <cstdint>
#include <vector>

namespace stamgast::domain {

/// From `from_ms` on (since 1970 UTC), local clocks are this many minutes ahead of UTC.
struct OffsetChange {
    std::int64_t from_ms = 0;
    std::int32_t offset_minutes = 0;
    friend bool operator==(const OffsetChange&, const OffsetChange&) = default;
};

/// The calendar by which the days, months and years of periods and programmes are told: Gregorian, in a time
/// zone whose offsets the platform supplies, because the domain knows no time zones. Moments outside the
/// years 1 to 9999 count as the nearest moment within.
struct LoyaltyCalendar {
    std::vector<OffsetChange> offsets; ///< ascending; the first also holds before it; empty is UTC

    /// Days from 1970-01-01 to the local day of the moment.
    [[nodiscard]] std::int64_t day_of(std::int64_t time_ms) const;
    /// The first moment of the local day after that of the moment: 23 to 25 hours after its beginning.
    [[nodiscard]] std::int64_t next_day_ms(std::int64_t time_ms) const;
    [[nodiscard]] std::int32_t year_of(std::int64_t time_ms) const;
    /// The first moment of a year.
    [[nodiscard]] std::int64_t year_start_ms(std::int32_t year) const;
    /// The same time of day this many months later; the last day of the month where it has no such day:
    /// 31 January and one month is 28 or 29 February. `months` within ±120,000.
    [[nodiscard]] std::int64_t months_later(std::int64_t time_ms, std::int32_t months) const;

    friend bool operator==(const LoyaltyCalendar&, const LoyaltyCalendar&) = default;

private:
    [[nodiscard]] std::int64_t offset_ms_at(std::int64_t time_ms) const;
    [[nodiscard]] std::int64_t to_local(std::int64_t time_ms) const;
    /// Of a time of day that the clocks skip: as much after the change as it is into what they skip.
    [[nodiscard]] std::int64_t from_local(std::int64_t local_ms) const;
};

} // namespace stamgast::domain
