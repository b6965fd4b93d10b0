#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// One of several, one below the other.
struct RadioGroup {
    std::string_view label = {}; ///< accessible name of the group
    std::span<const std::string_view> options = {};
    int selected = -1; ///< index, -1: none yet
};

[[nodiscard]] float measure_radio_group(const Ui& ui, float width, const RadioGroup& group);

/// The index that was selected since the last frame.
[[nodiscard]] std::optional<int> radio_group(Ui& ui, std::string_view key, const Rect& rect,
                                             const RadioGroup& group);

} // namespace stamgast::kit
