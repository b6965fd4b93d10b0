#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "domain/order.hpp"
#include "kit/button.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The one click: has a whole order, or one of its lines, again. While that is going on it says so,
/// and all others are disabled.
struct ReorderButton {
    const domain::Order& order;
    std::optional<std::size_t> line_index = std::nullopt; ///< nothing: the whole order
    std::string_view accessible_name;
    std::string_view busy_name;
    kit::ButtonKind kind = kit::ButtonKind::primary;
    bool stretch = false;
};

/// Wide enough for both of its labels, so that nothing moves when it is pressed.
[[nodiscard]] kit::Size measure_reorder_button(const Scene& scene, kit::ButtonKind kind);
void draw_reorder_button(Scene& scene, const kit::Rect& rect, const ReorderButton& button);

} // namespace stamgast::views
