#pragma once

#include <cstdint>

namespace stamgast::domain {

/// How many years lie between two moments, whole ones by the calendar (UTC): 14 March to 13 March is not yet
/// a year. 0 if `since_ms` lies after `now_ms`.
[[nodiscard]] std::int64_t whole_years(std::int64_t since_ms, std::int64_t now_ms);

} // namespace stamgast::domain
