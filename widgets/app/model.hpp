#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.hpp"
#include "app/notice.hpp"
#include "domain/customer.hpp"
#include "domain/order_page.hpp"
#include "domain/product.hpp"
#include "domain/reorder_plan.hpp"
#include "domain/search.hpp"
#include "domain/shop_failure.hpp"

namespace stamgast::app {

enum class Loading : std::uint8_t { idle, waiting, failed };

struct SessionState {
    Loading loading = Loading::waiting;
    bool known = false;  ///< whether `session` was answered
    domain::Session session;
    std::optional<domain::ShopFailure> failure;
    RequestId request = 0;
};

/// Where a shown order is: among the pages of the history, or among what the shop found beyond them.
struct OrderRef {
    enum class List : std::uint8_t { history, found };
    List list = List::history;
    std::uint32_t index = 0;
    friend bool operator==(const OrderRef&, const OrderRef&) = default;
};

struct OrdersState {
    // The history: contiguous, newest first
    std::vector<domain::OrderEntry> history;
    domain::SearchIndex index;  ///< one document per entry of `history`
    std::string next_cursor;
    bool complete = false;  ///< no older orders exist
    std::optional<std::int64_t> total_count;
    Loading loading = Loading::idle;
    std::optional<domain::ShopFailure> failure;
    RequestId request = 0;

    // Search and filter
    std::string search_text;
    std::optional<domain::OrderState> state_filter;
    std::vector<domain::OrderEntry> found;  ///< what the shop found and the history has not loaded, newest first
    std::string found_cursor;
    bool found_complete = false;
    Loading finding = Loading::idle;
    std::optional<domain::ShopFailure> find_failure;
    RequestId find_request = 0;
    std::optional<std::int64_t> find_due_ms;  ///< the shop is asked when typing has paused until then

    std::vector<OrderRef> shown;  ///< what search and filter leave, newest first
    std::vector<std::string> expanded;  ///< ids
    [[nodiscard]] bool filtering() const { return !search_text.empty() || state_filter.has_value(); }
};

enum class ReorderPhase : std::uint8_t {
    checking,  ///< the shop is asked for today's products and the cart
    deciding,  ///< the dialog is open
    storing,   ///< the intent is being written to the outbox
    sending,   ///< the shop is setting the cart's lines
    settling,  ///< the answer was lost: the real cart is asked
    failed,    ///< the dialog says why; nothing was done
    reported,  ///< done, but not as wished: the dialog shows what became of each line
};

/// What became of one line, for the customer.
struct LineReport {
    std::string title;
    domain::CartOutcome outcome = domain::CartOutcome::set;
    std::int32_t wanted = 0;    ///< how many this reorder was to add
    std::int32_t added = 0;     ///< how many it added
    std::string message;
    friend bool operator==(const LineReport&, const LineReport&) = default;
};

/// The one reorder (or undo) that is going on. There is never a second one: further presses are ignored until it ends.
struct ReorderFlow {
    enum class Kind : std::uint8_t { reorder, undo, recovery };
    Kind kind = Kind::reorder;
    ReorderPhase phase = ReorderPhase::checking;
    std::string order_id;
    std::string order_number;
    std::vector<std::size_t> line_indices;  ///< empty: all
    std::optional<std::vector<domain::Product>> products;
    domain::ReorderPlan plan;
    std::vector<domain::LineSelection> selection;
    domain::CartMode mode = domain::CartMode::merge;
    std::optional<domain::ReorderIntent> intent;  ///< from storing on
    std::vector<LineReport> report;
    std::optional<domain::ShopFailure> failure;
    RequestId products_request = 0;
    RequestId cart_request = 0;
    RequestId commit_request = 0;
    int attempts = 0;
};

/// An intent whose request may still be under way although it was given up: looked at again until `until_ms`.
struct WatchedIntent {
    domain::ReorderIntent intent;
    std::int64_t next_look_ms = 0;
    std::int64_t until_ms = 0;
};

struct Toast {
    Notice notice;
    std::optional<domain::ReorderIntent> undo;  ///< what Undo would take back
    std::int64_t until_ms = 0;
};

struct Model {
    std::int64_t now_ms = 0;
    std::string key_seed;
    std::int64_t next_key = 1;
    RequestId next_request = 1;
    bool can_reorder = false;
    bool can_search = false;
    domain::ReorderPolicy policy;
    SessionState session;
    OrdersState orders;
    std::optional<domain::Cart> cart;
    RequestId cart_request = 0;
    std::optional<ReorderFlow> reorder;
    std::vector<domain::ReorderIntent> recovering;  ///< found in the outbox, waiting for their turn
    std::vector<WatchedIntent> watched;
    RequestId intents_request = 0;
    std::optional<Toast> toast;
};

/// The entry a shown order refers to.
[[nodiscard]] const domain::OrderEntry& entry_at(const OrdersState& orders, OrderRef ref);
/// The order with that id among all that is loaded, or null.
[[nodiscard]] const domain::Order* find_order(const OrdersState& orders, const std::string& order_id);
/// When the next TimePassed would change something (toast ends, search is due, a watched intent is looked at); nothing if never.
[[nodiscard]] std::optional<std::int64_t> next_deadline_ms(const Model& model);

}  // namespace stamgast::app
