#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace roastery {

/// What the shop says of a customer's coffee subscription.
struct Subscription {
    std::string id;
    std::string coffee;
    std::int32_t bags = 1; ///< of each delivery, 1 to most_bags
    std::string next_day;  ///< of the next delivery, in the customer's words; empty while it is paused
    bool paused = false;
};

inline constexpr std::int32_t most_bags = 6;

/// What the customer asks for, as the widget tells it to whoever draws it. Absolute, so that saying it twice
/// changes nothing.
struct BagsWanted {
    std::string subscription_id;
    std::int32_t bags = 1;
    friend bool operator==(const BagsWanted&, const BagsWanted&) = default;
};
struct PauseWanted {
    std::string subscription_id;
    bool paused = false;
    friend bool operator==(const PauseWanted&, const PauseWanted&) = default;
};
using Message = std::variant<BagsWanted, PauseWanted>;

} // namespace roastery
