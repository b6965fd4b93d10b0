#include "kit/section_nav.hpp"

#include <algorithm>
#include <string>

#include "kit/wrapping_row.hpp"

namespace stamgast::kit {
namespace {

// The wider of the two weights gives the width, so that nothing moves when another section is opened.
constexpr TextToken resting_text = TextToken::body;
constexpr TextToken current_text = TextToken::body_strong;

WrappingRow links_row(const Ui& ui, const Rect& rect) {
    return {rect, ui.size(SizeToken::control), ui.size(SizeToken::space_l)};
}

float link_width(const Ui& ui, const SectionLink& link) {
    return std::max({ui.text_width(link.label, current_text), ui.text_width(link.label, resting_text),
                     ui.size(SizeToken::touch_target)});
}

void paint_bar(Ui& ui, const Rect& rect, ColorToken color) {
    const float thickness = 3 * ui.size(SizeToken::border);
    ui.paint_box({rect.x, rect.bottom() - thickness, rect.width, thickness},
                 {color, ColorToken::none, SizeToken::radius_s});
}

void draw_link(Ui& ui, const Rect& rect, const SectionLink& link) {
    const NodeId id = ui.id(link.key);
    const Ui::Node node(
        ui, link.key,
        {.role = Role::link, .bounds = rect, .url = std::string(link.url), .current = link.current});
    const TextToken token = link.current ? current_text : resting_text;
    const bool active = ui.hovered(id) || ui.pressed(id);
    const ColorToken color = link.current || active ? ColorToken::text : ColorToken::text_muted;
    const float height = ui.line_height(token);
    ui.text("label", {rect.x, rect.y + (rect.height - height) / 2, rect.width, height}, link.label,
            {.token = token, .color = color});
    if (link.current) {
        paint_bar(ui, rect, ColorToken::accent);
    } else if (active) {
        paint_bar(ui, rect, ColorToken::border_strong);
    }
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(rect.inset(0, ui.size(SizeToken::space_xxs)), SizeToken::radius_s);
    }
}

} // namespace

float measure_section_nav(const Ui& ui, float width, const SectionNav& nav) {
    WrappingRow row = links_row(ui, {0, 0, width, 0});
    for (const SectionLink& link : nav.links) {
        row.next(link_width(ui, link));
    }
    return row.height();
}

void section_nav(Ui& ui, std::string_view key, const Rect& rect, const SectionNav& nav) {
    const Rect bounds{rect.x, rect.y, rect.width, measure_section_nav(ui, rect.width, nav)};
    const Ui::Node node(ui, key,
                        {.role = Role::navigation, .bounds = bounds, .name = std::string(nav.label)});
    ui.paint_line({bounds.x, bounds.bottom()}, {bounds.right(), bounds.bottom()}, ColorToken::border);
    WrappingRow row = links_row(ui, rect);
    for (const SectionLink& link : nav.links) {
        draw_link(ui, row.next(link_width(ui, link)), link);
    }
}

} // namespace stamgast::kit
