#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"
#include "app/update_orders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::ShopErrorCode;
using domain::UnreadableOrder;

namespace {

const std::string& shown_id(const Page& page, std::size_t position) {
    return std::get<domain::Order>(entry_at(page.orders(), page.orders().shown.at(position))).id;
}

} // namespace

BOOST_AUTO_TEST_SUITE(order_history)

BOOST_AUTO_TEST_CASE(older_orders_are_asked_for_with_the_cursor_of_the_page_before) {
    Page page = signed_in_page({order_with_id("a")}, domain::test::cart_of({}), "cursor 2");
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "cursor 2");
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.effects().empty()); // they are on their way
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("b")}), {}});
    BOOST_TEST(page.orders().complete);
    BOOST_TEST(page.announced_only(NoticeKind::orders_loaded));
    BOOST_TEST(page.only<Announce>().notice.count == 2);
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.effects().empty()); // there are none
}

BOOST_AUTO_TEST_CASE(an_empty_page_that_is_not_the_last_is_passed_over) {
    Page page = started_page();
    page.tell(OrdersReceived{page.orders().request, page_of({}, "2"), {}});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "2");
    BOOST_TEST(!page.orders().known);
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    BOOST_TEST(page.orders().known);
    BOOST_TEST(page.orders().complete);
    BOOST_TEST(shown_id(page, 0) == "a");
}

BOOST_AUTO_TEST_CASE(a_shop_that_goes_on_with_nothing_is_a_failure_that_can_be_retried) {
    Page page = started_page();
    for (int number = 1; number <= 6; ++number) {
        page.tell(OrdersReceived{page.orders().request, page_of({}, "page " + std::to_string(number)), {}});
    }
    BOOST_TEST((page.orders().loading == Loading::failed));
    BOOST_TEST((page.orders().failure->code == ShopErrorCode::invalid_answer));
    BOOST_TEST(page.only<EmitError>().message.find("next_cursor") != std::string::npos);
    page.tell(RetryPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "page 6");
}

BOOST_AUTO_TEST_CASE(an_order_that_comes_again_on_the_next_page_is_shown_once) {
    Page page = signed_in_page(
        {order_with_id("b"), UnreadableOrder{.number = "7", .placed_at_ms = 0, .problem = "/orders/1"}},
        domain::test::cart_of({}), "2");
    page.tell(OlderOrdersPressed{});
    page.tell(
        OrdersReceived{page.orders().request,
                       page_of({order_with_id("b"),
                                UnreadableOrder{.number = "7", .placed_at_ms = 0, .problem = "/orders/2"},
                                order_with_id("a")}),
                       {}});
    BOOST_TEST_REQUIRE(page.orders().shown.size() == 3);
    BOOST_TEST(shown_id(page, 0) == "b");
    BOOST_TEST(shown_id(page, 2) == "a");
}

BOOST_AUTO_TEST_CASE(an_order_that_could_not_be_read_stays_in_its_place_and_is_reported) {
    Page page = started_page();
    page.tell(OrdersReceived{
        page.orders().request,
        page_of({order_with_id("b"),
                 UnreadableOrder{.number = "", .placed_at_ms = 0, .problem = "/orders/1/total: expected"},
                 order_with_id("a")}),
        {}});
    BOOST_TEST(page.orders().shown.size() == 3);
    BOOST_TEST(std::holds_alternative<UnreadableOrder>(page.orders().history[1]));
    BOOST_TEST(page.only<EmitError>().message == "/orders/1/total: expected");
}

BOOST_AUTO_TEST_CASE(only_the_page_that_failed_is_asked_for_again) {
    Page page = signed_in_page({order_with_id("b")}, domain::test::cart_of({}), "2");
    page.tell(OlderOrdersPressed{}).fail(page.orders().request, ShopErrorCode::timeout, true);
    BOOST_TEST((page.orders().loading == Loading::failed));
    BOOST_TEST(page.orders().shown.size() == 1);
    page.tell(RetryPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "2");
}

BOOST_AUTO_TEST_CASE(a_page_that_is_not_awaited_is_dropped) {
    Page page = signed_in_page({order_with_id("b")});
    page.tell(OrdersReceived{4711, page_of({order_with_id("a")}), {}});
    page.tell(OrdersReceived{0, page_of({order_with_id("a")}), {}});
    BOOST_TEST(page.orders().shown.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_shop_that_repeats_its_cursor_comes_to_an_end) {
    Page page = signed_in_page({order_with_id("b")}, domain::test::cart_of({}), "2");
    page.tell(OlderOrdersPressed{})
        .tell(OrdersReceived{page.orders().request, page_of({order_with_id("b")}, "2"), {}});
    BOOST_TEST(page.orders().complete);
}

BOOST_AUTO_TEST_CASE(an_order_opens_and_closes) {
    Page page = signed_in_page({order_with_id("a"), order_with_id("b")});
    page.tell(OrderToggled{"b"}).tell(OrderToggled{"a"}).tell(OrderToggled{"b"});
    BOOST_TEST(page.orders().expanded == std::vector<std::string>{"a"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_order_is_found_by_its_id_wherever_it_came_from) {
    const Page page = signed_in_page({order_with_id("a"), UnreadableOrder{}});
    BOOST_TEST_REQUIRE(find_order(page.orders(), "a"));
    BOOST_TEST(find_order(page.orders(), "a")->number == "number of a");
    BOOST_TEST(!find_order(page.orders(), "b"));
}

BOOST_AUTO_TEST_CASE(orders_that_are_asked_for_anew_keep_what_was_searched_and_opened) {
    Page before = signed_in_page({order_with_id("a"), order_with_id("b")});
    before.tell(SearchEdited{"number of a"}).tell(OrderToggled{"a"});
    Update turn{before.model(), {}};
    reload_orders(turn);
    Page page(std::move(turn));
    BOOST_TEST(page.only<LoadOrders>().query.cursor.empty());
    BOOST_TEST(page.orders().history.size() == 2U); // what is there stays meanwhile
    page.fail(page.orders().request, ShopErrorCode::timeout, true);
    BOOST_TEST(page.orders().history.size() == 2U);
    page.tell(RetryPressed{});
    BOOST_TEST(page.only<LoadOrders>().query.cursor.empty());
    page.tell(OrdersReceived{page.orders().request,
                             page_of({order_with_id("c"), order_with_id("a")}),
                             {"number of c", "number of a"}});
    BOOST_TEST(page.orders().history.size() == 2U);
    BOOST_TEST(page.orders().search_text == "number of a");
    BOOST_TEST(page.orders().shown.size() == 1U);
    BOOST_TEST(shown_id(page, 0) == "a");
    BOOST_TEST(page.orders().expanded == std::vector<std::string>{"a"}, boost::test_tools::per_element());
    BOOST_TEST(find_order(page.orders(), "c") != nullptr);
    BOOST_TEST(find_order(page.orders(), "b") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
