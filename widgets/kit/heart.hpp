#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// Keeps a thing, or no longer keeps it: an outline that is filled while it is kept. To those who hear it, a
/// checkbox.
struct Heart {
    std::string_view label = {}; ///< accessible name: says what would be kept
    bool checked = false;
    bool disabled = false;
};

/// A square of SizeToken::touch_target.
[[nodiscard]] Size measure_heart(const Ui& ui);

/// Whether it was activated since the last frame.
[[nodiscard]] bool heart(Ui& ui, std::string_view key, const Rect& place, const Heart& heart);

} // namespace stamgast::kit
