#pragma once

#include "app/action.hpp"
#include "app/turn.hpp"

// Points, rewards and offers: loaded with the orders, because the header tells the balance
// and the orders stand below the offers.

namespace stamgast::app {

void load_loyalty(Update& turn, LoadReason reason);
void drop_loyalty(Update& turn);
/// Points expire and become available by time alone.
void keep_standing_current(Update& turn);
/// Cards for which the shop sends no stamps get them from the orders.
void count_stamps_of_orders(Update& turn);

void apply(Update& turn, LoyaltyReceived&& received);
void apply(Update& turn, OffersReceived&& received);
void apply(Update& turn, RewardRedeemed&& redeemed);
void apply(Update& turn, RedemptionUndone&& undone);
void apply(Update& turn, RewardChosen&& chosen);
void apply(Update& turn, RedemptionConfirmed&&);
void apply(Update& turn, RedemptionUndoPressed&& pressed);

/// Whether the customer is being asked about that reward, and sees it.
[[nodiscard]] bool is_asked(const Model& model, const domain::RewardWish& wish);
/// Whether they see the redemption that is taken back.
[[nodiscard]] bool is_shown(const Model& model, const domain::RedemptionUndo& undo);

/// Whether the failed request was one of these.
[[nodiscard]] bool loyalty_failed(Update& turn, const RequestFailed& failed);

} // namespace stamgast::app
