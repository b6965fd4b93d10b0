#include "domain/tenure.hpp"

#include <algorithm>
#include <chrono>

namespace stamgast::domain {

std::int64_t whole_years(std::int64_t since_ms, std::int64_t now_ms) {
    using namespace std::chrono;
    const auto day_of = [](std::int64_t time_ms) {
        return year_month_day{floor<days>(sys_time<milliseconds>{milliseconds{time_ms}})};
    };
    const year_month_day since = day_of(since_ms);
    const year_month_day now = day_of(now_ms);
    const bool birthday_is_to_come =
        month_day{now.month(), now.day()} < month_day{since.month(), since.day()};
    const int years =
        static_cast<int>(now.year()) - static_cast<int>(since.year()) - (birthday_is_to_come ? 1 : 0);
    return std::max(years, 0);
}

} // namespace stamgast::domain
