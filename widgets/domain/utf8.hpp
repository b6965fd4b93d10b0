#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stamgast::domain {

/// What stands for bytes that are not UTF-8.
inline constexpr char32_t replacement_character = U'\uFFFD';

/// Takes one code point off the front of `text`, which must not be empty. Bytes that are not UTF-8 (cut,
/// overlong, surrogates, above U+10FFFF) count as replacement_character, at least one byte a call.
[[nodiscard]] char32_t take_code_point(std::string_view& text);

/// Appends a code point (a Unicode scalar value) as UTF-8.
void append_code_point(std::string& text, char32_t code_point);

} // namespace stamgast::domain
