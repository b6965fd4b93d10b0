#pragma once

#include <string>

#include "app/turn.hpp"

// Reorders that an earlier page load left in the outbox, or whose outcome a silent shop did not tell: they
// are settled against the real cart, oldest first, and completed.

namespace stamgast::app {

/// An intent older than this is not sent again: the customer has long moved on.
inline constexpr std::int64_t oldest_resent_ms = 24LL * 60 * 60 * 1000;

void apply(Update& turn, IntentsFound&& found);
[[nodiscard]] bool intents_failed(Update& turn, const RequestFailed& failed);

/// Whether it is known whose reorders earlier page loads may have left and which, or cannot be: the questions
/// were answered, have failed, or the outbox was waited for long enough.
[[nodiscard]] bool outbox_settled(const Model& model);
[[nodiscard]] bool has_open_intents(const Model& model);
[[nodiscard]] bool has_open_intent_of(const Model& model, domain::ReorderSource source,
                                      const std::string& order_id);
/// The shop may answer now: open intents are looked at without waiting.
void make_open_intents_due(Update& turn);

/// At the end of each update: begins what waits for the cart to have no other writer.
void continue_watched_work(Update& turn);

/// Whether an order has been placed since the intent was made: what is missing from the cart may have been
/// bought. The shop's clock and this device's need not agree to the minute.
[[nodiscard]] bool ordered_since(const OrdersState& orders, const domain::ReorderIntent& intent);
/// Whether such an order holds all that the intent added.
[[nodiscard]] bool bought_since(const OrdersState& orders, const domain::ReorderIntent& intent);

} // namespace stamgast::app
