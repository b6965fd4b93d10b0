#pragma once

#include <optional>
#include <string_view>

#include "kit/ui.hpp"
#include "subscription.hpp"
#include "subscription_words.hpp"

namespace roastery {

struct DrawnCard {
    float height = 0;               ///< CSS px
    std::optional<Message> message; ///< what the customer asked for since the last frame
};

/// Draws the card at the top of `place`, as wide as that, and describes it as a group with a heading of
/// level 3.
DrawnCard subscription_card(stamgast::kit::Ui& ui, const stamgast::kit::Rect& place,
                            const Subscription& subscription, const SubscriptionWords& words);

} // namespace roastery
