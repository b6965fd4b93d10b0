#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// The line of an order's card about leaving its contract: what the law wants to be found at once, for as
/// long as it can be done, and afterwards what became of it. Nothing for contracts that cannot be left: why,
/// is told in the details (draw_withdrawal_note). A return is another thing, with another place, words and
/// icon.

/// Its height when it is `width` wide; 0 if there is none.
[[nodiscard]] float withdrawal_row_height(const Scene& scene, const domain::Order& order, float width);
void draw_withdrawal_row(Scene& scene, const kit::Rect& place, const domain::Order& order);

/// Why the contract cannot be left, or not all of it. Returns its height; 0 if there is nothing to say.
float draw_withdrawal_note(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
