#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace stamgast::kit {

/// One character of a UTF-8 text. A byte that begins none is taken as a character of its own.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1; ///< in bytes
};

/// The one that begins at `at` (< size).
[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t offset) { return static_cast<std::uint8_t>(text[at + offset]); };
    const std::uint8_t first = byte(0);
    const std::size_t length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length == 1 || at + length > text.size()) {
        return {first, 1};
    }
    char32_t value = first & (0xffu >> (length + 1));
    for (std::size_t offset = 1; offset < length; ++offset) {
        if ((byte(offset) & 0xc0) != 0x80) {
            return {first, 1};
        }
        value = value << 6 | (byte(offset) & 0x3fu);
    }
    return {value, length};
}

struct CodePointRange {
    char32_t first;
    char32_t last;
};

[[nodiscard]] inline bool in_any(std::span<const CodePointRange> ranges, char32_t value) {
    return std::ranges::any_of(
        ranges, [&](CodePointRange range) { return value >= range.first && value <= range.last; });
}

} // namespace stamgast::kit
