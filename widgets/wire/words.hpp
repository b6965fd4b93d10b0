#pragma once

#include <span>
#include <string_view>

#include "domain/capability.hpp"
#include "domain/cart.hpp"
#include "domain/help_channel.hpp"
#include "domain/offer.hpp"
#include "domain/order.hpp"
#include "domain/order_claim.hpp"
#include "domain/order_return.hpp"
#include "domain/points_entry.hpp"
#include "domain/product.hpp"
#include "domain/recommend_catalogue.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/review.hpp"
#include "domain/reward.hpp"
#include "domain/shop_failure.hpp"
#include "domain/stamp_card.hpp"
#include "domain/tier.hpp"
#include "domain/tracking.hpp"
#include "domain/withdrawal.hpp"
#include "wire/ui_messages.hpp"

namespace stamgast::wire {

/// The words of the contract, in the order of the enumerators: one table serves decoding and encoding.
inline constexpr std::string_view capability_words[] = {"orders",
                                                        "orders.search",
                                                        "reorder",
                                                        "favourites",
                                                        "loyalty",
                                                        "loyalty.redeem",
                                                        "loyalty.undo",
                                                        "offers",
                                                        "recommendations",
                                                        "recommendations.feedback",
                                                        "reminders",
                                                        "tips",
                                                        "invoices",
                                                        "returns",
                                                        "withdrawal",
                                                        "reviews",
                                                        "help",
                                                        "sign_in.link",
                                                        "claim",
                                                        "profile",
                                                        "addresses",
                                                        "communication",
                                                        "referral",
                                                        "nps"};
inline constexpr std::string_view order_state_words[] = {
    "pending", "confirmed", "partially_shipped", "shipped", "delivered", "cancelled", "returned", "refunded"};
inline constexpr std::string_view fulfilment_state_words[] = {"pending", "shipped", "delivered", "cancelled"};
inline constexpr std::string_view tracking_phase_words[] = {"confirmed", "on_its_way", "unpacked",
                                                            "follow_up"};
inline constexpr std::string_view tracking_phase_state_words[] = {"done", "current", "upcoming"};
inline constexpr std::string_view withdrawal_state_words[] = {"open", "requested", "acknowledged", "expired",
                                                              "excluded"};
inline constexpr std::string_view help_kind_words[] = {"chat", "phone", "email", "page"};
inline constexpr std::string_view stock_words[] = {"in_stock", "low_stock", "out_of_stock"};
inline constexpr std::string_view cart_outcome_words[] = {"set", "limited", "out_of_stock", "discontinued",
                                                          "refused"};
inline constexpr std::string_view cart_mode_words[] = {"merge", "replace"};
inline constexpr std::string_view intent_kind_words[] = {"reorder", "undo"};
inline constexpr std::string_view reorder_source_words[] = {"order", "favourites", "usuals", "product"};
inline constexpr std::string_view intent_stage_words[] = {"open", "given_up", "done"};
inline constexpr std::string_view shop_error_words[] = {
    "network",     "timeout",        "signed_out", "not_found",   "rate_limited",
    "unavailable", "invalid_answer", "aborted",    "unsupported", "refused"};

inline constexpr std::string_view points_kind_words[] = {"earned", "redeemed", "expired", "adjusted",
                                                         "reversed"};
inline constexpr std::string_view tier_window_words[] = {"rolling_months", "calendar_year", "lifetime"};
inline constexpr std::string_view stamp_basis_words[] = {"order", "unit"};
inline constexpr std::string_view reward_kind_words[] = {"voucher", "free_product", "free_shipping",
                                                         "percent_off"};
inline constexpr std::string_view offer_kind_words[] = {"offer", "voucher", "member_price"};
inline constexpr std::string_view relation_words[] = {"complementary", "accessory", "also_bought",
                                                      "substitute"};
inline constexpr std::string_view return_state_words[] = {"requested", "approved", "label_ready", "received",
                                                          "refunded",  "refused",  "cancelled"};
inline constexpr std::string_view review_state_words[] = {"published", "pending"};
inline constexpr std::string_view claim_state_words[] = {"confirmation_sent", "claimed", "refused"};

inline constexpr std::string_view text_direction_words[] = {"ltr", "rtl"};

/// The words of an enumeration, by which `word_of` and the decoders find them.
constexpr std::span<const std::string_view> words_of(domain::Capability) { return capability_words; }
constexpr std::span<const std::string_view> words_of(domain::OrderState) { return order_state_words; }
constexpr std::span<const std::string_view> words_of(domain::FulfilmentState) {
    return fulfilment_state_words;
}
constexpr std::span<const std::string_view> words_of(domain::TrackingPhaseName) {
    return tracking_phase_words;
}
constexpr std::span<const std::string_view> words_of(domain::TrackingPhaseState) {
    return tracking_phase_state_words;
}
constexpr std::span<const std::string_view> words_of(domain::WithdrawalState) {
    return withdrawal_state_words;
}
constexpr std::span<const std::string_view> words_of(domain::HelpKind) { return help_kind_words; }
constexpr std::span<const std::string_view> words_of(domain::Stock) { return stock_words; }
constexpr std::span<const std::string_view> words_of(domain::CartOutcome) { return cart_outcome_words; }
constexpr std::span<const std::string_view> words_of(domain::CartMode) { return cart_mode_words; }
constexpr std::span<const std::string_view> words_of(domain::IntentKind) { return intent_kind_words; }
constexpr std::span<const std::string_view> words_of(domain::ReorderSource) { return reorder_source_words; }
constexpr std::span<const std::string_view> words_of(domain::IntentStage) { return intent_stage_words; }
constexpr std::span<const std::string_view> words_of(domain::ShopErrorCode) { return shop_error_words; }
constexpr std::span<const std::string_view> words_of(domain::PointsKind) { return points_kind_words; }
constexpr std::span<const std::string_view> words_of(domain::TierWindow) { return tier_window_words; }
constexpr std::span<const std::string_view> words_of(domain::StampBasis) { return stamp_basis_words; }
constexpr std::span<const std::string_view> words_of(domain::RewardKind) { return reward_kind_words; }
constexpr std::span<const std::string_view> words_of(domain::OfferKind) { return offer_kind_words; }
constexpr std::span<const std::string_view> words_of(domain::RelationKind) { return relation_words; }
constexpr std::span<const std::string_view> words_of(domain::ReturnState) { return return_state_words; }
constexpr std::span<const std::string_view> words_of(domain::ReviewState) { return review_state_words; }
constexpr std::span<const std::string_view> words_of(domain::ClaimState) { return claim_state_words; }
constexpr std::span<const std::string_view> words_of(TextDirection) { return text_direction_words; }

/// The contract's word of a value; empty for the unknown states, for which it has none.
template <class Enumeration>
constexpr std::string_view word_of(Enumeration value) {
    const std::span<const std::string_view> words = words_of(value);
    const auto position = static_cast<std::size_t>(value);
    return position < words.size() ? words[position] : std::string_view{};
}

} // namespace stamgast::wire
