#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// A field to type into, of one line or (FieldKind::long_text) of several. In the DOM it is a real <input> or
/// <textarea>: caret, selection, undo, composition and autofill are the browser's.
struct TextField {
    std::string_view label = {}; ///< above it, and its accessible name
    std::string_view value = {};
    std::string_view hint = {};    ///< below it; may be empty
    std::string_view problem = {}; ///< why the value cannot be taken: one sentence; may be empty
    FieldKind kind = FieldKind::text;
    std::string_view autocomplete = {}; ///< see FieldTraits
    std::int32_t max_length = 0;        ///< see FieldTraits
    bool required = false;
    bool disabled = false; ///< can be read and reached, but not changed: while it is being sent
    int lines = 4;         ///< that are seen of FieldKind::long_text; longer texts scroll in it
};

struct TextFieldResult {
    std::optional<std::string> edited; ///< the new text, if it was edited since the last frame
    bool submitted = false;            ///< Enter was pressed in a field of one line
};

[[nodiscard]] float measure_text_field(const Ui& ui, float width, const TextField& field);

[[nodiscard]] TextFieldResult text_field(Ui& ui, std::string_view key, const Rect& place,
                                         const TextField& field);

} // namespace stamgast::kit
