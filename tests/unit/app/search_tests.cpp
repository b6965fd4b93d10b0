#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::OrderState;
using domain::ShopErrorCode;

namespace {

domain::Order order_in(const std::string& id, OrderState state, std::int64_t placed_at_ms) {
    domain::Order order = order_with_id(id);
    order.state = state;
    order.placed_at_ms = placed_at_ms;
    return order;
}

/// "number of alpha" and "number of beta" are loaded; the shop has older ones.
Page page_with_more() {
    return signed_in_page(
        {order_in("alpha", OrderState::shipped, 900), order_in("beta", OrderState::delivered, 800)},
        domain::test::cart_of({}), "2");
}

std::vector<std::string> shown_ids(const Page& page) {
    std::vector<std::string> ids;
    for (const OrderRef ref : page.orders().shown) {
        ids.push_back(std::get<domain::Order>(entry_at(page.orders(), ref)).id);
    }
    return ids;
}

void check_shown(const Page& page, const std::vector<std::string>& ids) {
    BOOST_TEST(shown_ids(page) == ids, boost::test_tools::per_element());
}

} // namespace

BOOST_AUTO_TEST_SUITE(order_search)

BOOST_AUTO_TEST_CASE(what_is_loaded_is_searched_at_once_and_the_shop_after_a_pause) {
    Page page = page_with_more();
    page.tell(SearchEdited{"alpha"});
    check_shown(page, {"alpha"});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(next_deadline_ms(page.model()).value() == start_ms + 250);
    page.wait(249);
    BOOST_TEST(page.effects().empty());
    page.wait(1);
    BOOST_TEST(page.only<LoadOrders>().query.text == "alpha");
    BOOST_TEST((page.orders().finding == Loading::waiting));
}

BOOST_AUTO_TEST_CASE(only_the_last_keystroke_asks_the_shop_and_the_result_is_announced_once) {
    Page page = page_with_more();
    page.tell(SearchEdited{"be"}).wait(200).tell(SearchEdited{"bet"}).wait(200);
    BOOST_TEST(page.effects().empty());
    page.wait(50);
    BOOST_TEST(page.asked<LoadOrders>().size() == 1);
    page.tell(OrdersReceived{page.orders().find_request,
                             page_of({order_in("beta", OrderState::delivered, 800),
                                      order_in("gamma", OrderState::delivered, 700)}),
                             {}});
    check_shown(page, {"beta", "gamma"});
    BOOST_TEST(page.announced_only(NoticeKind::search_result));
    BOOST_TEST(page.only<Announce>().notice.count == 2);
}

BOOST_AUTO_TEST_CASE(an_answer_to_what_is_not_searched_any_more_is_cancelled_and_dropped) {
    Page page = page_with_more();
    page.tell(SearchEdited{"beta"}).wait(250);
    const RequestId first = page.orders().find_request;
    page.tell(SearchEdited{"alpha"});
    BOOST_TEST(page.only<CancelRequest>().request == first);
    page.tell(OrdersReceived{first, page_of({order_in("gamma", OrderState::delivered, 700)}), {}});
    check_shown(page, {"alpha"});
}

BOOST_AUTO_TEST_CASE(clearing_the_search_shows_the_list_again_without_a_question) {
    Page page = page_with_more();
    page.tell(SearchEdited{"gamma"}).wait(250);
    page.tell(OrdersReceived{
        page.orders().find_request, page_of({order_in("gamma", OrderState::delivered, 700)}), {}});
    check_shown(page, {"gamma"});
    page.tell(SearchEdited{""});
    check_shown(page, {"alpha", "beta"});
    BOOST_TEST(page.asked<LoadOrders>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::orders_loaded));
    BOOST_TEST(page.only<Announce>().notice.count == 2);
    BOOST_TEST(!next_deadline_ms(page.model()));
}

BOOST_AUTO_TEST_CASE(a_state_is_filtered_at_once_here_and_at_the_shop) {
    Page page = page_with_more();
    page.tell(StateFilterChosen{OrderState::delivered});
    check_shown(page, {"beta"});
    BOOST_TEST(page.only<LoadOrders>().query.states == std::vector{OrderState::delivered});
    page.tell(StateFilterChosen{});
    check_shown(page, {"alpha", "beta"});
}

