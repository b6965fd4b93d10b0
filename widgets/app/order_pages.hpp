#pragma once

#include <string>
#include <vector>

#include "domain/order_page.hpp"
#include "domain/search.hpp"

namespace stamgast::app {

/// Leaves out what `known` holds already: an order placed while pages are being read shifts them, so that the
/// next page begins with the last order of the page before. `words` are kept parallel to `entries`. An order
/// is known by its id, an unreadable one by its number; one without a number is never left out.
void drop_known(std::vector<domain::OrderEntry>& entries, std::vector<std::string>& words,
                const std::vector<domain::OrderEntry>& known);

/// Adds entries with their words to an index.
void add_to_index(domain::SearchIndex& index, const std::vector<domain::OrderEntry>& entries,
                  const std::vector<std::string>& words);

/// When it was placed, in ms since 1970; 0 if that could not be read.
[[nodiscard]] std::int64_t placed_at_ms(const domain::OrderEntry& entry);

} // namespace stamgast::app
