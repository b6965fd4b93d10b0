#include "kit/select.hpp"

#include "kit/field_frame.hpp"

namespace stamgast::kit {
namespace {

FieldFrame frame_of(const Select& select) {
    return {.role = Role::select,
            .label = select.label,
            .value = select.value,
            .hint = select.hint,
            .traits = {.kind = select.kind,
                       .required = select.required,
                       .autocomplete = std::string(select.autocomplete),
                       .problem = std::string(select.problem),
                       .options = {select.options.begin(), select.options.end()}},
            .disabled = select.disabled};
}

} // namespace

float measure_select(const Ui& ui, float width, const Select& select) {
    return measure_field_frame(ui, width, frame_of(select));
}

std::optional<std::string> select(Ui& ui, std::string_view key, const Rect& place, const Select& select) {
    return field_frame(ui, key, place, frame_of(select));
}

} // namespace stamgast::kit
