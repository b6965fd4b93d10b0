#pragma once

#include "views/scene.hpp"

namespace stamgast::views {

/// The first step: which goods, and the declaration, filled in and open to be changed. Returns its height.
float draw_withdrawal_form(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
