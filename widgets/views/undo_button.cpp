#include "views/undo_button.hpp"

namespace stamgast::views {
namespace {

kit::Button with_label(const Scene& scene) {
    return {.label = scene.texts[Message::undo], .kind = kit::ButtonKind::quiet};
}

kit::Button with_icon() { return {.kind = kit::ButtonKind::quiet, .icon = kit::Icon::undo}; }

} // namespace

kit::Size measure_undo_button(const Scene& scene, float room) {
    const kit::Size size = kit::measure_button(scene.ui, with_label(scene));
    return size.width <= room ? size : kit::measure_button(scene.ui, with_icon());
}

void draw_undo_button(Scene& scene, const kit::Rect& rect, std::string_view accessible_name) {
    const bool has_room = kit::measure_button(scene.ui, with_label(scene)).width <= rect.width;
    kit::Button look = has_room ? with_label(scene) : with_icon();
    const auto& flow = scene.model.reorder;
    look.busy = flow && flow->kind == app::ReorderFlow::Kind::undo;
    look.disabled = flow && !look.busy;
    look.accessible_name = accessible_name;
    look.stretch = true;
    if (kit::button(scene.ui, "undo", rect, look)) {
        scene.emit(app::UndoPressed{});
    }
}

} // namespace stamgast::views
