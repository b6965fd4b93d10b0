#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stamgast::wire {

/// The longest text that is shown, in characters.
inline constexpr std::size_t max_display_characters = 2000;

/// The same for what is a document of its own, such as an acknowledgement.
inline constexpr std::size_t max_document_characters = 20'000;

/// A text of a shop as it may be shown: cut at `most_characters` with an ellipsis, because a megabyte
/// must not reach layout; without control characters other than line feeds, and without the characters that
/// turn the direction of what follows, which could make one text look like another.
[[nodiscard]] std::string clean_display_text(std::string_view text,
                                             std::size_t most_characters = max_display_characters);

} // namespace stamgast::wire
