#pragma once

#include <cstdint>
#include <optional>

namespace stamgast::domain {

/// From when until when something is on offer.
struct LoyaltyPeriod {
    std::optional<std::int64_t> starts_ms; ///< the first moment of it; nothing: always has been
    std::optional<std::int64_t> ends_ms;   ///< the first moment after it; nothing: no end is known

    [[nodiscard]] bool has_started(std::int64_t at_ms) const { return !starts_ms || *starts_ms <= at_ms; }
    [[nodiscard]] bool has_ended(std::int64_t at_ms) const { return ends_ms && *ends_ms <= at_ms; }
    [[nodiscard]] bool holds_at(std::int64_t at_ms) const { return has_started(at_ms) && !has_ended(at_ms); }
    friend bool operator==(const LoyaltyPeriod&, const LoyaltyPeriod&) = default;
};

} // namespace stamgast::domain
