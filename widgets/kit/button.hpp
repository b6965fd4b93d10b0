#pragma once

#include <cstdint>
#include <string_view>

#include "kit/icon.hpp"
#include "kit/ui.hpp"

namespace stamgast::kit {

enum class ButtonKind : std::uint8_t {
    primary,   ///< the one thing to do here: filled with the accent
    secondary, ///< with a border
    quiet,     ///< text and icon only
    inverse,   ///< quiet, on ColorToken::inverse_surface
};

/// A thing to press. Busy and disabled buttons stay focusable but cannot be activated.
struct Button {
    /// May be empty for a button that is only an icon; then `accessible_name` is needed.
    std::string_view label = {};
    ButtonKind kind = ButtonKind::secondary;
    Icon icon = Icon::none;
    /// Where the label alone does not tell it from its neighbours; contains the label.
    std::string_view accessible_name = {};
    bool disabled = false;
    bool busy = false;
    Expanded expanded = Expanded::not_expandable;
    /// Fills a rectangle wider than it needs; else it stands at its start.
    bool stretch = false;
};

/// What it needs to show all of its label, which is wrapped where that is wider than `room`.
[[nodiscard]] Size measure_button(const Ui& ui, const Button& button, float room = endless);

/// Whether it was activated since the last frame.
[[nodiscard]] bool button(Ui& ui, std::string_view key, const Rect& place, const Button& button);

} // namespace stamgast::kit
