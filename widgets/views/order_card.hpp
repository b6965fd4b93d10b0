#pragma once

#include "domain/order.hpp"
#include "kit/list.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// An order in the list. Collapsed, all cards of a width that offer the same are equally high, whatever is in
/// them.
struct OrderCard {
    const domain::Order& order;
    bool expanded = false;
    kit::ListItem::Place place;
};

/// Whether it may be asked to be had again: the shop lets it, and knows some of its products.
[[nodiscard]] bool can_have_again(const Scene& scene, const domain::Order& order);
/// `with_again`: whether it can be had again.
[[nodiscard]] float collapsed_card_height(const Scene& scene, bool with_again);
/// Draws it from the top of `place` downwards and returns its height.
float draw_order_card(Scene& scene, const kit::Rect& place, const OrderCard& card);
/// The place of a card that is on its way.
void draw_skeleton_card(Scene& scene, const kit::Rect& place);

} // namespace stamgast::views
