#include "kit/disclosure.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

constexpr TextToken label_text = TextToken::body_strong;

} // namespace

Size measure_disclosure(const Ui& ui, const Disclosure& disclosure) {
    const float width = 2 * ui.size(SizeToken::space_s) + ui.text_width(disclosure.label, label_text) +
                        ui.size(SizeToken::space_xxs) + ui.size(SizeToken::icon);
    return {width, ui.size(SizeToken::control)};
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
    const float side = ui.size(SizeToken::icon);
    const float gap = ui.size(SizeToken::space_xxs);
    const float room = std::max(rect.width - gap - side - ui.size(SizeToken::space_xs), 0.0F);
    const float label_width = std::min(ui.text_width(disclosure.label, label_text), room);
    const float left = rect.x + (rect.width - label_width - gap - side) / 2;
    const float height = ui.line_height(label_text);
    ui.text("label", {left, rect.y + (rect.height - height) / 2, label_width, height}, disclosure.label,
            {.token = label_text, .color = ColorToken::text});
    ui.paint_icon(disclosure.expanded ? Icon::chevron_up : Icon::chevron_down,
                  {left + label_width + gap, rect.y + (rect.height - side) / 2, side, side},
                  ColorToken::text_muted);
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect, SizeToken::radius_m);
    }
    return ui.activated(id);
}

} // namespace stamgast::kit
