#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// Up to this many orders are all described, so that find-in-page and screen readers have them; of more only
/// those near the visible slice, and the one that holds the focus.
inline constexpr std::size_t most_described_orders = 200;

/// The shown orders, newest first, under a heading for each year. Heights of what is not near are computed,
/// never measured, so that thousands cost no more than what is seen. Returns the height.
float draw_order_list(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
