#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stamgast::domain {

/// The four phases in which customers know an order, see shop-plugin/contract/tracking.js.
enum class TrackingPhaseName : std::uint8_t { confirmed, on_its_way, unpacked, follow_up };
enum class TrackingPhaseState : std::uint8_t { done, current, upcoming };

/// Times are ms since 1970.
struct TrackingPhase {
    TrackingPhaseName phase = TrackingPhaseName::confirmed;
    TrackingPhaseState state = TrackingPhaseState::upcoming;
    std::optional<std::int64_t> at_ms;             ///< when it was reached
    std::optional<std::int64_t> promised_from_ms;  ///< at the earliest
    std::optional<std::int64_t> promised_until_ms; ///< and at the latest
    std::string text;                              ///< the shop's or the carrier's words; may be empty
    friend bool operator==(const TrackingPhase&, const TrackingPhase&) = default;
};

/// Where an order is.
struct Tracking {
    std::vector<TrackingPhase> phases; ///< in their order; the shop may leave some out
    std::string carrier;               ///< may be empty
    std::string url; ///< the carrier's page: http, https or relative; empty when there is none that is safe
    friend bool operator==(const Tracking&, const Tracking&) = default;
};

} // namespace stamgast::domain
