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

/// A page without a single order that is not the last one helps nobody: the next one is asked for at once,
/// but not for ever.
inline constexpr int most_empty_pages = 5;

/// Whether to pass over a page that came. `passed` counts those in a row, and begins anew when it is enough.
[[nodiscard]] bool pass_over(const domain::OrderPage& page, bool is_last, int& passed);

/// When it was placed, in ms since 1970; 0 if that could not be read.
[[nodiscard]] std::int64_t placed_at_ms(const domain::OrderEntry& entry);
/// Its order, if that can be read and was a purchase: what was cancelled was none. Else null.
[[nodiscard]] const domain::Order* purchase_in(const domain::OrderEntry& entry);

} // namespace stamgast::app
