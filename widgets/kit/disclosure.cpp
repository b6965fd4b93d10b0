#include "kit/disclosure.hpp"

#include <algorithm>

#include "kit/control_label.hpp"

namespace stamgast::kit {
namespace {

constexpr TextToken label_text = TextToken::body_strong;

// Beside the label.
float chevron_width(const Ui& ui) { return ui.size(SizeToken::space_xxs) + ui.size(SizeToken::icon); }

ControlLabel label_of(const Ui& ui, const Disclosure& disclosure) {
    return {.words = disclosure.label,
            .token = label_text,
            .beside = 2 * ui.size(SizeToken::space_s) + chevron_width(ui),
            .one_line = ui.size(SizeToken::control)};
}

} // namespace

Size measure_disclosure(const Ui& ui, const Disclosure& disclosure, float room) {
    return measure_label(ui, label_of(ui, disclosure), room);
}

bool disclosure(Ui& ui, std::string_view key, const Rect& rect, const Disclosure& disclosure) {
    const NodeId id = ui.id(key);
    const bool active = ui.hovered(id) || ui.pressed(id);
    const BoxLook box{active ? ColorToken::surface_hover : ColorToken::none, ColorToken::none,
                      SizeToken::radius_m};
    const Ui::Node node(ui, key,
                        {.role = Role::button,
                         .bounds = rect,
                         .name = std::string(disclosure.accessible_name),
                         .look = box,
                         .expanded = disclosure.expanded ? Expanded::expanded : Expanded::collapsed});

    ui.paint_box(rect, box);
    const ControlLabel label = label_of(ui, disclosure);
    const float side = ui.size(SizeToken::icon);
    const int lines = lines_of(ui, label, rect.height);
    // One line may come nearer to the edges than padding wants it, before it is cut.
    const float around = lines > 1 ? label.beside : chevron_width(ui) + ui.size(SizeToken::space_xs);
    const float room = std::max(rect.width - around, 0.0F);
    const float width = std::min(ui.text_width(disclosure.label, label_text), room);
    const float left = rect.x + (rect.width - width - chevron_width(ui)) / 2;
    draw_label(ui, {left, rect.y, width, rect.height}, disclosure.label,
               {.token = label_text, .max_lines = lines});
    ui.paint_icon(disclosure.expanded ? Icon::chevron_up : Icon::chevron_down,
                  {left + width + chevron_width(ui) - side, rect.y + (rect.height - side) / 2, side, side},
                  ColorToken::text_muted);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_m);
    }
    return ui.activated(id);
}

} // namespace stamgast::kit
