#include "app/update_search.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "app/order_pages.hpp"

namespace stamgast::app {
namespace {

constexpr int find_limit = 25;

bool passes_filter(const OrdersState& orders, const domain::OrderEntry& entry) {
    const auto* order = std::get_if<domain::Order>(&entry);
    return !orders.state_filter || (order && order->state == *orders.state_filter);
}

/// Whether the shop knows of orders that are not loaded and can look among them.
bool shop_may_find_more(const Model& model) {
    const OrdersState& orders = model.orders;
    return model.can(Capability::orders_search) && orders.known && !orders.complete && orders.filtering();
}

void ask_shop(Update& turn, std::string cursor) {
    OrdersState& orders = turn.model.orders;
    cancel(turn, orders.find_request);
    orders.finding = Loading::waiting;
    orders.find_failure.reset();
    orders.empty_finds = cursor.empty() ? 0 : orders.empty_finds;
    orders.find_request = take_request(turn.model);
    domain::OrderQuery query{
        .cursor = std::move(cursor), .limit = find_limit, .text = orders.search_text, .states = {}};
    if (orders.state_filter) {
        query.states.push_back(*orders.state_filter);
    }
    turn.effects.push_back(LoadOrders{orders.find_request, std::move(query)});
}

void announce_result(Update& turn) {
    announce(turn, {.kind = NoticeKind::search_result,
                    .count = static_cast<std::int64_t>(turn.model.orders.shown.size())});
}

void forget_found(OrdersState& orders) {
    orders.found.clear();
    orders.found_index.clear();
    orders.found_is_answer = false;
    orders.found_cursor.clear();
    orders.found_complete = false;
}

/// Another text or filter: what the shop says about the one before is not waited for any more.
void search_changed(Update& turn, std::int64_t pause_ms) {
    OrdersState& orders = turn.model.orders;
    cancel(turn, orders.find_request);
    orders.finding = Loading::idle;
    orders.find_failure.reset();
    orders.found_is_answer = false;
    orders.in_history = orders.index.refine(orders.in_history, orders.search_text);
    if (orders.filtering()) {
        orders.find_due_ms = turn.model.now_ms + pause_ms;
    } else {
        orders.find_due_ms.reset();
        forget_found(orders);
    }
    refresh_shown(turn.model);
    if (!orders.filtering() && orders.known) { // there is nothing to wait for
        announce(turn, {.kind = NoticeKind::orders_loaded,
                        .count = static_cast<std::int64_t>(orders.shown.size())});
    }
}

/// The finds to show: all that answer the present question; of older ones those that fit it as far as one can
/// tell here.
std::vector<std::uint32_t> fitting_finds(const OrdersState& orders) {
    const domain::SearchResult all =
        orders.found_index.search(orders.found_is_answer ? "" : orders.search_text);
    std::vector<std::uint32_t> fitting;
    for (const std::uint32_t index : all.matches) {
        if (passes_filter(orders, orders.found[index])) {
            fitting.push_back(index);
        }
    }
    return fitting;
}

} // namespace

void apply(Update& turn, SearchEdited&& edited) {
    if (edited.text == turn.model.orders.search_text) {
        return;
    }
    turn.model.orders.search_text = std::move(edited.text);
    search_changed(turn, typing_pause_ms);
}

void apply(Update& turn, StateFilterChosen&& chosen) {
    if (chosen.state == turn.model.orders.state_filter) {
        return;
    }
    turn.model.orders.state_filter = chosen.state;
    search_changed(turn, 0);
    search_when_due(turn);
}

void search_when_due(Update& turn) {
    OrdersState& orders = turn.model.orders;
    if (!orders.find_due_ms || *orders.find_due_ms > turn.model.now_ms) {
        return;
    }
    orders.find_due_ms.reset();
    if (shop_may_find_more(turn.model)) {
        ask_shop(turn, "");
    } else if (orders.known) { // else it is settled when the history has come
        announce_result(turn);
    }
}

void add_to_found(Update& turn, OrdersReceived&& received) {
    OrdersState& orders = turn.model.orders;
    if (!orders.found_is_answer) {
        forget_found(orders);
    }
    std::vector<domain::OrderEntry>& entries = received.page.orders;
    orders.find_request = 0;
    orders.finding = Loading::idle;
    orders.found_is_answer = true;
    orders.found_complete =
        received.page.next_cursor.empty() || received.page.next_cursor == orders.found_cursor;
    orders.found_cursor = std::move(received.page.next_cursor);
    if (pass_over(received.page, orders.found_complete, orders.empty_finds)) {
        ask_shop(turn, orders.found_cursor);
        refresh_shown(turn.model);
        return;
    }
    drop_known(entries, received.search_words, orders.history);
    drop_known(entries, received.search_words, orders.found);
    add_to_index(orders.found_index, entries, received.search_words);
    std::ranges::move(entries, std::back_inserter(orders.found));
    refresh_shown(turn.model);
    announce_result(turn);
}

bool found_failed(Update& turn, const RequestFailed& failed) {
    OrdersState& orders = turn.model.orders;
    if (failed.request == 0 || failed.request != orders.find_request) {
        return false;
    }
    orders.find_request = 0;
    orders.finding = Loading::failed;
    orders.find_failure = failed.failure;
    announce_result(turn);
    return true;
}

void retry_found(Update& turn) {
    if (turn.model.orders.finding == Loading::failed) {
        ask_shop(turn, turn.model.orders.found_is_answer ? turn.model.orders.found_cursor : "");
    }
}

bool load_older_found(Update& turn) {
    const OrdersState& orders = turn.model.orders;
    if (!shop_may_find_more(turn.model)) {
        return false;
    }
    if (orders.finding != Loading::waiting && orders.found_is_answer && !orders.found_complete) {
        ask_shop(turn, orders.found_cursor);
    }
    return true;
}

void history_grew(Update& turn) {
    OrdersState& orders = turn.model.orders;
    orders.in_history = orders.index.refine(orders.in_history, orders.search_text);
    if (orders.filtering() && !orders.find_due_ms) {
        // What was found may be loaded now, and what was not asked for before may be out there.
        cancel(turn, orders.find_request);
        forget_found(orders);
        orders.find_due_ms = turn.model.now_ms;
    }
    refresh_shown(turn.model);
    search_when_due(turn);
}

void refresh_shown(Model& model) {
    OrdersState& orders = model.orders;
    const std::vector<std::uint32_t> finds = fitting_finds(orders);
    auto find = finds.begin();
    orders.shown.clear();
    for (const std::uint32_t index : orders.in_history.matches) {
        const domain::OrderEntry& entry = orders.history[index];
        if (!passes_filter(orders, entry) || (!orders.filtering() && index >= orders.revealed)) {
            continue;
        }
        // Finds are older than the history, unless they were placed while it was being read.
        const std::int64_t placed = placed_at_ms(entry);
        while (placed != 0 && find != finds.end() && placed_at_ms(orders.found[*find]) > placed) {
            orders.shown.push_back({OrderRef::List::found, *find++});
        }
        orders.shown.push_back({OrderRef::List::history, index});
    }
    for (; find != finds.end(); ++find) {
        orders.shown.push_back({OrderRef::List::found, *find});
    }
}

} // namespace stamgast::app