BOOST_AUTO_TEST_CASE(older_orders_of_a_search_come_from_its_own_cursor) {
    Page page = page_with_more();
    page.tell(SearchEdited{"beta"}).wait(250);
    page.tell(OrdersReceived{
        page.orders().find_request, page_of({order_in("gamma", OrderState::delivered, 700)}, "found 2"), {}});
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "found 2");
    BOOST_TEST(page.only<LoadOrders>().query.text == "beta");
    page.tell(OrdersReceived{page.orders().find_request,
                             page_of({order_in("gamma", OrderState::delivered, 700),
                                      order_in("delta", OrderState::delivered, 600)}),
                             {}});
    check_shown(page, {"beta", "gamma", "delta"});
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(a_page_that_found_nothing_but_is_not_the_last_is_passed_over) {
    Page page = page_with_more();
    page.tell(SearchEdited{"beta"}).wait(250);
    page.tell(OrdersReceived{page.orders().find_request, page_of({}, "further"), {}});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "further");
    BOOST_TEST((page.orders().finding == Loading::waiting));
    page.tell(OrdersReceived{
        page.orders().find_request, page_of({order_in("gamma", OrderState::delivered, 700)}), {}});
    check_shown(page, {"beta", "gamma"});
    BOOST_TEST(page.announced_only(NoticeKind::search_result));
}

BOOST_AUTO_TEST_CASE(a_search_passes_over_five_pages_of_nothing_and_then_waits_for_a_press) {
    Page page = page_with_more();
    page.tell(SearchEdited{"beta"}).wait(250);
    const auto find_nothing = [&](int pages) {
        for (int number = 0; number < pages; ++number) {
            const std::string cursor = page.orders().found_cursor + "+";
            page.tell(OrdersReceived{page.orders().find_request, page_of({}, cursor), {}});
        }
    };
    find_nothing(5);
    BOOST_TEST((page.orders().finding == Loading::waiting));
    find_nothing(1);
    BOOST_TEST((page.orders().finding == Loading::idle));
    BOOST_TEST(page.announced_only(NoticeKind::search_result));
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "++++++");
    find_nothing(5);
    BOOST_TEST((page.orders().finding == Loading::waiting));
}

BOOST_AUTO_TEST_CASE(a_search_that_the_shop_fails_still_shows_what_is_loaded_and_can_be_retried) {
    Page page = page_with_more();
    page.tell(SearchEdited{"beta"})
        .wait(250)
        .fail(page.orders().find_request, ShopErrorCode::unavailable, true);
    check_shown(page, {"beta"});
    BOOST_TEST((page.orders().finding == Loading::failed));
    page.tell(RetryPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.text == "beta");
}

BOOST_AUTO_TEST_CASE(when_everything_is_loaded_nobody_is_asked) {
    Page page = signed_in_page({order_with_id("alpha"), order_with_id("beta")});
    page.tell(SearchEdited{"beta"}).wait(250);
    check_shown(page, {"beta"});
    BOOST_TEST(page.asked<LoadOrders>().empty());
    BOOST_TEST(page.only<Announce>().notice.count == 1);
}

BOOST_AUTO_TEST_CASE(a_search_begun_before_the_orders_came_is_answered_when_they_come) {
    Page page = started_page();
    page.tell(SearchEdited{"beta"}).wait(250);
    BOOST_TEST(page.effects().empty());
    page.tell(
        OrdersReceived{page.orders().request, page_of({order_with_id("alpha"), order_with_id("beta")}), {}});
    check_shown(page, {"beta"});
    BOOST_TEST(page.announced_only(NoticeKind::search_result));
}

BOOST_AUTO_TEST_CASE(an_order_placed_meanwhile_is_shown_before_the_ones_that_are_loaded) {
    Page page = page_with_more();
    page.tell(StateFilterChosen{OrderState::shipped});
    page.tell(OrdersReceived{
        page.orders().find_request, page_of({order_in("omega", OrderState::shipped, 1000)}), {}});
    check_shown(page, {"omega", "alpha"});
}

BOOST_AUTO_TEST_CASE(words_of_another_language_replace_the_ones_before) {
    Page page = started_page();
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {"delivered"}});
    page.tell(SearchEdited{"geleverd"});
    check_shown(page, {});
    page.tell(SearchWordsChanged{{"geleverd"}});
    check_shown(page, {"a"});
}

BOOST_AUTO_TEST_SUITE_END()
