#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "app/reorder_flow.hpp"
#include "domain/cart.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/shop_failure.hpp"

// What became of an intent, read from the shop's answer or from the real cart. Pure.

namespace stamgast::app {

/// What the cart holds of a line.
[[nodiscard]] std::int32_t quantity_held(const domain::Cart& cart, const domain::CartTarget& line);

/// domain::settle_line, where up to `copies` more of the same request may have arrived.
[[nodiscard]] domain::LineSettlement settle_with_copies(const domain::IntentLine& line,
                                                        std::int32_t quantity_now, int copies);

/// Takes in the answer to a change of the lines `flow.sent_lines`. Returns those of them that must be sent
/// again, because a copy of the request, or of another one, arrived as well. `rightful` is the answer's cart
/// without what late copies of other requests did.
[[nodiscard]] std::vector<std::size_t> take_answer(ReorderFlow& flow, const domain::Cart& cart,
                                                   const domain::Cart& rightful,
                                                   const std::vector<domain::CartLineResult>& results);

/// Settles the lines that are not settled yet against the real cart. Returns those that must be sent (again).
/// `rightful` is the cart without what late copies of other requests did: where one of them has changed a
/// line, the line is sent again.
[[nodiscard]] std::vector<std::size_t> settle_lines(ReorderFlow& flow, const domain::Cart& cart,
                                                    const domain::Cart& rightful);

/// Whether the cart holds what the intent wished, for all lines.
[[nodiscard]] bool holds_all(const domain::Cart& cart, const domain::ReorderIntent& intent, int copies);

/// The lines as the customer is told about them.
[[nodiscard]] std::vector<LineReport> report_lines(const ReorderFlow& flow);
/// The lines as the page around is told about them.
[[nodiscard]] std::vector<domain::CartLineResult> line_results(const ReorderFlow& flow);

/// Whether the shop may have acted although it failed to say so. If not, nothing was changed, and asking
/// again is no use unless the customer wants to.
[[nodiscard]] bool may_have_acted(const domain::ShopFailure& failure);
/// Whether the request itself may still be on its way.
[[nodiscard]] bool may_arrive_late(const domain::ShopFailure& failure);

} // namespace stamgast::app
