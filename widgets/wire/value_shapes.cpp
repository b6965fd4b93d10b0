#include "wire/value_shapes.hpp"

#include <cstddef>
#include <optional>

#include "domain/safe_url.hpp"
#include "domain/timestamp.hpp"
#include "wire/display_text.hpp"

namespace stamgast::wire {
namespace {

constexpr std::size_t max_id_characters = 200;
constexpr std::size_t max_opaque_bytes = 8192;

bool set(void* target, std::string_view text) {
    static_cast<std::string*>(target)->assign(text);
    return true;
}

bool set_within(void* target, std::int64_t value, std::int32_t least) {
    if (value < least || value > domain::max_line_quantity)
        return false;
    *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(value);
    return true;
}

/// UTF-8 that was checked: each character has one byte that is not a continuation.
std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

template <class T>
bool set_if(void* target, const std::optional<T>& value) {
    if (value)
        *static_cast<T*>(target) = *value;
    return value.has_value();
}

} // namespace

bool take_display_text(void* target, std::string_view text) {
    *static_cast<std::string*>(target) = clean_display_text(text);
    return true;
}

bool take_document_text(void* target, std::string_view text) {
    *static_cast<std::string*>(target) = clean_display_text(text, max_document_characters);
    return true;
}

bool take_id(void* target, std::string_view text) { return !text.empty() && take_reference(target, text); }

bool take_reference(void* target, std::string_view text) {
    return (text.size() <= max_id_characters || count_characters(text) <= max_id_characters) &&
           set(target, text);
}

bool take_opaque_text(void* target, std::string_view text) {
    return text.size() <= max_opaque_bytes && set(target, text);
}

bool take_safe_url(void* target, std::string_view text) {
    return set(target, domain::is_safe_url(text) ? text : std::string_view{});
}

bool take_minor_units(void* target, std::int64_t value) {
    if (value < -domain::max_minor_units || value > domain::max_minor_units)
        return false;
    *static_cast<std::int64_t*>(target) = value;
    return true;
}

bool take_line_quantity(void* target, std::int64_t value) { return set_within(target, value, 1); }

bool take_held_quantity(void* target, std::int64_t value) { return set_within(target, value, 0); }

bool take_stock_quantity(void* target, std::int64_t value) {
    return set_within(target, std::clamp<std::int64_t>(value, 0, domain::max_line_quantity), 0);
}

bool take_truth(void* target, bool value) {
    *static_cast<bool*>(target) = value;
    return true;
}

bool take_currency(void* target, std::string_view text) {
    return set_if(target, domain::Currency::from_code(text));
}

bool take_timestamp(void* target, std::string_view text) {
    return set_if(target, domain::parse_timestamp(text));
}

bool take_day(void* target, std::string_view text) { return set_if(target, domain::parse_day(text)); }

} // namespace stamgast::wire
