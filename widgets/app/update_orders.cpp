#include "app/update_orders.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "app/order_pages.hpp"
#include "app/update_after_purchase.hpp"
#include "app/update_returns.hpp"
#include "app/update_reviews.hpp"
#include "app/update_search.hpp"
#include "app/update_survey.hpp"
#include "app/update_withdrawal.hpp"

namespace stamgast::app {
namespace {

constexpr std::size_t page_size = 25;

/// Orders that could not be read are in place in the list; why they could not is for the merchant's console.
void report_unreadable(Update& turn, const std::vector<domain::OrderEntry>& entries) {
    for (const domain::OrderEntry& entry : entries) {
        if (const auto* unreadable = std::get_if<domain::UnreadableOrder>(&entry)) {
            turn.effects.push_back(EmitError{domain::ShopErrorCode::invalid_answer, unreadable->problem});
        }
    }
}

/// A plugin that goes on with nothing: more of it would keep the customer waiting for ever.
void fail_at_empty_pages(Update& turn) {
    domain::ShopFailure failure{.code = domain::ShopErrorCode::invalid_answer,
                                .message = "listOrders answers pages without orders, and always another "
                                           "next_cursor: it shall be null where there are no older orders.",
                                .retryable = true};
    turn.effects.push_back(EmitError{failure.code, failure.message});
    turn.model.orders.loading = Loading::failed;
    turn.model.orders.failure = std::move(failure);
}

void announce_shown(Update& turn) {
    announce(turn, {.kind = NoticeKind::orders_loaded,
                    .count = static_cast<std::int64_t>(turn.model.orders.shown.size())});
}

/// What was loaded goes; what the customer has searched, filtered and opened stays. Returns what was there.
OrdersState begin_anew(Model& model) {
    OrdersState former = std::exchange(model.orders, {});
    OrdersState& orders = model.orders;
    orders.complete = former.complete;
    orders.next_cursor = former.next_cursor;
    orders.search_text = former.search_text;
    orders.state_filter = former.state_filter;
    orders.expanded = former.expanded;
    model.withdrawals.answered.clear(); // the orders say it themselves now
    model.for_you.orders_read = 0;
    return former;
}

/// Dialogs know the lines of their order by their places in it.
void close_outdated_dialogs(Update& turn, const OrdersState& former) {
    Model& model = turn.model;
    const auto is_outdated = [&](const std::string& order_id) {
        const domain::Order* was = find_order(former, order_id);
        const domain::Order* now = find_order(model.orders, order_id);
        return !was || !now || was->lines != now->lines;
    };
    if (model.withdrawals.form && is_outdated(model.withdrawals.form->order_id)) {
        close_withdrawal(turn);
    }
    if (model.returns.form && is_outdated(model.returns.form->order_id)) {
        apply(turn, ReturnDismissed{});
    }
    if (model.reviews.form && is_outdated(model.reviews.form->review.subject.order_id)) {
        apply(turn, ReviewDismissed{});
    }
}

} // namespace

void apply(Update& turn, OrderToggled&& toggled) {
    std::vector<std::string>& expanded = turn.model.orders.expanded;
    const auto open = std::ranges::find(expanded, toggled.order_id);
    if (open != expanded.end()) {
        expanded.erase(open);
    } else {
        expanded.push_back(toggled.order_id);
        order_opened(turn, toggled.order_id);
    }
}

void apply(Update& turn, SearchWordsChanged&& changed) {
    OrdersState& orders = turn.model.orders;
    orders.index.clear();
    add_to_index(orders.index, orders.history, changed.search_words);
    orders.in_history = orders.index.search(orders.search_text);
    refresh_shown(turn.model);
}

void load_orders(Update& turn) {
    OrdersState& orders = turn.model.orders;
    orders.loading = Loading::waiting;
    orders.failure.reset();
    orders.request = take_request(turn.model);
    turn.effects.push_back(LoadOrders{
        orders.request,
        {.cursor = orders.next_cursor, .limit = static_cast<int>(page_size), .text = {}, .states = {}}});
}

void reload_orders(Update& turn) {
    OrdersState& orders = turn.model.orders;
    cancel(turn, orders.request);
    cancel(turn, orders.find_request);
    orders.finding = Loading::idle;
    orders.next_cursor.clear();
    orders.complete = false;
    orders.renewing = true;
    load_orders(turn);
}

void load_older_orders(Update& turn) {
    const OrdersState& orders = turn.model.orders;
    if (orders.known && !orders.complete && orders.loading != Loading::waiting) {
        load_orders(turn);
    }
}

void show_older_orders(Update& turn) {
    OrdersState& orders = turn.model.orders;
    if (!orders.holds_back()) {
        orders.older_wanted = true;
        load_older_orders(turn);
        return;
    }
    orders.revealed = std::min(orders.revealed + page_size, orders.history.size());
    refresh_shown(turn.model);
    announce_shown(turn);
}

void add_to_history(Update& turn, OrdersReceived&& received) {
    OrdersState& orders = turn.model.orders;
    std::vector<domain::OrderEntry>& entries = received.page.orders;
    const bool first_page = !orders.known || orders.renewing;
    const bool wanted = first_page || orders.older_wanted;
    orders.request = 0;
    orders.loading = Loading::idle;
    // A shop that answers with the cursor it was asked with would never come to an end.
    orders.complete = received.page.next_cursor.empty() || received.page.next_cursor == orders.next_cursor;
    orders.next_cursor = std::move(received.page.next_cursor);
    if (pass_over(received.page, orders.complete, orders.empty_pages)) {
        load_orders(turn);
        return;
    }
    if (entries.empty() && !orders.complete) {
        fail_at_empty_pages(turn);
        return;
    }
    std::optional<OrdersState> former;
    if (orders.renewing) {
        former = begin_anew(turn.model);
    }
    orders.known = true;
    drop_known(entries, received.search_words, orders.history);
    report_unreadable(turn, entries);
    add_to_index(orders.index, entries, received.search_words);
    std::ranges::move(entries, std::back_inserter(orders.history));
    orders.total_count = received.page.total_count;
    orders.older_wanted = false;
    orders.revealed = wanted ? orders.history.size() : orders.revealed;
    history_grew(turn);
    if (former) {
        close_outdated_dialogs(turn, *former);
    }
    load_after_purchase(turn, LoadReason::needed);
    const bool is_on_screen = on_screen(turn.model, Section::orders);
    if (is_on_screen) {
        load_survey(turn, LoadReason::needed);
    }
    if (wanted && !first_page && !orders.filtering() && is_on_screen) {
        announce_shown(turn);
    }
}

bool orders_failed(Update& turn, const RequestFailed& failed) {
    OrdersState& orders = turn.model.orders;
    if (failed.request == 0 || failed.request != orders.request) {
        return false;
    }
    orders.request = 0;
    orders.loading = Loading::failed;
    orders.failure = failed.failure;
    return true;
}

void retry_orders(Update& turn) {
    if (turn.model.orders.loading == Loading::failed) {
        load_orders(turn);
    }
}

} // namespace stamgast::app
