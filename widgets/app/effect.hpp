#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/account_effect.hpp"
#include "app/kept_effect.hpp"
#include "app/merchant_event.hpp"
#include "app/notice.hpp"
#include "app/request_id.hpp"
#include "domain/cart.hpp"
#include "domain/favourite.hpp"
#include "domain/one_of.hpp"
#include "domain/order_page.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/replenishment.hpp"
#include "domain/shop_failure.hpp"
#include "domain/stored_submission.hpp"
#include "domain/type_list.hpp"
#include "domain/withdrawal.hpp"

namespace stamgast::app {

/// Orders to the outside, as values that can be compared. `request` is answered by exactly one action, or
/// never (page closed).
struct LoadSession {
    RequestId request = 0;
    friend bool operator==(const LoadSession&, const LoadSession&) = default;
};
struct LoadOrders {
    RequestId request = 0;
    domain::OrderQuery query;
    friend bool operator==(const LoadOrders&, const LoadOrders&) = default;
};
struct LoadProducts {
    RequestId request = 0;
    std::vector<std::string> product_ids;
    friend bool operator==(const LoadProducts&, const LoadProducts&) = default;
};
struct LoadCart {
    RequestId request = 0;
    friend bool operator==(const LoadCart&, const LoadCart&) = default;
};
struct SetCartLines {
    RequestId request = 0;
    std::string key;
    std::vector<domain::CartTarget> lines;
    friend bool operator==(const SetCartLines&, const SetCartLines&) = default;
};
/// What the outbox keeps apart: each kind is read by the part that sends it.
enum class OutboxKind : std::uint8_t { reorder, withdrawal, submission };
/// The outbox, kept per customer and kind: store answers with IntentStored when it is on disk.
struct LoadIntents {
    RequestId request = 0;
    std::string customer_id;
    OutboxKind kind = OutboxKind::reorder;
    friend bool operator==(const LoadIntents&, const LoadIntents&) = default;
};
struct StoreIntent {
    RequestId request = 0;
    std::string customer_id;
    domain::ReorderIntent intent;
    friend bool operator==(const StoreIntent&, const StoreIntent&) = default;
};
struct RemoveIntent {
    std::string key;
    OutboxKind kind = OutboxKind::reorder;
    friend bool operator==(const RemoveIntent&, const RemoveIntent&) = default;
};
struct StoreWithdrawal {
    RequestId request = 0;
    std::string customer_id;
    domain::WithdrawalDeclaration declaration;
    friend bool operator==(const StoreWithdrawal&, const StoreWithdrawal&) = default;
};
struct Withdraw {
    RequestId request = 0;
    domain::WithdrawalDeclaration declaration;
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
/// An invoice that the shop makes when it is asked for: opened or saved when it comes.
struct OpenInvoice {
    RequestId request = 0;
    std::string order_id;
    std::string invoice_id;
    friend bool operator==(const OpenInvoice&, const OpenInvoice&) = default;
};
/// Offers the page around to help by itself (`stamgast-help`), and asks the shop if it does not.
struct AskForHelp {
    RequestId request = 0;
    std::string order_id;
    std::string order_number;
    domain::OrderState order_state = domain::OrderState::unknown;
    friend bool operator==(const AskForHelp&, const AskForHelp&) = default;
};
struct StoreSubmission {
    RequestId request = 0;
    std::string customer_id;
    domain::StoredSubmission submission;
    friend bool operator==(const StoreSubmission&, const StoreSubmission&) = default;
};
/// A page of what the customer keeps; an empty cursor is the first.
struct LoadFavourites {
    RequestId request = 0;
    std::string cursor;
    int limit = 0;
    friend bool operator==(const LoadFavourites&, const LoadFavourites&) = default;
};
struct SetFavourite {
    RequestId request = 0;
    std::string key;
    domain::FavouriteId id;
    bool favourite = true; ///< what it shall be afterwards
    friend bool operator==(const SetFavourite&, const SetFavourite&) = default;
};
/// What came back, or is to, of these orders.
struct ListReturns {
    RequestId request = 0;
    std::vector<std::string> order_ids;
    friend bool operator==(const ListReturns&, const ListReturns&) = default;
};
struct LoadReturnOptions {
    RequestId request = 0;
    std::string order_id;
    friend bool operator==(const LoadReturnOptions&, const LoadReturnOptions&) = default;
};
struct RequestReturn {
    RequestId request = 0;
    std::string key;
    domain::ReturnRequest wanted;
    friend bool operator==(const RequestReturn&, const RequestReturn&) = default;
};
/// What was reviewed of these orders, and what may be.
struct ListReviews {
    RequestId request = 0;
    std::vector<std::string> order_ids;
    friend bool operator==(const ListReviews&, const ListReviews&) = default;
};
struct SubmitReview {
    RequestId request = 0;
    std::string key;
    domain::ReviewSubmission review;
    friend bool operator==(const SubmitReview&, const SubmitReview&) = default;
};
struct LoadLoyalty {
    RequestId request = 0;
    friend bool operator==(const LoadLoyalty&, const LoadLoyalty&) = default;
};
struct RedeemReward {
    RequestId request = 0;
    std::string key;
    std::string reward_id;
    friend bool operator==(const RedeemReward&, const RedeemReward&) = default;
};
struct UndoRedemption {
    RequestId request = 0;
    std::string key;
    std::string redemption_id;
    friend bool operator==(const UndoRedemption&, const UndoRedemption&) = default;
};
struct LoadOffers {
    RequestId request = 0;
    friend bool operator==(const LoadOffers&, const LoadOffers&) = default;
};
/// A page of what the shop sells; the first has no cursor.
struct LoadCatalogue {
    RequestId request = 0;
    std::string cursor;
    int limit = 0;
    friend bool operator==(const LoadCatalogue&, const LoadCatalogue&) = default;
};
struct DismissProduct {
    RequestId request = 0;
    std::string key;
    std::string product_id;
    bool dismissed = false; ///< what it shall be afterwards
    friend bool operator==(const DismissProduct&, const DismissProduct&) = default;
};
struct LoadReminders {
    RequestId request = 0;
    friend bool operator==(const LoadReminders&, const LoadReminders&) = default;
};
struct SetReminder {
    RequestId request = 0;
    std::string key;
    domain::Reminder reminder; ///< what it shall be afterwards
    friend bool operator==(const SetReminder&, const SetReminder&) = default;
};
struct LoadTips {
    RequestId request = 0;
    std::vector<std::string> product_ids;
    friend bool operator==(const LoadTips&, const LoadTips&) = default;
};
/// Into a file of the customer's device.
struct SaveText {
    std::string file_name;
    std::string text;
    friend bool operator==(const SaveText&, const SaveText&) = default;
};
/// What is shown at that node, on paper without the rest of this page. The site around it is the merchant's.
struct PrintPart {
    std::uint32_t node = 0;
    friend bool operator==(const PrintPart&, const PrintPart&) = default;
};
/// Nobody waits for this answer any more.
struct CancelRequest {
    RequestId request = 0;
    friend bool operator==(const CancelRequest&, const CancelRequest&) = default;
};

/// Told to assistive technology.
enum class Politeness : std::uint8_t { polite, assertive };
struct Announce {
    Politeness politeness = Politeness::polite;
    Notice notice;
    friend bool operator==(const Announce&, const Announce&) = default;
};

/// Told to the page around: `stamgast-reorder`, `stamgast-cart-changed`, `stamgast-error`.
struct EmitReorder {
    std::string key; ///< the intent's: the same where it is told again, by the page after one that was left
    domain::ReorderSource source = domain::ReorderSource::order;
    std::string order_id; ///< empty where it was no order
    std::string order_number;
    std::vector<domain::CartLineResult> lines;
    friend bool operator==(const EmitReorder&, const EmitReorder&) = default;
};
struct EmitCartChanged {
    std::int64_t item_count = 0;
    std::int64_t total = 0;
    domain::Currency currency;
    friend bool operator==(const EmitCartChanged&, const EmitCartChanged&) = default;
};
/// `message` is one sentence for a developer.
struct EmitError {
    domain::ShopErrorCode code = domain::ShopErrorCode::unavailable;
    std::string message;
    friend bool operator==(const EmitError&, const EmitError&) = default;
};

/// All that can be asked of the outside.
using EffectKinds =
    domain::TypeList<LoadSession, LoadOrders, LoadProducts, LoadCart, SetCartLines, LoadIntents, StoreIntent,
                     RemoveIntent, LoadFavourites, SetFavourite, CopyText, CancelRequest, Announce,
                     EmitReorder, EmitCartChanged, EmitError, TellAnalytics, TellRetention, LoadLoyalty,
                     RedeemReward, UndoRedemption, LoadOffers, LoadCatalogue, DismissProduct, LoadReminders,
                     SetReminder, LoadTips, StoreWithdrawal, Withdraw, OpenInvoice, AskForHelp, SaveText,
                     PrintPart, StoreSubmission, ListReturns, LoadReturnOptions, RequestReturn, ListReviews,
                     SubmitReview, LoadProfile, SaveProfile, LoadAddresses, SaveAddress, RemoveAddress,
                     RequestSignInLink, ClaimOrder, LoadCommunication, SaveCommunication, LoadReferral,
                     ShareLink, LoadSurvey, SubmitSurvey, LoadKept, Keep>;

/// An order to the outside.
class Effect : public domain::OneOf<EffectKinds> {
public:
    using OneOf::OneOf;
    Effect(const Effect& other);
    Effect(Effect&&) noexcept = default;
    Effect& operator=(const Effect& other);
    Effect& operator=(Effect&&) noexcept = default;
    ~Effect() = default;
    friend bool operator==(const Effect& left, const Effect& right);
};

} // namespace stamgast::app

// In effect.cpp.
extern template class stamgast::domain::OneOf<stamgast::app::EffectKinds>;
