#pragma once

#include <string>
#include <string_view>

namespace stamgast::domain {

/// A text as search compares it: without case and without accents, so that "creme brulee" finds "Crème
/// Brûlée", "strasse" "Straße" and "moka" "ΜΌΚΑ" does not (letters of different scripts stay different).
/// Latin letters become a–z (æ ae, ß ss, ø o, đ d …), Greek and Cyrillic lose case and accents, Armenian
/// loses case, full-width Latin becomes plain, every kind of space one space, every kind of dash and
/// apostrophe the ASCII one; invisible characters, combining accents and control characters go. All other
/// scripts stay as they are. Input that is not UTF-8 folds to something.
[[nodiscard]] std::string fold_text(std::string_view text);

} // namespace stamgast::domain
