#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.hpp"
#include "app/loadable.hpp"
#include "domain/order_page.hpp"
#include "domain/search.hpp"
#include "domain/shop_failure.hpp"

namespace stamgast::app {

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
    domain::SearchIndex index;       ///< one entry per entry of `history`
    domain::SearchResult in_history; ///< what the search text finds there
    std::string next_cursor;
    bool known = false;    ///< the newest page has come
    bool complete = false; ///< no older orders exist
    std::optional<std::int64_t> total_count;
    Loading loading = Loading::idle;
    std::optional<domain::ShopFailure> failure;
    RequestId request = 0;
    int empty_pages = 0; ///< passed over in a row, see pass_over
    /// How many of `history` are on the page while nothing is searched: pages that nobody asked for, which
    /// the suggestions read, wait until the customer wants them.
    std::size_t revealed = 0;
    bool older_wanted = false; ///< by the customer, and not there yet
    bool renewing = false; ///< the newest page was asked for again, and takes the place of all that is here

    // Search and filter
    std::string search_text;
    std::optional<domain::OrderState> state_filter;
    std::vector<domain::OrderEntry>
        found;                       ///< what the shop found and the history has not loaded, newest first
    domain::SearchIndex found_index; ///< one entry per entry of `found`
    bool found_is_answer = false;    ///< whether `found` answers what is searched now, not what was before
    std::string found_cursor;
    bool found_complete = false;
    int empty_finds = 0; ///< the same for what the shop finds
    Loading finding = Loading::idle;
    std::optional<domain::ShopFailure> find_failure;
    RequestId find_request = 0;
    std::optional<std::int64_t> find_due_ms; ///< the shop is asked when typing has paused until then

    std::vector<OrderRef> shown;       ///< what search and filter leave, newest first
    std::vector<std::string> expanded; ///< ids
    /// Ids of those of which nothing could be had when the shop was last asked.
    std::vector<std::string> unavailable;
    std::vector<std::string>
        missing; ///< of PartsOnPage::orders: the merchant was told that they are not there
    /// Whether older orders are here that the customer has not asked for yet.
    [[nodiscard]] bool holds_back() const { return !filtering() && revealed < history.size(); }
    [[nodiscard]] bool filtering() const { return !search_text.empty() || state_filter.has_value(); }
};

/// The entry a shown order refers to.
[[nodiscard]] const domain::OrderEntry& entry_at(const OrdersState& orders, OrderRef ref);
/// The order with that id among all that is loaded, or null.
[[nodiscard]] const domain::Order* find_order(const OrdersState& orders, const std::string& order_id);

} // namespace stamgast::app
