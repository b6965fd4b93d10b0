#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stamgast::wire {

/// A JSON text with U+FFFD in the place of bytes that are not UTF-8 and of `\uD800` … `\uDFFF` that are not
/// pairs; nothing if there are none. JavaScript writes such halves where a shop cut a text in the middle of
/// an emoji, and nlohmann/json refuses the whole text for them.
[[nodiscard]] std::optional<std::string> repaired_text(std::string_view json);

} // namespace stamgast::wire
