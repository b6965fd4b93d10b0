#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Whether the shop is being asked, or will be as soon as the typing pauses, for orders that are not loaded.
[[nodiscard]] bool is_searching(const app::Model& model);
/// Whether search and filter leave nothing, and nobody is looking any further.
[[nodiscard]] bool found_nothing(const app::Model& model);

/// What comes below the orders: those that are on their way, a failure to get them, the button for older
/// ones, or the way back from a search. Returns the height; 0 if there is nothing more.
float draw_order_list_end(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
