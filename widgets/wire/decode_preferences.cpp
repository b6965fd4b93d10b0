#include "wire/decode_ui.hpp"
#include "wire/decoder.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using enum Presence;

void* append_text(void* target, std::string_view key) {
    return &static_cast<std::vector<KeyValue>*>(target)->emplace_back(key, "").second;
}

constexpr auto dictionary = elements_shape<std::vector<KeyValue>>("an object of texts", JsonKind::dictionary,
                                                                  opaque_text.value, append_text);

/// A message: one form per plural category, or a text, which is the form without a category.
constexpr Shape<std::vector<KeyValue>> forms = [] {
    Shape<std::vector<KeyValue>> shape = dictionary;
    shape.value.expected = "text or an object of plural forms";
    shape.value.take_text = [](void* target, std::string_view text) {
        return opaque_text.value.take_text(append_text(target, ""), text);
    };
    return shape;
}();

const FieldShape preferences_fields[] = {
    field<&PreferencesMessage::locale, optional_of<opaque_text>>("locale", optional),
    field<&PreferencesMessage::direction, optional_of<word<TextDirection>>>("direction", optional),
    field<&PreferencesMessage::messages, optional_of<list_of<forms>>>("messages", optional),
    field<&PreferencesMessage::theme, optional_of<dictionary>>("theme", optional),
};
constexpr auto preferences_shape = object_of<PreferencesMessage>(preferences_fields);

} // namespace

constinit const Decoder<PreferencesMessage> decode_preferences = decoder_of(preferences_shape);

} // namespace stamgast::wire
