#pragma once

#include <string_view>
#include <vector>

#include "app/action.hpp"
#include "domain/order.hpp"
#include "domain/reorder_request.hpp"
#include "kit/button.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Puts lines that are no order's into the cart. While that is going on it says so, and is disabled while
/// something else is on its way there: there is one writer to the cart.
struct LinesButton {
    std::string_view label;
    std::string_view accessible_name;
    const std::vector<domain::OrderLine>& lines; ///< what its action will put into the cart
    domain::ReorderSource source;                ///< and where that comes from
    app::Action action;
    kit::ButtonKind kind = kit::ButtonKind::secondary;
};

/// Wide and, where `room` is less than that, high enough for what it says while it is busy, too.
[[nodiscard]] kit::Size measure_lines_button(const Scene& scene, std::string_view label, kit::ButtonKind kind,
                                             float room = kit::endless);
void draw_lines_button(Scene& scene, std::string_view key, const kit::Rect& rect, LinesButton button);

} // namespace stamgast::views
