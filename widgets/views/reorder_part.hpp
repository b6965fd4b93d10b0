#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The button that has the order `scene.order` again, wherever the merchant wants it, and Undo after it. As
/// wide as `place`. Returns the height: 0 where there is no such order, or nobody who could have it again.
float draw_reorder_part(Scene& scene, const kit::Rect& place);
/// How wide it is by itself.
[[nodiscard]] float reorder_part_width(Scene& scene);

} // namespace stamgast::views
