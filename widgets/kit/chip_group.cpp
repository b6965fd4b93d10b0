#include "kit/chip_group.hpp"

#include <algorithm>
#include <string>

namespace stamgast::kit {
namespace {

// The wider of the two weights gives the width, so that nothing moves when another chip is selected.
constexpr TextToken resting_text = TextToken::small;
constexpr TextToken selected_text = TextToken::small_strong;

// Walks through the places of the chips, row by row. The pill is lower than its touch target.
class Rows {
public:
    Rows(const Ui& ui, const Rect& rect)
        : ui_(ui), rect_(rect), place_{rect.x, rect.y, 0, ui.size(SizeToken::touch_target)} {}

    Rect next(std::string_view label) {
        const float width =
            std::min(ui_.text_width(label, selected_text) + 2 * ui_.size(SizeToken::space_m), rect_.width);
        const bool is_first_in_row = place_.right() == rect_.x;
        const float left = is_first_in_row ? rect_.x : place_.right() + ui_.size(SizeToken::space_xs);
        if (!is_first_in_row && left + width > rect_.right()) {
            place_ = {rect_.x, place_.bottom(), width, place_.height};
        } else {
            place_ = {left, place_.y, width, place_.height};
        }
        return place_;
    }
    [[nodiscard]] float height() const { return place_.bottom() - rect_.y; }

private:
    const Ui& ui_;
    Rect rect_;
    Rect place_;
};

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
    Rows rows(ui, {0, 0, width, 0});
    for (const std::string_view option : group.options) {
        rows.next(option);
    }
    return group.options.empty() ? 0 : rows.height();
}

std::optional<int> chip_group(Ui& ui, std::string_view key, const Rect& rect, const ChipGroup& group) {
    const Rect bounds{rect.x, rect.y, rect.width, measure_chip_group(ui, rect.width, group)};
    const Ui::Node node(ui, key,
                        {.role = Role::radio_group, .bounds = bounds, .name = std::string(group.label)});
    std::optional<int> selected;
    Rows rows(ui, rect);
    for (std::size_t index = 0; index < group.options.size(); ++index) {
        const bool is_selected = static_cast<int>(index) == group.selected;
        if (chip(ui, std::to_string(index), rows.next(group.options[index]), group.options[index],
                 is_selected)) {
            selected = static_cast<int>(index);
        }
    }
    return selected;
}

} // namespace stamgast::kit
