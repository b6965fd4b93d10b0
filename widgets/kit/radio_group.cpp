#include "kit/radio_group.hpp"

#include <string>

#include "kit/choice_row.hpp"

namespace stamgast::kit {
namespace {

ChoiceRow row_of(const RadioGroup& group, std::size_t index) {
    return {.role = Role::radio,
            .label = group.options[index],
            .checked = static_cast<int>(index) == group.selected};
}

} // namespace

float measure_radio_group(const Ui& ui, float width, const RadioGroup& group) {
    float height = 0;
    for (std::size_t index = 0; index < group.options.size(); ++index) {
        height += measure_choice_row(ui, width, row_of(group, index));
    }
    return height;
}

std::optional<int> radio_group(Ui& ui, std::string_view key, const Rect& rect, const RadioGroup& group) {
    const Rect bounds{rect.x, rect.y, rect.width, measure_radio_group(ui, rect.width, group)};
    const Ui::Node node(ui, key,
                        {.role = Role::radio_group, .bounds = bounds, .name = std::string(group.label)});
    std::optional<int> selected;
    Rect place = bounds;
    for (std::size_t index = 0; index < group.options.size(); ++index, place.y += place.height) {
        const ChoiceRow row = row_of(group, index);
        place.height = measure_choice_row(ui, rect.width, row);
        if (choice_row(ui, std::to_string(index), place, row)) {
            selected = static_cast<int>(index);
        }
    }
    return selected;
}

} // namespace stamgast::kit
