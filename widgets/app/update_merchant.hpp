#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/turn.hpp"
#include "domain/cart.hpp"
#include "domain/favourite.hpp"
#include "domain/loyalty_account.hpp"

// What the merchant is told: events for analytics, and triggers for writing to a regular. Everything is about
// the customer who is signed in; of anybody else nothing is told.

namespace stamgast::app {

/// At the end of each update: the products of the lists on screen once they are known, and what the history
/// says.
void tell_what_is_seen(Update& turn);

/// The customer chose one product to have it in the cart.
void tell_choice(Update& turn, const ReorderFlow& flow);
/// A commit ended: what came into the cart with it, and what left.
void tell_cart_change(Update& turn, const ReorderFlow& flow);
/// Something happened after which a merchant may want to write. `cause` is an id of what it is about.
void tell_retention(Update& turn, RetentionTrigger trigger, std::string cause, std::vector<EventFact> facts,
                    std::optional<std::int64_t> at_ms = {});
/// The shop keeps it; `key` is that of the write.
void tell_favourite(Update& turn, const domain::Favourite& favourite, const std::string& key);
/// The shop has redeemed what the customer wished.
void tell_redemption(Update& turn, const domain::Redemption& redemption, const domain::RewardWish& wish);

} // namespace stamgast::app
