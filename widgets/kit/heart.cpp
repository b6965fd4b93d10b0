#include "kit/heart.hpp"

#include <algorithm>
#include <string>

#include "kit/icon.hpp"

namespace stamgast::kit {
namespace {

/// Each outline within the one before, so close that their strokes touch: a filled heart.
void paint_heart(Ui& ui, const Rect& square, bool filled, ColorToken color) {
    constexpr float next = 0.06F; // of the side; a stroke of the icon is a twelfth of it
    ui.paint_icon(Icon::heart, square, color);
    for (Rect inner = square; filled && inner.width > square.width / 8;) {
        inner = inner.inset(inner.width * next, inner.height * next);
        ui.paint_icon(Icon::heart, inner, color);
    }
}

} // namespace

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
    paint_heart(ui, rect.inset(edge, edge), heart.checked, ink);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_full);
    }
    return activated;
}

} // namespace stamgast::kit
