#pragma once

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// In the details of an order: what the customer is asked about, and what they wrote, with the shop's reply.
/// Returns its height; 0 where there is nothing to say.
float draw_order_reviews(Scene& scene, const kit::Rect& place, const domain::Order& order);

/// In the card of an order: a quiet way to the first of its reviews. Its height at that width; 0 where the
/// customer is asked nothing.
[[nodiscard]] float review_row_height(const Scene& scene, const domain::Order& order, float width);
void draw_review_row(Scene& scene, const kit::Rect& place, const domain::Order& order);

} // namespace stamgast::views
