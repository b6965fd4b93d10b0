#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stamgast::kit {

enum class DateStyle : std::uint8_t {
    date,       ///< 5 March 2024
    date_short, ///< 5 Mar
    year,       ///< 2024
    search,     ///< all the words and figures by which a customer may look for the day, separated by spaces
    weekday,    ///< Tuesday 5 March
    clock,      ///< 14:30
    moment,     ///< 5 March 2024 at 14:30:05 CET: exact, for what counts before the law
    iso_day,    ///< 2024-03-05 in the customer's time zone, in any language: for reckoning with days
    clock_seconds, ///< 14:32:05
    day,           ///< 5 March 2024, of a day as domain::parse_day has it: the same in every time zone
};

/// The customer's language. In the browser: Intl. In native tests: a deterministic stand-in.
class Formatter {
public:
    virtual ~Formatter() = default;
    /// An amount in minor units of an ISO 4217 currency, e.g. `€ 12,95`. A code that is not known is shown as
    /// such.
    [[nodiscard]] virtual std::string money(std::int64_t minor_units, std::string_view currency) = 0;
    /// ms since 1970 UTC, shown in the customer's time zone.
    [[nodiscard]] virtual std::string date(std::int64_t time_ms, DateStyle style) = 0;
    /// The name of a country, ISO 3166-1 alpha-2. A code that is not known is shown as such.
    [[nodiscard]] virtual std::string country(std::string_view code) = 0;
    [[nodiscard]] virtual std::string number(std::int64_t value) = 0;
    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    [[nodiscard]] virtual std::string plural_category(std::int64_t value) = 0;
};

} // namespace stamgast::kit
