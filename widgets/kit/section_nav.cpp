#include "kit/section_nav.hpp"

#include <algorithm>
#include <string>

namespace stamgast::kit {
namespace {

// The wider of the two weights gives the width, so that nothing moves when another section is opened.
constexpr TextToken resting_text = TextToken::body;
constexpr TextToken current_text = TextToken::body_strong;

/// Walks through the places of the links, row by row.
class Rows {
public:
    Rows(const Ui& ui, const Rect& rect)
        : ui_(ui), rect_(rect), place_{rect.x, rect.y, 0, ui.size(SizeToken::control)} {}

    Rect next(std::string_view label) {
        const float width = std::min(
            std::max(ui_.text_width(label, current_text), ui_.size(SizeToken::touch_target)), rect_.width);
        const bool is_first = place_.width == 0;
        const float left = is_first ? rect_.x : place_.right() + ui_.size(SizeToken::space_l);
        const bool fits = is_first || left + width <= rect_.right();
        place_ = fits ? Rect{left, place_.y, width, place_.height}
                      : Rect{rect_.x, place_.bottom(), width, place_.height};
        return place_;
    }
    [[nodiscard]] float height() const { return place_.bottom() - rect_.y; }

private:
    const Ui& ui_;
    Rect rect_;
    Rect place_;
};

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
    Rows rows(ui, {0, 0, width, 0});
    for (const SectionLink& link : nav.links) {
        rows.next(link.label);
    }
    return nav.links.empty() ? 0 : rows.height();
}

void section_nav(Ui& ui, std::string_view key, const Rect& rect, const SectionNav& nav) {
    const Rect bounds{rect.x, rect.y, rect.width, measure_section_nav(ui, rect.width, nav)};
    const Ui::Node node(ui, key,
                        {.role = Role::navigation, .bounds = bounds, .name = std::string(nav.label)});
    ui.paint_line({bounds.x, bounds.bottom()}, {bounds.right(), bounds.bottom()}, ColorToken::border);
    Rows rows(ui, rect);
    for (const SectionLink& link : nav.links) {
        draw_link(ui, rows.next(link.label), link);
    }
}

} // namespace stamgast::kit
