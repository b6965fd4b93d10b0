#pragma once

#include <string_view>
#include <vector>

#include "domain/loyalty_account.hpp"
#include "domain/offer.hpp"
#include "wire/decode.hpp"

/// The answers about points, rewards and offers, as shop-plugin/contract/loyalty.js and offers.js describe
/// them.
namespace stamgast::wire {

[[nodiscard]] Decoded<domain::LoyaltyAccount> decode_loyalty(std::string_view json);
/// The answer to redeemReward.
[[nodiscard]] Decoded<domain::RedemptionResult> decode_redemption(std::string_view json);
/// The answer to undoRedemption: the whole ledger.
[[nodiscard]] Decoded<std::vector<domain::PointsEntry>> decode_undone_redemption(std::string_view json);
[[nodiscard]] Decoded<domain::OfferList> decode_offers(std::string_view json);

} // namespace stamgast::wire
