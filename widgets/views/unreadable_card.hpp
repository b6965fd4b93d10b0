#pragma once

#include "domain/order.hpp"
#include "kit/list.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

struct UnreadableCard {
    const domain::UnreadableOrder& order;
    kit::ListItem::Place place;
};

/// Stands for an order that the shop sent and that could not be read. Returns the height.
float draw_unreadable_card(Scene& scene, const kit::Rect& place, const UnreadableCard& card);

} // namespace stamgast::views
