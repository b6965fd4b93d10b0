#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace roastery {

/// A switch: a knob in a track, and what it switches on beside it. A checkbox to those who cannot see it.
struct PauseSwitch {
    std::string_view label = {};
    bool on = false;
};

/// At least a touch target high; the label wraps at `width`.
[[nodiscard]] float measure_pause_switch(const stamgast::kit::Ui& ui, float width, const PauseSwitch& look);

/// Whether it was switched since the last frame.
[[nodiscard]] bool pause_switch(stamgast::kit::Ui& ui, std::string_view key, const stamgast::kit::Rect& place,
                                const PauseSwitch& look);

} // namespace roastery
