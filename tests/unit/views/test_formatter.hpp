#pragma once

#include "kit/formatter.hpp"

namespace stamgast::views {

/// A customer's language without a browser: `EUR 12.95`, `2024-03-05`, UTC, and the plurals of English.
class TestFormatter : public kit::Formatter {
public:
    std::string money(std::int64_t minor_units, std::string_view currency) override;
    std::string date(std::int64_t time_ms, kit::DateStyle style) override;
    std::string country(std::string_view code) override;
    std::string number(std::int64_t value) override;
    std::string plural_category(std::int64_t value) override;

    int dates_asked = 0; ///< calls
};

} // namespace stamgast::views
