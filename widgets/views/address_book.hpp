#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The customer's addresses: a card each, one of them or a new one in a form, and the one that was removed
/// last, with Undo. Returns the height.
float draw_address_book(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
