#include "wire/repaired_text.hpp"

#include <cstddef>

#include "domain/utf8.hpp"

namespace stamgast::wire {
namespace {

constexpr std::size_t escape_length = 6; // \uXXXX

int hex_value(char character) {
    if (character >= '0' && character <= '9')
        return character - '0';
    const int letter = character | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// The code unit of an escape at the start of `text`; -1 if there is none.
int escaped_unit(std::string_view text) {
    if (text.size() < escape_length || text[0] != '\\' || text[1] != 'u')
        return -1;
    int unit = 0;
    for (std::size_t index = 2; index < escape_length; ++index) {
        const int digit = hex_value(text[index]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool is_high(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

/// Copies an escape, repaired if it is half a pair; how many bytes it took from `json`.
std::size_t copy_escape(std::string_view json, std::string& copy, bool& repaired) {
    const int unit = escaped_unit(json);
    if (is_high(unit) && is_low(escaped_unit(json.substr(escape_length)))) {
        copy += json.substr(0, 2 * escape_length);
        return 2 * escape_length;
    }
    if (is_high(unit) || is_low(unit)) {
        copy += "\\ufffd";
        repaired = true;
        return escape_length;
    }
    const std::string_view escape =
        json.substr(0, 2); // a backslash with what it escapes, which may be a backslash
    copy += escape;
    return escape.size();
}

} // namespace

std::optional<std::string> repaired_text(std::string_view json) {
    std::string copy;
    copy.reserve(json.size());
    bool repaired = false;
    while (!json.empty()) {
        if (json.front() == '\\') {
            json.remove_prefix(copy_escape(json, copy, repaired));
            continue;
        }
        const std::string_view rest = json;
        const char32_t code_point = domain::take_code_point(json);
        const std::string_view bytes = rest.substr(0, rest.size() - json.size());
        // A replacement character that was sent as such is three good bytes; every other one stands for bad
        // ones.
        if (code_point == domain::replacement_character && bytes != "\uFFFD")
            repaired = true;
        domain::append_code_point(copy, code_point);
    }
    return repaired ? std::optional(std::move(copy)) : std::nullopt;
}

} // namespace stamgast::wire
