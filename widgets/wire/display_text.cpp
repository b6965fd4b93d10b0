#include "wire/display_text.hpp"

#include <algorithm>

#include "domain/utf8.hpp"

namespace stamgast::wire {
namespace {

bool is_plain(char character) { return character >= ' ' && character < 0x7F; }

bool is_dropped(char32_t code_point) {
    const bool control =
        (code_point < 0x20 && code_point != '\n') || (code_point >= 0x7F && code_point < 0xA0);
    const bool direction = code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
                           (code_point >= 0x202A && code_point <= 0x202E) ||
                           (code_point >= 0x2066 && code_point <= 0x2069);
    return control || direction;
}

} // namespace

std::string clean_display_text(std::string_view text, std::size_t most_characters) {
    if (text.size() <= most_characters && std::ranges::all_of(text, is_plain))
        return std::string(text);
    std::string clean;
    clean.reserve(std::min(text.size(), 4 * most_characters));
    for (std::size_t characters = 0; !text.empty();) {
        const char32_t code_point = domain::take_code_point(text);
        if (is_dropped(code_point))
            continue;
        if (++characters > most_characters) {
            domain::append_code_point(clean, U'…');
            break;
        }
        domain::append_code_point(clean, code_point);
    }
    return clean;
}

} // namespace stamgast::wire
