#include "kit/checkbox.hpp"

#include "kit/choice_row.hpp"

namespace stamgast::kit {
namespace {

ChoiceRow row_of(const Checkbox& checkbox) {
    return {Role::checkbox,    checkbox.label,        checkbox.accessible_name, checkbox.checked,
            checkbox.disabled, checkbox.label_hidden, checkbox.description};
}

} // namespace

float measure_checkbox(const Ui& ui, float width, const Checkbox& checkbox) {
    return measure_choice_row(ui, width, row_of(checkbox));
}

bool checkbox(Ui& ui, std::string_view key, const Rect& rect, const Checkbox& checkbox) {
    return choice_row(ui, key, rect, row_of(checkbox));
}

} // namespace stamgast::kit
