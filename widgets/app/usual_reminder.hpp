#pragma once

#include <cstdint>

namespace stamgast::app {

/// What the customer can say about being reminded of a usual.
enum class UsualReminder : std::uint8_t {
    on,
    two_weeks, ///< not before two weeks from now
    one_month, ///< not before 30 days from now
    never,
};

} // namespace stamgast::app
