#pragma once

#include "app/part.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// Fills a surface in the page's flow with that part. Returns its height: 0 where it has nothing to show,
/// because the shop cannot do what it needs or because nobody is signed in; then what the merchant wrote into
/// the element is what is seen.
float draw_part(Scene& scene, app::Part part);

/// How wide the part is where nobody says; 0: as wide as what is around it.
[[nodiscard]] float natural_width(Scene& scene, app::Part part);

} // namespace stamgast::views
