#pragma once

#include <string>
#include <vector>

#include "domain/order_page.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// For each entry the words besides its own texts by which a customer may look for it: its state, and its
/// date in every form in which one might type it.
[[nodiscard]] std::vector<std::string> search_words(const std::vector<domain::OrderEntry>& entries,
                                                    const Texts& texts);

} // namespace stamgast::views
