#include <utility>

#include "wire/decode_ui.hpp"
#include "wire/decode_whole.hpp"
#include "wire/value_shapes.hpp"

namespace stamgast::wire {
namespace {

using enum Presence;

/// An object with free keys, whose members are texts.
constexpr Shape<std::vector<KeyValue>> dictionary = {
    {.expected = "an object of texts",
     .open = list_of<opaque_text>.value.open,
     .append = [](void* target, std::string_view key) -> void* {
         return &static_cast<std::vector<KeyValue>*>(target)->emplace_back(key, "").second;
     },
     .element = &opaque_text.value,
     .free_keys = true}};

/// A text of the catalogue: either plain, or one form per plural category.
struct Message {
    std::string key;
    std::string text;
    std::vector<KeyValue> forms;
};
constexpr Shape<Message> message_shape = {
    {.expected = "text or an object of plural forms",
     .take_text =
         [](void* target, std::string_view text) {
             return opaque_text.value.take_text(&static_cast<Message*>(target)->text, text);
         },
     .open = [](void* target) { return dictionary.value.open(&static_cast<Message*>(target)->forms); },
     .append = dictionary.value.append,
     .element = dictionary.value.element,
     .free_keys = true}};

constexpr Shape<std::vector<Message>> catalogue = {
    {.expected = "an object of messages",
     .open = [](void* target) -> void* {
         static_cast<std::vector<Message>*>(target)->clear();
         return target;
     },
     .append = [](void* target, std::string_view key) -> void* {
         Message& message = static_cast<std::vector<Message>*>(target)->emplace_back();
         message.key = key;
         return &message;
     },
     .element = &message_shape.value,
     .free_keys = true}};

/// As they are on the wire.
struct Preferences {
    std::optional<std::string> locale;
    std::optional<TextDirection> direction;
    std::optional<std::vector<Message>> messages;
    std::optional<std::vector<KeyValue>> theme;
};
constexpr FieldShape preferences_fields[] = {
    field<&Preferences::locale, optional_of<opaque_text>>("locale", optional),
    field<&Preferences::direction, optional_of<word<TextDirection>>>("direction", optional),
    field<&Preferences::messages, optional_of<catalogue>>("messages", optional),
    field<&Preferences::theme, optional_of<dictionary>>("theme", optional),
};
constexpr auto preferences_shape = object_of<Preferences>(preferences_fields);

std::vector<KeyValue> flatten(std::vector<Message> messages) {
    std::vector<KeyValue> flat;
    flat.reserve(messages.size());
    for (Message& message : messages) {
        for (KeyValue& form : message.forms) {
            flat.emplace_back(message.key + '.' + form.first, std::move(form.second));
        }
        if (message.forms.empty())
            flat.emplace_back(std::move(message.key), std::move(message.text));
    }
    return flat;
}

} // namespace

std::expected<PreferencesMessage, DecodeError> decode_preferences(std::string_view json) {
    std::expected<Preferences, DecodeError> read = decode_whole<preferences_shape>(json);
    if (!read)
        return std::unexpected(std::move(read.error()));
    PreferencesMessage message{.locale = std::move(read->locale),
                               .direction = read->direction,
                               .messages = {},
                               .theme = std::move(read->theme)};
    if (read->messages)
        message.messages = flatten(std::move(*read->messages));
    return message;
}

} // namespace stamgast::wire
