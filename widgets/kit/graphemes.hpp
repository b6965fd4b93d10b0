#pragma once

#include <cstddef>
#include <string_view>

namespace stamgast::kit {

/// Where a text may be divided, as far as can be told without Unicode's tables: the browser shapes and draws,
/// this only decides where lines end. Texts are UTF-8; bytes that are not are taken as one character each.

/// The end of the character as people count them that begins at `from`: with its combining marks, joiners and
/// modifiers.
[[nodiscard]] std::size_t next_grapheme(std::string_view text, std::size_t from);

/// Whether a line may end at `at` (0 < at < size, the beginning of a grapheme): after a space, after a hyphen
/// inside a word and before no figure, between CJK characters.
[[nodiscard]] bool may_break_at(std::string_view text, std::size_t at);

/// Without the spaces at its end.
[[nodiscard]] std::string_view trim_end(std::string_view text);

} // namespace stamgast::kit
