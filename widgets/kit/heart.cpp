#include "kit/heart.hpp"

#include <algorithm>
#include <string>

#include "kit/icon.hpp"

namespace stamgast::kit {

Size measure_heart(const Ui& ui) {
    const float side = std::max(ui.size(SizeToken::touch_target), ui.size(SizeToken::control));
    return {side, side};
}

bool heart(Ui& ui, std::string_view key, const Rect& place, const Heart& heart) {
    const Size size = measure_heart(ui);
    const Rect rect{place.x, place.y, size.width, size.height};

    const NodeId id = ui.id(key);
    const bool activated = !heart.disabled && ui.activated(id);
    const bool hovered = !heart.disabled && (ui.hovered(id) || ui.pressed(id));
    const BoxLook look{hovered ? ColorToken::surface_hover : ColorToken::none, ColorToken::none,
                       SizeToken::radius_full};

    const Ui::Node node(ui, key,
                        {.role = Role::checkbox,
                         .bounds = rect,
                         .name = std::string(heart.label),
                         .look = look,
                         .checked = heart.checked ? Checked::yes : Checked::no,
                         .disabled = heart.disabled});

    ui.paint_box(rect, look);
    const float edge = (size.width - ui.size(SizeToken::icon)) / 2;
    const ColorToken ink = heart.disabled  ? ColorToken::text_muted
                           : heart.checked ? ColorToken::accent
                                           : ColorToken::text;
    ui.paint_icon(heart.checked ? Icon::heart_filled : Icon::heart, rect.inset(edge, edge), ink);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_full);
    }
    return activated;
}

} // namespace stamgast::kit
