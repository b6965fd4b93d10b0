#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The customer's stamp cards, drawn as stamps. The account must be loaded. Returns the height; 0 if the shop
/// has none.
float draw_stamp_cards(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
