#pragma once

#include <string>
#include <string_view>

#include "subscription.hpp"

namespace roastery {

/// All that the widget says, so that a language is one value of this. What is in braces is filled in.
struct SubscriptionWords {
    std::string_view title;     ///< `{coffee}`
    std::string_view next;      ///< `{day}`
    std::string_view is_paused; ///< in its place
    std::string_view bags;      ///< accessible name of the number
    std::string_view fewer;     ///< … and of its buttons
    std::string_view more;
    std::string_view pause; ///< what the switch switches on
};

[[nodiscard]] const SubscriptionWords& english();
[[nodiscard]] const SubscriptionWords& dutch();

/// `text` with `{name}` replaced by `value`.
[[nodiscard]] std::string fill(std::string_view text, std::string_view name, std::string_view value);

} // namespace roastery
