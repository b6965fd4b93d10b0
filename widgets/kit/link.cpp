#include "kit/link.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

float icon_side(const Ui& ui, const Link& link) {
    return link.icon == Icon::none ? 0 : ui.line_height(link.text) - ui.size(SizeToken::space_xs);
}

float icon_gap(const Ui& ui, const Link& link) {
    return link.icon == Icon::none ? 0 : ui.size(SizeToken::space_xxs);
}

} // namespace

Size measure_link(const Ui& ui, const Link& link) {
    const float width = ui.text_width(link.label, link.text) + icon_gap(ui, link) + icon_side(ui, link);
    return {width, std::max(ui.line_height(link.text), ui.size(SizeToken::touch_target))};
}

bool link(Ui& ui, std::string_view key, const Rect& rect, const Link& link) {
    const NodeId id = ui.id(key);
    const Ui::Node node(ui, key,
                        {.role = Role::link,
                         .bounds = rect,
                         .name = std::string(link.accessible_name),
                         .url = std::string(link.url)});

    const float side = icon_side(ui, link);
    const float height = ui.line_height(link.text);
    const float top = rect.y + (rect.height - height) / 2;
    const float room = std::max(rect.width - side - icon_gap(ui, link), 0.0F);
    const float width = std::min(ui.text_width(link.label, link.text), room);
    ui.text("label", {rect.x, top, width, height}, link.label, {.token = link.text, .color = link.color});
    ui.paint_icon(link.icon, {rect.x + width + icon_gap(ui, link), top + (height - side) / 2, side, side},
                  link.color);
    if (ui.hovered(id) || ui.pressed(id)) {
        const float y = top + height - ui.size(SizeToken::border) * 2;
        ui.paint_line({rect.x, y}, {rect.x + width, y}, link.color);
    }
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring({rect.x, top, rect.width, height}, SizeToken::radius_s);
    }
    return ui.activated(id);
}

} // namespace stamgast::kit
