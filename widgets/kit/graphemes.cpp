#include "kit/graphemes.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "kit/code_point.hpp"

namespace stamgast::kit {
namespace {

CodePoint decode_before(std::string_view text, std::size_t at) {
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && (static_cast<std::uint8_t>(text[start]) & 0xc0) == 0x80) {
        --start;
    }
    return decode(text, start);
}

constexpr char32_t zero_width_joiner = 0x200d;

// Marks of the scripts that shops write in, variation selectors, skin tones, tags of flags, the keycap.
constexpr std::array<CodePointRange, 27> extenders{{
    {0x0300, 0x036f},   {0x0483, 0x0489},   {0x0591, 0x05bd}, {0x05bf, 0x05c7}, {0x0610, 0x061a},
    {0x064b, 0x065f},   {0x06d6, 0x06ed},   {0x0900, 0x0903}, {0x093a, 0x094f}, {0x0951, 0x0957},
    {0x0962, 0x0963},   {0x0981, 0x0983},   {0x09bc, 0x09cd}, {0x0a01, 0x0a03}, {0x0a3c, 0x0a4d},
    {0x0abc, 0x0acd},   {0x0b3c, 0x0b4d},   {0x0bbe, 0x0bcd}, {0x0c3e, 0x0c4d}, {0x0d3e, 0x0d4d},
    {0x0e31, 0x0e31},   {0x0e34, 0x0e4e},   {0x1ab0, 0x1aff}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f},
    {0x1f3fb, 0x1f3ff}, {0xe0020, 0xe01ef},
}};

// Scripts that are written without spaces between words. Korean is not: it breaks at its spaces.
constexpr std::array<CodePointRange, 8> breaking_scripts{{
    {0x2e80, 0x2fdf},
    {0x3040, 0x30ff},
    {0x3100, 0x312f},
    {0x3400, 0x4dbf},
    {0x4e00, 0x9fff},
    {0xf900, 0xfaff},
    {0xff66, 0xff9f},
    {0x20000, 0x3fffd},
}};

// Kinsoku: what never begins a line, and what never ends one.
constexpr std::u32string_view never_first =
    U"、。，．：；？！」』）】〉》〕々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}…’”";
constexpr std::u32string_view never_last = U"「『（【〈《〔([{‘“";

bool is_regional_indicator(char32_t value) { return value >= 0x1f1e6 && value <= 0x1f1ff; }

bool is_digit(char32_t value) { return value >= '0' && value <= '9'; }

bool is_word_character(char32_t value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || is_digit(value) ||
           value >= 0xc0;
}

} // namespace

std::size_t next_grapheme(std::string_view text, std::size_t from) {
    const CodePoint first = decode(text, from);
    std::size_t end = from + first.length;
    if (is_regional_indicator(first.value) && end < text.size()) {
        const CodePoint second = decode(text, end);
        end += is_regional_indicator(second.value) ? second.length : 0;
    }
    while (end < text.size()) {
        const CodePoint next = decode(text, end);
        if (next.value == zero_width_joiner) {
            end += next.length;
            end += end < text.size() ? decode(text, end).length : 0;
        } else if (in_any(extenders, next.value)) {
            end += next.length;
        } else {
            break;
        }
    }
    return end;
}

bool may_break_at(std::string_view text, std::size_t at) {
    const char32_t before = decode_before(text, at).value;
    const char32_t after = decode(text, at).value;
    if (after == ' ') {
        return false; // the spaces stay at the end of the line
    }
    if (before == ' ' || before == 0x200b || before == 0x3000) {
        return true;
    }
    if (before == '-' && at >= 2) {
        return is_word_character(decode_before(text, at - 1).value) && is_word_character(after) &&
               !is_digit(after); // numbers of orders and phones stay whole
    }
    if (never_first.find(after) != never_first.npos || never_last.find(before) != never_last.npos) {
        return false;
    }
    return in_any(breaking_scripts, before) || in_any(breaking_scripts, after) ||
           (before >= 0x3001 && before <= 0x3002);
}

std::string_view trim_end(std::string_view text) {
    const std::size_t last = text.find_last_not_of(' ');
    return text.substr(0, last == text.npos ? 0 : last + 1);
}

} // namespace stamgast::kit
