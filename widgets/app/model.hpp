#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/account_state.hpp"
#include "app/device_state.hpp"
#include "app/effect.hpp"
#include "app/favourites_state.hpp"
#include "app/for_you_state.hpp"
#include "app/form.hpp"
#include "app/help_state.hpp"
#include "app/loyalty_state.hpp"
#include "app/merchant_state.hpp"
#include "app/notice.hpp"
#include "app/orders_state.hpp"
#include "app/outgoing.hpp"
#include "app/part.hpp"
#include "app/reorder_flow.hpp"
#include "app/returns_state.hpp"
#include "app/reviews_state.hpp"
#include "app/section.hpp"
#include "app/withdrawal_state.hpp"
#include "domain/capability.hpp"
#include "domain/cart.hpp"
#include "domain/customer.hpp"
#include "domain/loyalty_calendar.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/shop_failure.hpp"

namespace stamgast::app {

using domain::Capability;

struct SessionState {
    Loading loading = Loading::waiting;
    bool known =
        false; ///< whether `session` was answered, or a shop that refused said that nobody is signed in
    domain::Session session;
    std::optional<domain::ShopFailure> failure;
    /// It failed before it was ever known: whoever it names later need not be the one that the orders, the
    /// cart and the reorder on this page are of.
    bool known_late = false;
    RequestId request = 0;
    [[nodiscard]] bool signed_out() const { return known && !session.customer; }
};

struct Toast {
    Notice notice;
    bool offers_undo = false; ///< beside what it tells, as long as `Model::undo_offer` stands
    std::int64_t until_ms = 0;
};

/// What the last reorder did and the customer can take back: from the toast, from the dialog that reports it,
/// and, when both are gone, where the order or the line is. It ends with its time, with the next reorder, and
/// when the lines that it is about are changed elsewhere.
struct UndoOffer {
    Undoable undoable;
    std::optional<std::size_t> line_index; ///< of the order; nothing: all of it was ordered again
    std::int64_t until_ms = 0;
};

/// A press that waits for a recovery to end, or for the session and the outbox to be known.
struct WaitingPress {
    std::string order_id;
    std::optional<std::size_t> line_index;
    /// What does not come from an order is kept as it was pressed; then `order_id` names that set.
    std::optional<domain::ReorderRequest> request = std::nullopt;
};

struct Model {
    std::int64_t now_ms = 0;
    domain::LoyaltyCalendar calendar; ///< by which days and years are told
    std::string key_seed;
    std::int64_t next_key = 1;
    RequestId next_request = 1;
    domain::Capabilities capabilities;
    domain::ReorderPolicy policy;
    bool can_share = false; ///< the browser has a way to share a link
    SessionState session;
    std::vector<Effect> held_writes; ///< they leave when it is known who is signed in: see held_writes.hpp
    PartsOnPage parts;
    Section section = Section::orders; ///< the open one of the account page
    OrdersState orders;
    FavouritesState favourites;
    OutgoingState outgoing;
    ReturnsState returns;
    ReviewsState reviews;
    Forms forms; ///< what is typed, anywhere
    AccountState account;
    RequestId copy_request = 0; ///< the CopyText or ShareLink that is under way
    LoyaltyState loyalty;
    ForYouState for_you;
    WithdrawalsState withdrawals;
    HelpState help;
    std::optional<OpenInvoice> awaited_invoice; ///< the one that is being made
    std::optional<domain::Cart> cart;
    RequestId cart_request = 0; ///< the one LoadCart that is under way
    std::optional<ReorderFlow> reorder;
    std::optional<WaitingPress> waiting_press;
    RequestId intents_request = 0;
    std::int64_t intents_ms = 0; ///< a press waits until then at most for the answer to `intents_request`
    std::vector<WatchedIntent> watched;
    std::optional<Toast> toast;
    std::optional<UndoOffer> undo_offer;
    MerchantState merchant;
    DeviceState device;

    [[nodiscard]] bool can(domain::Capability capability) const { return capabilities.has(capability); }
};

/// When the next TimePassed would change something (toast or undo offer ends, search is due, a sign-in link
/// may be asked for again, a watched intent is looked at, the outbox is waited for no longer); nothing if
/// never.
[[nodiscard]] std::optional<std::int64_t> next_deadline_ms(const Model& model);

/// What a cart badge shows: the cart's items, or what they will be once the commit under way has been done.
/// Nothing as long as the cart is not known.
[[nodiscard]] std::optional<std::int64_t> expected_item_count(const Model& model);

/// Whether Undo would take back the reorder of this order, or of this line of it alone.
[[nodiscard]] bool offers_undo(const Model& model, const std::string& order_id,
                               std::optional<std::size_t> line_index);

} // namespace stamgast::app
