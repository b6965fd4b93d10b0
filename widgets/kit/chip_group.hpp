#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// One of several, as pills in rows: for filters. To those who hear it, a group of radios.
struct ChipGroup {
    std::string_view label = {}; ///< accessible name of the group
    std::span<const std::string_view> options = {};
    int selected = 0;
};

/// The height of all rows at a width.
[[nodiscard]] float measure_chip_group(const Ui& ui, float width, const ChipGroup& group);

/// The index that was selected since the last frame.
[[nodiscard]] std::optional<int> chip_group(Ui& ui, std::string_view key, const Rect& rect,
                                            const ChipGroup& group);

} // namespace stamgast::kit
