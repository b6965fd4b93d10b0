#include "views/reorder_part.hpp"

#include <algorithm>

#include "app/wanted_orders.hpp"
#include "kit/skeleton.hpp"
#include "views/order_card.hpp"
#include "views/part_failure.hpp"
#include "views/reorder_button.hpp"
#include "views/undo_button.hpp"

namespace stamgast::views {
namespace {

using kit::ButtonKind;
using kit::Rect;
using kit::SizeToken;

bool offers_undo(const Scene& scene, const domain::Order& order) {
    return app::offers_undo(scene.model, order.id, std::nullopt);
}

float draw_button(Scene& scene, const Rect& place, const domain::Order& order) {
    const OrderWords& words = scene.state.words.of(order, scene.texts);
    const float gap = scene.ui.size(SizeToken::space_xs);
    Rect again = place;
    again.height = measure_reorder_button(scene, ButtonKind::primary, place.width).height;
    if (offers_undo(scene, order)) {
        const float least = measure_reorder_button(scene, ButtonKind::primary).width;
        const kit::Size undo = measure_undo_button(scene, place.width - least - gap);
        again.width -= undo.width + gap;
        again.height = measure_reorder_button(scene, ButtonKind::primary, again.width).height;
        draw_undo_button(scene, {again.right() + gap, place.y, undo.width, again.height}, words.undo_name);
    }
    draw_reorder_button(scene, again,
                        {.order = order, .accessible_name = words.again_name, .busy_name = words.busy_name});
    return again.height;
}

float draw_loading(Scene& scene, const Rect& place) {
    const float height = measure_reorder_button(scene, ButtonKind::primary, place.width).height;
    const Rect rect{place.x, place.y, place.width, height};
    scene.ui.describe({.id = scene.ui.id("loading"),
                       .role = kit::Role::progress,
                       .bounds = rect,
                       .name = std::string{scene.texts[Message::orders_loading]},
                       .busy = true});
    kit::skeleton(scene.ui, rect, SizeToken::radius_m);
    return height;
}

} // namespace

float draw_reorder_part(Scene& scene, const Rect& place) {
    const app::Model& model = scene.model;
    if (const domain::Order* order = app::find_wanted(model, scene.order)) {
        return can_have_again(scene, *order) ? draw_button(scene, place, *order) : 0;
    }
    if (scene.order.empty() || !app::may_come(model)) {
        return 0;
    }
    return model.orders.loading == app::Loading::failed
               ? draw_part_failure(scene, place, Message::orders_failed_title)
               : draw_loading(scene, place);
}

float reorder_part_width(Scene& scene) {
    float width = measure_reorder_button(scene, ButtonKind::primary).width;
    const domain::Order* order = app::find_wanted(scene.model, scene.order);
    if (order != nullptr && offers_undo(scene, *order)) {
        width += scene.ui.size(SizeToken::space_xs) + measure_undo_button(scene, kit::endless).width;
    }
    return width;
}

} // namespace stamgast::views
