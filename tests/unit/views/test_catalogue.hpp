#pragma once

#include <string>
#include <utility>
#include <vector>

namespace stamgast::views {

using Catalogue = std::vector<std::pair<std::string, std::string>>;

/// The real catalogues, flat: key → text, or key + "." + plural category → text.
[[nodiscard]] const Catalogue& english();
[[nodiscard]] const Catalogue& dutch();

} // namespace stamgast::views
