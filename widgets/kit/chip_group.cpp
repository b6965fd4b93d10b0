#include "kit/chip_group.hpp"

#include <string>

#include "kit/wrapping_row.hpp"

namespace stamgast::kit {
namespace {

// The wider of the two weights gives the width, so that nothing moves when another chip is selected.
constexpr TextToken resting_text = TextToken::small;
constexpr TextToken selected_text = TextToken::small_strong;

// The pill is lower than its touch target.
WrappingRow chips_row(const Ui& ui, const Rect& rect) {
    return {rect, ui.size(SizeToken::touch_target), ui.size(SizeToken::space_xs)};
}

float chip_width(const Ui& ui, std::string_view label) {
    return ui.text_width(label, selected_text) + 2 * ui.size(SizeToken::space_m);
}

BoxLook look_of(bool selected, bool hovered) {
    if (selected) {
        return {ColorToken::accent_surface, ColorToken::accent, SizeToken::radius_full};
    }
    return {hovered ? ColorToken::surface_hover : ColorToken::surface_raised, ColorToken::border,
            SizeToken::radius_full};
}

bool chip(Ui& ui, std::string_view key, const Rect& rect, std::string_view label, bool selected) {
    const NodeId id = ui.id(key);
    const Ui::Node node(
        ui, key, {.role = Role::radio, .bounds = rect, .checked = selected ? Checked::yes : Checked::no});
    const Rect pill = rect.inset(0, ui.size(SizeToken::space_xxs));
    const BoxLook look = look_of(selected, ui.hovered(id));
    ui.describe({.id = ui.id("pill"), .role = Role::group, .bounds = pill, .look = look, .decorative = true});
    ui.paint_box(pill, look);
    const TextToken token = selected ? selected_text : resting_text;
    const float height = ui.line_height(token);
    ui.text(
        "label", {rect.x, rect.y + (rect.height - height) / 2, rect.width, height}, label,
        {.token = token, .color = selected ? ColorToken::accent : ColorToken::text, .align = Align::center});
    if (ui.focus_ring_on(id)) {
        ui.paint_focus_ring(pill, SizeToken::radius_full);
    }
    return ui.activated(id);
}

} // namespace

float measure_chip_group(const Ui& ui, float width, const ChipGroup& group) {
    WrappingRow row = chips_row(ui, {0, 0, width, 0});
    for (const std::string_view option : group.options) {
        row.next(chip_width(ui, option));
    }
    return row.height();
}

std::optional<int> chip_group(Ui& ui, std::string_view key, const Rect& rect, const ChipGroup& group) {
    const Rect bounds{rect.x, rect.y, rect.width, measure_chip_group(ui, rect.width, group)};
    const Ui::Node node(ui, key,
                        {.role = Role::radio_group, .bounds = bounds, .name = std::string(group.label)});
    std::optional<int> selected;
    WrappingRow row = chips_row(ui, rect);
    for (std::size_t index = 0; index < group.options.size(); ++index) {
        const bool is_selected = static_cast<int>(index) == group.selected;
        const std::string_view option = group.options[index];
        if (chip(ui, std::to_string(index), row.next(chip_width(ui, option)), option, is_selected)) {
            selected = static_cast<int>(index);
        }
    }
    return selected;
}

} // namespace stamgast::kit
