#include "kit/text_field.hpp"

#include "kit/field_frame.hpp"

namespace stamgast::kit {
namespace {

FieldFrame frame_of(const TextField& field) {
    return {.role = Role::text_field,
            .label = field.label,
            .value = field.value,
            .hint = field.hint,
            .traits = {.kind = field.kind,
                       .required = field.required,
                       .max_length = field.max_length,
                       .autocomplete = std::string(field.autocomplete),
                       .problem = std::string(field.problem)},
            .lines = field.kind == FieldKind::long_text ? field.lines : 1,
            .disabled = field.disabled};
}

} // namespace

float measure_text_field(const Ui& ui, float width, const TextField& field) {
    return measure_field_frame(ui, width, frame_of(field));
}

TextFieldResult text_field(Ui& ui, std::string_view key, const Rect& place, const TextField& field) {
    const bool submitted = !field.disabled && ui.activated(ui.id(key));
    return {field_frame(ui, key, place, frame_of(field)), submitted};
}

} // namespace stamgast::kit
