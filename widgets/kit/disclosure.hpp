#pragma once

#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A quiet button that shows and hides what stands below it; its chevron says which.
struct Disclosure {
    std::string_view label = {};
    bool expanded = false;
    std::string_view accessible_name = {};
};

/// What it needs to show all of its label, which is wrapped where that is wider than `room`.
[[nodiscard]] Size measure_disclosure(const Ui& ui, const Disclosure& disclosure, float room = endless);

/// Whether it was toggled since the last frame.
[[nodiscard]] bool disclosure(Ui& ui, std::string_view key, const Rect& rect, const Disclosure& disclosure);

} // namespace stamgast::kit
