#pragma once

#include <string_view>

#include "kit/button.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

// Undo where the order or the line is that was ordered again: near the focus, and there when the toast has
// gone. Whether it is offered says app::offers_undo.

/// With its label, or with its icon alone where that is wider than `room`.
[[nodiscard]] kit::Size measure_undo_button(const Scene& scene, float room);
/// In a rectangle of the size that was measured. While the undo is going on it is busy; while anything else
/// is, it is disabled.
void draw_undo_button(Scene& scene, const kit::Rect& rect, std::string_view accessible_name);

} // namespace stamgast::views
