#pragma once

#include <span>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// One control with something in it, drawn at a place of its own size.
struct ControlSample {
    std::string_view name;
    Size (*measure)(const Ui&);
    /// Whether anything came of it: activated, toggled, changed.
    bool (*draw)(Ui&, const Rect&);
    Role activated_by = Role::group; ///< the role of the node to click; Role::group: nothing can be
};

/// All controls of the kit. A new one belongs here: the laws in control_law_tests.cpp then hold for it.
[[nodiscard]] std::span<const ControlSample> every_control();

} // namespace stamgast::kit
