#include "kit/reading_direction.hpp"

#include <algorithm>
#include <array>

#include "kit/code_point.hpp"

namespace stamgast::kit {
namespace {

// Hebrew, Arabic and their neighbours with their presentation forms, and the marks that count as such a
// letter. Their figures are no letters.
constexpr std::array<CodePointRange, 8> right_to_left_letters{{
    {0x0590, 0x065f},
    {0x066d, 0x06ef},
    {0x06fa, 0x08ff},
    {0x200f, 0x200f},
    {0xfb1d, 0xfdff},
    {0xfe70, 0xfefe},
    {0x10800, 0x10fff},
    {0x1e800, 0x1efff},
}};

// What is above the letters of ASCII and is no letter: punctuation, symbols, figures, emoji.
constexpr std::array<CodePointRange, 15> no_letters{{
    {0x0000, 0x0040},
    {0x005b, 0x0060},
    {0x007b, 0x00a9},
    {0x00ab, 0x00b4},
    {0x00b6, 0x00b9},
    {0x00bb, 0x00bf},
    {0x00d7, 0x00d7},
    {0x00f7, 0x00f7},
    {0x0660, 0x066c},
    {0x06f0, 0x06f9},
    {0x2000, 0x200d},
    {0x2010, 0x2bff},
    {0x3000, 0x3004},
    {0xfe00, 0xfe0f},
    {0x1f000, 0x1faff},
}};

std::optional<Direction> direction_of(char32_t value) {
    if (in_any(right_to_left_letters, value)) {
        return Direction::right_to_left;
    }
    if (in_any(no_letters, value)) {
        return std::nullopt;
    }
    return Direction::left_to_right;
}

bool opens_isolate(char32_t value) { return value >= 0x2066 && value <= 0x2068; }
constexpr char32_t closes_isolate = 0x2069;

bool has_right_to_left(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode(text, at);
        if (in_any(right_to_left_letters, next.value)) {
            return true;
        }
        at += next.length;
    }
    return false;
}

} // namespace

std::optional<Direction> reading_direction(std::string_view text) {
    int isolates = 0;
    std::optional<Direction> isolated;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode(text, at);
        at += next.length;
        if (opens_isolate(next.value)) {
            ++isolates;
        } else if (next.value == closes_isolate) {
            isolates = std::max(0, isolates - 1);
        } else if (const auto direction = direction_of(next.value); direction && isolates == 0) {
            return direction;
        } else if (!isolated) {
            isolated = direction;
        }
    }
    return isolated;
}

bool may_read_otherwise(std::string_view text, Direction direction) {
    return direction == Direction::right_to_left ? !text.empty() : has_right_to_left(text);
}

std::string in_own_order(std::string text, Direction direction) {
    const auto own = reading_direction(text);
    if (!own || *own == direction) {
        return text;
    }
    const std::string_view open = *own == Direction::left_to_right ? "\u2066" : "\u2067";
    std::string ordered{open};
    for (const char character : text) {
        if (character == '\n') {
            ordered.append(pop_isolate).append(1, '\n').append(open);
        } else {
            ordered += character;
        }
    }
    return ordered.append(pop_isolate);
}

} // namespace stamgast::kit
