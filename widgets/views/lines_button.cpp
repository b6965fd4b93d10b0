#include "views/lines_button.hpp"

#include <algorithm>
#include <utility>

#include "kit/icon.hpp"
#include "views/reorder_button.hpp"

namespace stamgast::views {
namespace {

kit::Button control(const Scene& scene, std::string_view label, kit::ButtonKind kind, bool busy) {
    return {.label = busy ? scene.texts[Message::card_busy] : label,
            .kind = kind,
            .icon = kit::Icon::cart,
            .busy = busy,
            .stretch = true};
}

} // namespace

kit::Size measure_lines_button(const Scene& scene, std::string_view label, kit::ButtonKind kind, float room) {
    const kit::Size idle = kit::measure_button(scene.ui, control(scene, label, kind, false), room);
    const kit::Size busy = kit::measure_button(scene.ui, control(scene, label, kind, true), room);
    return {std::max(idle.width, busy.width), std::max(idle.height, busy.height)};
}

void draw_lines_button(Scene& scene, std::string_view key, const kit::Rect& rect, LinesButton button) {
    const bool busy = is_putting_in_cart(scene.model, button.source, domain::set_id(button.lines));
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
