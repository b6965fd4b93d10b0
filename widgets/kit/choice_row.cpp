#include "kit/choice_row.hpp"

#include <algorithm>

namespace stamgast::kit {
namespace {

TextLayout label_layout(const ChoiceRow& row) {
    return {.token = TextToken::body,
            .color = row.disabled ? ColorToken::text_muted : ColorToken::text,
            .max_lines = 0};
}

float mark_side(const Ui& ui) { return ui.size(SizeToken::icon) + 2 * ui.size(SizeToken::border); }

float label_left(const Ui& ui) { return mark_side(ui) + ui.size(SizeToken::space_s); }

float label_height(const Ui& ui, float width, const ChoiceRow& row) {
    const TextLayout layout = label_layout(row);
    return row.label_hidden ? ui.line_height(layout.token)
                            : ui.text_height(row.label, std::max(width - label_left(ui), 0.0F), layout);
}

BoxLook mark_look(const ChoiceRow& row, bool hovered) {
    const SizeToken radius = row.role == Role::radio ? SizeToken::radius_full : SizeToken::radius_s;
    if (row.disabled) {
        return {ColorToken::surface_sunken, ColorToken::border, radius};
    }
    if (row.checked) {
        return {hovered ? ColorToken::accent_hover : ColorToken::accent, ColorToken::none, radius};
    }
    return {hovered ? ColorToken::surface_hover : ColorToken::surface_raised, ColorToken::border_strong,
            radius};
}

void paint_mark(Ui& ui, const Rect& mark, const ChoiceRow& row, const BoxLook& look) {
    ui.paint_box(mark, look);
    if (!row.checked) {
        return;
    }
    const ColorToken ink = row.disabled ? ColorToken::text_muted : ColorToken::on_accent;
    if (row.role == Role::radio) {
        const float edge = mark.width / 3;
        ui.paint_box(mark.inset(edge, edge), {ink, ColorToken::none, SizeToken::radius_full});
    } else {
        const float edge = ui.size(SizeToken::border) * 3;
        ui.paint_icon(Icon::check, mark.inset(edge, edge), ink);
    }
}

} // namespace

float measure_choice_row(const Ui& ui, float width, const ChoiceRow& row) {
    return std::max(label_height(ui, width, row) + 2 * ui.size(SizeToken::space_xxs),
                    ui.size(SizeToken::touch_target));
}

bool choice_row(Ui& ui, std::string_view key, const Rect& rect, const ChoiceRow& row) {
    const NodeId id = ui.id(key);
    const BoxLook look = mark_look(row, ui.hovered(id));
    const std::string_view name =
        row.label_hidden && row.accessible_name.empty() ? row.label : row.accessible_name;
    const Ui::Node node(ui, key,
                        {.role = row.role,
                         .bounds = rect,
                         .name = std::string(name),
                         .description = std::string(row.description),
                         .checked = row.checked ? Checked::yes : Checked::no,
                         .disabled = row.disabled});

    const TextLayout layout = label_layout(row);
    const float top = rect.y + (rect.height - label_height(ui, rect.width, row)) / 2;
    const float side = mark_side(ui);
    const float left = row.label_hidden ? rect.x + (rect.width - side) / 2 : rect.x;
    const Rect mark{left, top + (ui.line_height(layout.token) - side) / 2, side, side};
    ui.describe({.id = ui.id("mark"), .role = Role::group, .bounds = mark, .look = look, .decorative = true});
    paint_mark(ui, mark, row, look);
    if (!row.label_hidden) {
        const float width = std::max(rect.width - label_left(ui), 0.0F);
        ui.text("label", {rect.x + label_left(ui), top, width, 0}, row.label, layout);
    }
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(mark, look.radius);
    }
    return !row.disabled && ui.activated(id);
}

} // namespace stamgast::kit
