#pragma once

#include <cstdint>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// How far something is on its way to a goal. What stands beside it says the same in words.
struct Meter {
    std::string_view label = {};      ///< accessible name: the way to what
    std::string_view value_text = {}; ///< where it is, in words
    std::int32_t per_mille = 0;       ///< 0 … 1000
};

/// Its width is up to whoever places it.
[[nodiscard]] float measure_meter(const Ui& ui);

void meter(Ui& ui, std::string_view key, const Rect& rect, const Meter& meter);

} // namespace stamgast::kit
