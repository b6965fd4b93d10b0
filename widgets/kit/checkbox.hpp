#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

struct Checkbox {
    std::string_view label = {};
    bool checked = false;
    bool disabled = false;
    std::string_view accessible_name = {}; ///< where the label alone does not tell it from its neighbours
    bool label_hidden = false;             ///< only the box is painted; the label is its accessible name
    std::string_view description = {};     ///< read after the name: what one should know before ticking it
};

/// At least a touch target high; the label wraps at `width`.
[[nodiscard]] float measure_checkbox(const Ui& ui, float width, const Checkbox& checkbox);

/// Whether it was toggled since the last frame.
[[nodiscard]] bool checkbox(Ui& ui, std::string_view key, const Rect& rect, const Checkbox& checkbox);

} // namespace stamgast::kit
