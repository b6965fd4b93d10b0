#pragma once

#include <cstddef>
#include <optional>
#include <string>
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

/// Whether something is going on that the customer began: there is one writer to the cart, so that a press
/// elsewhere would be dropped. What goes on by itself lets a press wait.
[[nodiscard]] bool is_occupied(const app::Model& model);
/// Whether what is going on, or waits, would put that set of lines into the cart.
[[nodiscard]] bool is_putting_in_cart(const app::Model& model, domain::ReorderSource source,
                                      const std::string& set_id);

/// Wide enough for both of its labels, so that nothing moves when it is pressed.
[[nodiscard]] kit::Size measure_reorder_button(const Scene& scene, kit::ButtonKind kind,
                                               float room = kit::endless);
void draw_reorder_button(Scene& scene, const kit::Rect& rect, const ReorderButton& button);

} // namespace stamgast::views
