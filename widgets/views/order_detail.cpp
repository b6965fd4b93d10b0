#include "views/order_detail.hpp"

#include <algorithm>

#include "views/order_card.hpp"
#include "views/order_delivery.hpp"
#include "views/order_line.hpp"
#include "views/order_totals.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

float draw_separator(Scene& scene, const Rect& place) {
    scene.ui.paint_line({place.x, place.y}, {place.right(), place.y}, kit::ColorToken::border);
    return block_gap(scene.ui);
}

/// A button that is missing explains nothing.
float draw_not_reorderable(Scene& scene, const Rect& place, const domain::Order& order) {
    const Message reason = order.reorderable ? Message::detail_nothing_left : Message::detail_not_reorderable;
    return scene.ui.text(
               "not-reorderable", place, scene.texts[reason],
               {.token = kit::TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0}) +
           scene.ui.size(SizeToken::space_m);
}

} // namespace

float draw_order_detail(Scene& scene, const Rect& place, const domain::Order& order) {
    const kit::Ui& ui = scene.ui;
    float y = place.y;
    y += draw_separator(scene, {place.x, y, place.width, 0});
    if (scene.model.can(app::Capability::reorder) && !can_have_again(scene, order)) {
        y += draw_not_reorderable(scene, {place.x, y, place.width, 0}, order);
    }
    y += draw_order_lines(scene, {place.x, y, place.width, 0}, order);
    y += block_gap(ui);
    y += draw_separator(scene, {place.x, y, place.width, 0});
    if (ui.compact()) {
        y += draw_order_totals(scene, {place.x, y, place.width, 0}, order);
        y += draw_order_delivery(scene, {place.x, y, place.width, 0}, order);
        return y - place.y;
    }
    const float gap = ui.size(SizeToken::space_xl);
    const float half = (place.width - gap) / 2;
    const float delivery = draw_order_delivery(scene, {place.x, y, half, 0}, order);
    const float totals = draw_order_totals(scene, {place.x + half + gap, y, half, 0}, order);
    return y + std::max(delivery, totals) - place.y;
}

} // namespace stamgast::views
