#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stamgast::domain {

/// Reads `2024-03-05T14:30:00.250+01:00` as milliseconds since 1970-01-01T00:00Z. Seconds and their fraction
/// may be missing, further digits than milliseconds are cut, the offset is `Z`, `±hh:mm`, `±hhmm` or `±hh`.
/// Nothing for anything else, for days that the calendar does not have, and for a time without an offset,
/// which nobody could place.
[[nodiscard]] std::optional<std::int64_t> parse_timestamp(std::string_view text);

/// Reads a day, `2024-03-05`, as the milliseconds since 1970-01-01T00:00Z of its noon in UTC, so that it is
/// the same day wherever the customer is. Nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> parse_day(std::string_view text);

/// The other way round, in UTC: `2024-03-05T13:30:00Z`. Parts of a second are cut. For the years 0 to 9999.
[[nodiscard]] std::string format_timestamp(std::int64_t time_ms);

} // namespace stamgast::domain
