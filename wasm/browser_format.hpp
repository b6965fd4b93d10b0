#pragma once

#include "kit/formatter.hpp"

namespace stamgast::wasm {

/// Money, dates, numbers and plurals by the browser's Intl (web/platform/formatter.js).
class BrowserFormat final : public kit::Formatter {
public:
    [[nodiscard]] std::string money(std::int64_t minor_units, std::string_view currency) override;
    [[nodiscard]] std::string date(std::int64_t time_ms, kit::DateStyle style) override;
    [[nodiscard]] std::string country(std::string_view code) override;
    [[nodiscard]] std::string number(std::int64_t value) override;
    [[nodiscard]] std::string plural_category(std::int64_t value) override;
};

} // namespace stamgast::wasm
