#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/model.hpp"

namespace stamgast::app {

/// How far back purchases are read for the suggestions: as many orders, or as long ago, whatever comes first.
inline constexpr std::size_t most_orders_read = 500;
inline constexpr std::int64_t longest_read_ms = 730 * domain::ms_per_day;

/// Whether older orders than those that have come would say more.
[[nodiscard]] bool wants_older_orders(const Model& model);
/// Whether what the customer said about reminders is known. Before that nothing may be called nearly out: it
/// may be muted.
[[nodiscard]] bool reminders_settled(const Model& model);

/// Reads the purchases of all orders that have come.
void read_purchases(Model& model);
void find_usuals(Model& model);
/// The next order, the products to recommend and the tips to show, now: all from one count of the purchases.
void choose_suggestions(Model& model);

/// The lines of that usual with the quantity that the customer chose; nothing for `product_id`: of all that
/// are due and not in the cart yet. Of usuals in several currencies those of the first, as a cart has one.
[[nodiscard]] std::vector<domain::OrderLine> usual_lines(const Model& model,
                                                         std::optional<std::string_view> product_id);
/// How many usuals are due, whether they are in the cart or not.
[[nodiscard]] std::size_t due_count(const Model& model);
/// What the cart holds of a line's variant already.
[[nodiscard]] std::int32_t in_cart(const Model& model, const domain::OrderLine& line);
/// A recommended product as a line; without a variant where the customer has to choose one.
[[nodiscard]] domain::OrderLine line_of(const domain::CatalogueCard& card);

} // namespace stamgast::app
