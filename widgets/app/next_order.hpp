#pragma once

#include <vector>

#include "app/model.hpp"

namespace stamgast::app {

/// A product of the next order that is offered now.
struct OfferedProduct {
    const domain::ExpectedProduct* expected = nullptr;
    const domain::CatalogueCard* card = nullptr; ///< what it costs today, and where it is shown
    /// In the usual quantity, or the one that the customer chose for a usual. Its price is today's; where the
    /// variants cost differently, so that today's is not known, the one paid last, and today's lowest at
    /// least.
    domain::OrderLine line;
};

/// What the next order will probably hold besides the usuals that are due.
///
/// Usuals that are due stand in a list of their own right above, with a button that adds them; a second list
/// with them in it would say the same again, and its button would put half of the first one's work into the
/// cart a second time. So this one holds what that button leaves behind: usuals that are nearly out and may
/// as well come in the same parcel, and what is bought without a rhythm.
struct NextOrder {
    std::vector<OfferedProduct> products; ///< of one currency, as a cart has one
    domain::Currency currency;
};

/// Without what is in the cart, and without usuals that have become due or were paused since it was worked
/// out. Empty as long as it is not known what is paused. Valid until the next update.
[[nodiscard]] NextOrder next_order(const Model& model);
[[nodiscard]] std::vector<domain::OrderLine> lines_of(const NextOrder& order);

} // namespace stamgast::app
