#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The offers that hold now, above the orders, without those that the customer has hidden; on a phone
/// the first of them, and the way to the others. Returns the height; 0 if there are none.
float draw_offer_strip(Scene& scene, const kit::Rect& place);

/// All offers that hold now or will, with what they depend on. Returns the height; 0 if there are none.
float draw_all_offers(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
