#include "views/lines_button.hpp"

#include <algorithm>
#include <utility>

#include "domain/reorder_request.hpp"
#include "kit/icon.hpp"

namespace stamgast::views {
namespace {

bool is_busy(const app::Model& model, const std::string& set_id) {
    if (model.waiting_press) {
        return model.waiting_press->order_id == set_id;
    }
    return model.reorder && model.reorder->kind == app::ReorderFlow::Kind::reorder &&
           model.reorder->source != domain::ReorderSource::order && model.reorder->order_id == set_id;
}

/// What goes on by itself lets a press wait; what the customer began does not.
bool is_occupied(const app::Model& model) {
    using Kind = app::ReorderFlow::Kind;
    return model.waiting_press ||
           (model.reorder && (model.reorder->kind == Kind::reorder || model.reorder->kind == Kind::undo));
}

kit::Button control(const Scene& scene, std::string_view label, kit::ButtonKind kind, bool busy) {
    return {.label = busy ? scene.texts[Message::card_busy] : label,
            .kind = kind,
            .icon = kit::Icon::cart,
            .busy = busy,
            .stretch = true};
}

} // namespace

kit::Size measure_lines_button(const Scene& scene, std::string_view label, kit::ButtonKind kind) {
    const kit::Size idle = kit::measure_button(scene.ui, control(scene, label, kind, false));
    const kit::Size busy = kit::measure_button(scene.ui, control(scene, label, kind, true));
    return {std::max(idle.width, busy.width), std::max(idle.height, busy.height)};
}

void draw_lines_button(Scene& scene, std::string_view key, const kit::Rect& rect, LinesButton button) {
    const bool busy = is_busy(scene.model, domain::set_id(button.lines));
    kit::Button look = control(scene, button.label, button.kind, busy);
    look.disabled = !busy && is_occupied(scene.model);
    if (!busy) {
        look.accessible_name = button.accessible_name;
    }
    if (kit::button(scene.ui, key, rect, look)) {
        scene.emit(std::move(button.action));
    }
}

} // namespace stamgast::views
