#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kit/geometry.hpp"

namespace stamgast::kit {

// Which way a text is read, as far as a page needs to know: the browser orders the characters by the Unicode
// Bidirectional Algorithm (UAX 9), this only says where a text must keep its order to itself. Texts are
// UTF-8.

/// UAX 9: what follows until the pop has the order of its own first letter, and does not touch what is
/// around.
inline constexpr std::string_view first_strong_isolate = "\u2068";
inline constexpr std::string_view pop_isolate = "\u2069";

/// By the first letter that is in no isolate (UAX 9, P2 and P3), or else by the first one in any, as in a
/// text of nothing but what was filled in; nothing where there is none: figures and signs go along with what
/// is around them.
[[nodiscard]] std::optional<Direction> reading_direction(std::string_view text);

/// Whether a text could upset the order of a sentence that is read in this direction: anything in an Arabic
/// one, as also figures with signs between them turn around there; Arabic or Hebrew letters in a Latin one.
[[nodiscard]] bool may_read_otherwise(std::string_view text, Direction direction);

/// The text with each line kept in its own order where it begins with a letter of the other direction: a
/// product's Latin name alone on an Arabic page keeps its brackets and full stop at their end.
[[nodiscard]] std::string in_own_order(std::string text, Direction direction);

} // namespace stamgast::kit
