#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/account_action.hpp"
#include "app/aftercare_action.hpp"
#include "app/communication_action.hpp"
#include "app/device_action.hpp"
#include "app/effect.hpp"
#include "app/feedback_action.hpp"
#include "app/part.hpp"
#include "app/usual_reminder.hpp"
#include "domain/capability.hpp"
#include "domain/catalogue_page.hpp"
#include "domain/customer.hpp"
#include "domain/favourite.hpp"
#include "domain/loyalty_account.hpp"
#include "domain/offer.hpp"
#include "domain/one_of.hpp"
#include "domain/order_page.hpp"
#include "domain/product.hpp"
#include "domain/recommend_tips.hpp"
#include "domain/reorder_intent.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/reorder_selection.hpp"
#include "domain/shop_failure.hpp"
#include "domain/type_list.hpp"

namespace stamgast::app {

// What happened. Words of the past; what follows from them is decided in update.

/// The first action. `key_seed` makes the idempotency keys of this page load unique in the world.
struct Started {
    std::string key_seed;
    domain::LoyaltyCalendar calendar = {}; ///< of the customer's time zone
    domain::Capabilities capabilities;
    domain::ReorderPolicy policy;
    bool can_share = false; ///< the browser has a way to share a link
};
/// The clock, told before the actions of each frame: ms since 1970.
struct TimePassed {
    std::int64_t now_ms = 0;
};
/// The page was shown again, or the network came back.
struct PageReturned {};

/// Where the page is: the fragment of its address, without `#`. Told before the first frame, and when it
/// changes.
struct LocationChanged {
    std::string fragment;
};

/// Which parts of Stamgast are on the page now. Told before the first action, and when they change.
struct PartsShown {
    PartsOnPage parts;
};

// Answers
struct SessionReceived {
    RequestId request = 0;
    domain::Session session;
};
/// `search_words[i]` are the words besides its own texts by which entry i is found: state and dates in the
/// customer's language.
struct OrdersReceived {
    RequestId request = 0;
    domain::OrderPage page;
    std::vector<std::string> search_words{};
};
struct ProductsReceived {
    RequestId request = 0;
    std::vector<domain::Product> products;
};
struct CartReceived {
    RequestId request = 0;
    domain::Cart cart;
};
struct CartLinesWereSet {
    RequestId request = 0;
    domain::CartResult result;
};
struct LoyaltyReceived {
    RequestId request = 0;
    domain::LoyaltyAccount account;
};
struct RewardRedeemed {
    RequestId request = 0;
    domain::RedemptionResult result;
};
/// The whole ledger with the points back in it.
struct RedemptionUndone {
    RequestId request = 0;
    std::vector<domain::PointsEntry> entries;
};
struct OffersReceived {
    RequestId request = 0;
    domain::OfferList offers;
};
struct IntentsFound {
    RequestId request = 0;
    std::vector<domain::ReorderIntent> intents;
};
struct IntentStored {
    RequestId request = 0;
};
struct FavouritesReceived {
    RequestId request = 0;
    domain::FavouritePage page;
};
/// `favourite` is as it is now; nothing when it is none.
struct FavouriteWasSet {
    RequestId request = 0;
    std::optional<domain::Favourite> favourite;
};
struct TextCopied {
    RequestId request = 0;
};
struct CatalogueReceived {
    RequestId request = 0;
    domain::CataloguePage page;
};
/// As it is now.
struct ProductWasDismissed {
    RequestId request = 0;
    bool dismissed = false;
};
struct RemindersReceived {
    RequestId request = 0;
    std::vector<domain::Reminder> reminders;
};
/// As it is now; nothing when the product is neither snoozed nor muted.
struct ReminderWasSet {
    RequestId request = 0;
    std::optional<domain::Reminder> reminder;
};
struct TipsReceived {
    RequestId request = 0;
    std::vector<domain::Tip> tips;
};
struct RequestFailed {
    RequestId request = 0;
    domain::ShopFailure failure;
};

/// The language changed: the words of OrdersReceived for each entry of the history, in its order.
struct SearchWordsChanged {
    std::vector<std::string> search_words;
};

// The customer
struct RetryPressed {};
struct OlderOrdersPressed {};
struct OrderToggled {
    std::string order_id;
};
struct SearchEdited {
    std::string text;
};
struct StateFilterChosen {
    std::optional<domain::OrderState> state;
}; ///< nothing: all
struct ReorderPressed {
    std::string order_id;
    std::optional<std::size_t> line_index;
}; ///< nothing: the whole order
struct LineSelectionChanged {
    std::size_t planned_line = 0;
    domain::LineSelection selection;
};
struct CartModeChosen {
    domain::CartMode mode = domain::CartMode::merge;
};
struct ReorderConfirmed {};
struct DialogDismissed {};
/// The heart of a product: what it would be kept as, if it is not kept yet.
struct HeartPressed {
    domain::Favourite favourite;
};
/// In the cart.
struct FavouriteWanted {
    domain::FavouriteId id;
};
struct AllFavouritesWanted {};
struct SavePressed {
    std::string file_name;
    std::string text;
};
struct PrintPressed {
    std::uint32_t node = 0;
};
struct CopyPressed {
    std::string text;
};
/// Of a usual, how many are added when it is.
struct UsualQuantityChosen {
    std::string product_id;
    std::int32_t quantity = 1;
};
struct ReminderChosen {
    std::string product_id;
    UsualReminder reminder = UsualReminder::on;
};
/// "Not this", or that taken back.
struct ProductDismissed {
    std::string product_id;
    bool dismissed = true;
};
/// The usual of that product shall be in the cart; nothing: all that are due.
struct UsualsPressed {
    std::optional<std::string> product_id;
};
/// All that the next order is offered with shall be in the cart.
struct NextOrderPressed {};
/// A recommended product shall be in the cart.
struct RecommendationPressed {
    std::string product_id;
};
struct UndoPressed {};
struct ToastDismissed {};
/// The customer is at the toast (pointer or focus): it stays until then at least.
struct ToastHeld {
    std::int64_t until_ms = 0;
};

/// Opens the question whether to redeem it, or closes it again.
struct RewardChosen {
    std::string reward_id;
};
struct RedemptionConfirmed {};
struct RedemptionUndoPressed {
    std::string redemption_id;
};

/// All that can happen.
using Happenings = domain::TypeList<
    Started, FavouritesReceived, FavouriteWasSet, TextCopied, HeartPressed, FavouriteWanted,
    AllFavouritesWanted, CopyPressed, TimePassed, PageReturned, LocationChanged, SessionReceived,
    OrdersReceived, ProductsReceived, CartReceived, CartLinesWereSet, IntentsFound, IntentStored,
    RequestFailed, SearchWordsChanged, RetryPressed, OlderOrdersPressed, OrderToggled, SearchEdited,
    StateFilterChosen, ReorderPressed, LineSelectionChanged, CartModeChosen, ReorderConfirmed,
    DialogDismissed, UndoPressed, ToastDismissed, ToastHeld, LoyaltyReceived, RewardRedeemed,
    RedemptionUndone, OffersReceived, RewardChosen, RedemptionConfirmed, RedemptionUndoPressed,
    CatalogueReceived, ProductWasDismissed, RemindersReceived, ReminderWasSet, TipsReceived,
    UsualQuantityChosen, ReminderChosen, ProductDismissed, UsualsPressed, NextOrderPressed,
    RecommendationPressed, WithdrawalsFound, WithdrawalReceived, InvoiceOpened, HelpReceived, HelpTakenOver,
    WithdrawalPressed, AcknowledgementPressed, WithdrawalLineChanged, WithdrawalReopened, WithdrawalConfirmed,
    WithdrawalClosed, InvoicePressed, HelpPressed, SavePressed, PrintPressed, SubmissionsFound,
    ReturnsReceived, ReturnOptionsReceived, ReturnRequested, ReviewsReceived, ReviewSent, UnansweredRetried,
    ReturnPressed, ReturnLineChanged, ReturnResolutionChosen, ReturnContinued, ReturnReopened,
    ReturnDismissed, ReviewPressed, ReviewStarsChosen, ReviewTitleEdited, ReviewTextEdited, ReviewConfirmed,
    ReviewDismissed, ReviewPutAway, ProfileReceived, AddressesReceived, SignInLinkSent, OrderClaimed,
    FieldChanged, FormSubmitted, FormCancelled, ProfileEditPressed, AddressEditPressed, AddressDefaultToggled,
    AddressRemovePressed, AddressRestorePressed, CommunicationReceived, ReferralReceived, SurveyReceived,
    TextShared, CommunicationToggled, FrequencyChosen, LessMailPressed, SharePressed, SurveyScoreChosen,
    WinBackPressed, WinBackPutAway, KeptFound, DeviceRefused, ConsentChanged, PartsShown>;

/// Something that happened.
using Action = domain::OneOf<Happenings>;

} // namespace stamgast::app

// In action.cpp.
extern template class stamgast::domain::OneOf<stamgast::app::Happenings>;
