#pragma once

#include <vector>

#include "domain/loyalty_account.hpp"
#include "domain/offer.hpp"
#include "wire/decode.hpp"

/// The answers about points, rewards and offers, as shop-plugin/contract/loyalty.js and offers.js describe
/// them.
namespace stamgast::wire {

extern const Decoder<domain::LoyaltyAccount> decode_loyalty;
/// The answer to redeemReward.
extern const Decoder<domain::RedemptionResult> decode_redemption;
/// The answer to undoRedemption: the whole ledger.
extern const Decoder<std::vector<domain::PointsEntry>> decode_undone_redemption;
extern const Decoder<domain::OfferList> decode_offers;

} // namespace stamgast::wire
