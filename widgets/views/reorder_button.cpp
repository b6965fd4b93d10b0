#include "views/reorder_button.hpp"

#include <algorithm>

#include "kit/icon.hpp"

namespace stamgast::views {
namespace {

bool is_of(const app::WaitingPress& press, const ReorderButton& button) {
    return press.order_id == button.order.id && press.line_index == button.line_index;
}

/// Whether the flow that is going on began at this button, or will.
bool is_busy(const app::Model& model, const ReorderButton& button) {
    if (model.waiting_press && is_of(*model.waiting_press, button)) {
        return true;
    }
    if (!model.reorder || model.reorder->order_id != button.order.id ||
        model.reorder->kind != app::ReorderFlow::Kind::reorder) {
        return false;
    }
    return model.reorder->line_index() == button.line_index;
}

kit::Button control(const Texts& texts, kit::ButtonKind kind, bool busy) {
    return {.label = texts[busy ? Message::card_busy : Message::card_again],
            .kind = kind,
            .icon = kit::Icon::refresh,
            .busy = busy};
}

} // namespace

bool is_occupied(const app::Model& model) {
    using Kind = app::ReorderFlow::Kind;
    return model.waiting_press ||
           (model.reorder && (model.reorder->kind == Kind::reorder || model.reorder->kind == Kind::undo));
}

bool is_putting_in_cart(const app::Model& model, domain::ReorderSource source, const std::string& set_id) {
    const auto& waiting = model.waiting_press;
    if (waiting && waiting->request) {
        return waiting->request->source == source && waiting->order_id == set_id;
    }
    return model.reorder && model.reorder->kind == app::ReorderFlow::Kind::reorder &&
           model.reorder->source == source && model.reorder->order_id == set_id;
}

kit::Size measure_reorder_button(const Scene& scene, kit::ButtonKind kind, float room) {
    const kit::Size idle = kit::measure_button(scene.ui, control(scene.texts, kind, false), room);
    const kit::Size busy = kit::measure_button(scene.ui, control(scene.texts, kind, true), room);
    return {std::max(idle.width, busy.width), std::max(idle.height, busy.height)};
}

void draw_reorder_button(Scene& scene, const kit::Rect& rect, const ReorderButton& button) {
    const bool busy = is_busy(scene.model, button);
    kit::Button look = control(scene.texts, button.kind, busy);
    look.stretch = true;
    look.disabled = !busy && is_occupied(scene.model);
    look.accessible_name = busy ? button.busy_name : button.accessible_name;
    if (kit::button(scene.ui, "again", rect, look)) {
        scene.emit(app::ReorderPressed{button.order.id, button.line_index});
    }
}

} // namespace stamgast::views
