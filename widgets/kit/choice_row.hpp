#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A mark with a label beside it: what checkboxes and radios have in common.
struct ChoiceRow {
    Role role = Role::checkbox; ///< or Role::radio
    std::string_view label = {};
    std::string_view accessible_name = {};
    bool checked = false;
    bool disabled = false;
    bool label_hidden = false;         ///< the label is then its accessible name
    std::string_view description = {}; ///< read after the name
};

/// At least a touch target high; the label wraps at `width`.
[[nodiscard]] float measure_choice_row(const Ui& ui, float width, const ChoiceRow& row);

/// Whether it was activated since the last frame. Clicking the label counts.
[[nodiscard]] bool choice_row(Ui& ui, std::string_view key, const Rect& rect, const ChoiceRow& row);

} // namespace stamgast::kit
