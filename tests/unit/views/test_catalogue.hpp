#pragma once

#include <string>
#include <utility>
#include <vector>

#include "views/message_keys.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// The real catalogues, as the page gets them.
[[nodiscard]] const Catalogue& english();
[[nodiscard]] const Catalogue& dutch();

/// The same in the order of their files: key → forms.
using KeyedCatalogue = std::vector<std::pair<std::string, MessageForms>>;
[[nodiscard]] const KeyedCatalogue& english_file();
[[nodiscard]] const KeyedCatalogue& dutch_file();

/// A catalogue of few messages.
[[nodiscard]] Catalogue catalogue_of(const std::vector<std::pair<Message, MessageForms>>& messages);

} // namespace stamgast::views
