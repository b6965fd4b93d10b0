#include "domain/loyalty_calendar.hpp"

#include <algorithm>
#include <chrono>

namespace stamgast::domain {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int64_t first_ms = -62'135'596'800'000; // 0001-01-01T00:00Z
constexpr std::int64_t last_ms = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z

std::int64_t floor_days(std::int64_t local_ms) { return local_ms / day_ms - (local_ms % day_ms < 0 ? 1 : 0); }

std::int64_t ms_of(year_month_day date) { return sys_days{date}.time_since_epoch().count() * day_ms; }

year_month_day date_of(std::int64_t local_ms) {
    return year_month_day{sys_days{std::chrono::days{static_cast<int>(floor_days(local_ms))}}};
}

} // namespace

std::int64_t LoyaltyCalendar::offset_ms_at(std::int64_t time_ms) const {
    if (offsets.empty())
        return 0;
    const auto later = std::ranges::upper_bound(offsets, time_ms, {}, &OffsetChange::from_ms);
    const OffsetChange& change = later == offsets.begin() ? *later : *(later - 1);
    return std::int64_t{change.offset_minutes} * 60'000;
}

std::int64_t LoyaltyCalendar::to_local(std::int64_t time_ms) const {
    const std::int64_t within = std::clamp(time_ms, first_ms, last_ms);
    return std::clamp(within + offset_ms_at(within), first_ms, last_ms);
}

std::int64_t LoyaltyCalendar::from_local(std::int64_t local_ms) const {
    // The offset is known for moments of UTC only: the first guess is wrong by at most one change of clocks.
    const std::int64_t guess_ms = local_ms - offset_ms_at(local_ms);
    const std::int64_t other_ms = local_ms - offset_ms_at(guess_ms);
    // Both differ only around a change: the offset before it is the one by which a skipped time is told.
    return local_ms - offset_ms_at(std::min(guess_ms, other_ms));
}

std::int64_t LoyaltyCalendar::day_of(std::int64_t time_ms) const { return floor_days(to_local(time_ms)); }

std::int64_t LoyaltyCalendar::next_day_ms(std::int64_t time_ms) const {
    // Where the clocks go back over midnight, the day begins twice: the second beginning is looked for then.
    const std::int64_t begins_ms = from_local((day_of(time_ms) + 1) * day_ms);
    return begins_ms > time_ms ? begins_ms : time_ms + hour_ms;
}

std::int32_t LoyaltyCalendar::year_of(std::int64_t time_ms) const {
    return static_cast<int>(date_of(to_local(time_ms)).year());
}

std::int64_t LoyaltyCalendar::year_start_ms(std::int32_t year) const {
    using namespace std::chrono;
    return from_local(ms_of(year_month_day{std::chrono::year{std::clamp(year, 1, 9999)}, January, day{1}}));
}

std::int64_t LoyaltyCalendar::months_later(std::int64_t time_ms, std::int32_t months) const {
    using namespace std::chrono;
    const std::int64_t local_ms = to_local(time_ms);
    const std::int64_t time_of_day_ms = local_ms - floor_days(local_ms) * day_ms;
    year_month_day date = date_of(local_ms);
    const int total_months =
        static_cast<int>(date.year()) * 12 + static_cast<int>(unsigned{date.month()}) - 1 + months;
    const int in_range = std::clamp(total_months, 12, 9999 * 12 + 11);
    const year_month target{year{in_range / 12}, month{static_cast<unsigned>(in_range % 12 + 1)}};
    date = target / date.day();
    if (!date.ok())
        date = target / last;
    return from_local(ms_of(date) + time_of_day_ms);
}

} // namespace stamgast::domain
