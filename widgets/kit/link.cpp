#include "kit/link.hpp"

#include <algorithm>

#include "kit/control_label.hpp"

namespace stamgast::kit {
namespace {

float icon_side(const Ui& ui, const Link& link) {
    return link.icon == Icon::none ? 0 : ui.line_height(link.text) - ui.size(SizeToken::space_xs);
}

float icon_gap(const Ui& ui, const Link& link) {
    return link.icon == Icon::none ? 0 : ui.size(SizeToken::space_xxs);
}

ControlLabel label_of(const Ui& ui, const Link& link) {
    return {.words = link.label,
            .token = link.text,
            .beside = icon_gap(ui, link) + icon_side(ui, link),
            .one_line = std::max(ui.line_height(link.text), ui.size(SizeToken::touch_target))};
}

} // namespace

Size measure_link(const Ui& ui, const Link& link, float room) {
    return measure_label(ui, label_of(ui, link), room);
}

bool link(Ui& ui, std::string_view key, const Rect& rect, const Link& link) {
    const NodeId id = ui.id(key);
    const Ui::Node node(ui, key,
                        {.role = Role::link,
                         .bounds = rect,
                         .name = std::string(link.accessible_name),
                         .url = std::string(link.url)});

    const ControlLabel label = label_of(ui, link);
    const float side = icon_side(ui, link);
    const float room = std::max(rect.width - label.beside, 0.0F);
    const float width = std::min(ui.text_width(link.label, link.text), room);
    const Rect lines = draw_label(ui, {rect.x, rect.y, width, rect.height}, link.label,
                                  {.token = link.text,
                                   .color = link.color,
                                   .max_lines = lines_of(ui, label, rect.height),
                                   .underlined = ui.hovered(id) || ui.pressed(id)});
    ui.paint_icon(link.icon,
                  {rect.x + width + icon_gap(ui, link), rect.y + (rect.height - side) / 2, side, side},
                  link.color);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring({rect.x, lines.y, rect.width, lines.height}, SizeToken::radius_s);
    }
    return ui.activated(id);
}

} // namespace stamgast::kit
