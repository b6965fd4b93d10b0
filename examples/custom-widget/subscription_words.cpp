#include "subscription_words.hpp"

namespace roastery {

const SubscriptionWords& english() {
    static constexpr SubscriptionWords words{
        .title = "Your subscription: {coffee}",
        .next = "Next delivery: {day}",
        .is_paused = "Paused: nothing is sent until you go on",
        .bags = "Bags a delivery",
        .fewer = "One bag less",
        .more = "One bag more",
        .pause = "Pause deliveries",
    };
    return words;
}

const SubscriptionWords& dutch() {
    static constexpr SubscriptionWords words{
        .title = "Je abonnement: {coffee}",
        .next = "Volgende levering: {day}",
        .is_paused = "Gepauzeerd: er komt niets tot je verdergaat",
        .bags = "Zakken per levering",
        .fewer = "Een zak minder",
        .more = "Een zak meer",
        .pause = "Leveringen pauzeren",
    };
    return words;
}

std::string fill(std::string_view text, std::string_view name, std::string_view value) {
    const std::string placeholder = "{" + std::string(name) + "}";
    std::string filled(text);
    if (const std::size_t at = filled.find(placeholder); at != filled.npos) {
        filled.replace(at, placeholder.size(), value);
    }
    return filled;
}

} // namespace roastery
