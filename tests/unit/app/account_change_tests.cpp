#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"
#include "app/update_commit.hpp"

// Another customer signs in while something of the former's is under way.

using namespace stamgast::app;
using namespace stamgast::app::test;
using stamgast::domain::ShopErrorCode;

namespace {

/// The first question who is signed in failed; the orders and the cart came.
Page page_of_nobody_known() {
    Page page = started_page();
    page.fail(page.model().session.request, ShopErrorCode::unavailable, true);
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    page.answer_cart(cart_holding(0));
    return page;
}

} // namespace

BOOST_AUTO_TEST_SUITE(account_change)

BOOST_AUTO_TEST_CASE(what_was_stored_while_the_page_was_away_is_not_sent_until_it_is_known_who_is_signed_in) {
    Page page = pressed_page();
    page.tell(PageReturned{}).answer_stored();
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.answer_session("sanne").answer_cart(cart_holding(0));
    BOOST_TEST(page.only<SetCartLines>().lines.size() == 1);
}

BOOST_AUTO_TEST_CASE(what_was_stored_for_one_customer_is_never_sent_to_the_cart_of_another) {
    Page page = pressed_page();
    page.tell(PageReturned{}).answer_stored();
    page.answer_session("piet");
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.announced_only(NoticeKind::account_changed));
    BOOST_TEST((page.model().toast->notice.kind == NoticeKind::account_changed));
    BOOST_TEST(page.asked<RemoveIntent>().empty()); // it stays in the outbox of whose it is
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(an_outbox_that_never_answers_does_not_send_to_a_cart_of_nobody_known) {
    Page page = pressed_page();
    page.tell(PageReturned{}).wait(outbox_wait_ms);
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(!next_deadline_ms(page.model()).has_value());
    page.answer_session("sanne").answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_plan_that_is_ready_while_the_page_was_away_is_not_sent_either) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", {}}).answer_cart(cart_holding(0));
    page.tell(PageReturned{}).answer_products({product("coffee")}).answer_stored();
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.answer_session("piet");
    BOOST_TEST(page.announced_only(NoticeKind::account_changed));
}

BOOST_AUTO_TEST_CASE(lines_to_be_sent_again_wait_as_well) {
    Page page = sending_page();
    page.tell(PageReturned{}).answer_set(cart_holding(6), {coffee_result(6)}); // a copy arrived as well
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.answer_session("sanne").answer_cart(cart_holding(6));
    BOOST_TEST(page.asked<SetCartLines>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_session_that_cannot_be_asked_for_does_not_hold_up_what_is_to_be_sent) {
    Page page = pressed_page();
    page.tell(PageReturned{}).answer_stored();
    page.fail(page.model().session.request, ShopErrorCode::network, true);
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().size() == 1);
}

BOOST_AUTO_TEST_CASE(another_customer_is_not_told_of_a_reorder_that_had_ended) {
    Page page = done_page();
    page.tell(PageReturned{}).answer_session("piet");
    BOOST_TEST(page.announced().empty());
}

BOOST_AUTO_TEST_CASE(orders_that_came_before_it_was_known_whose_they_are_are_loaded_again) {
    Page page = page_of_nobody_known();
    page.tell(RetryPressed{}).answer_session("piet");
    BOOST_TEST(page.orders().shown.empty());
    BOOST_TEST(!page.model().cart.has_value());
    BOOST_TEST(page.asked<LoadOrders>().size() == 1);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    BOOST_TEST(page.only<LoadIntents>().customer_id == "piet");
}

BOOST_AUTO_TEST_CASE(orders_that_came_before_it_was_known_that_nobody_is_signed_in_are_dropped) {
    Page page = page_of_nobody_known();
    page.tell(RetryPressed{}).tell(SessionReceived{page.model().session.request, {}});
    BOOST_TEST(page.orders().shown.empty());
    BOOST_TEST(page.asked<LoadOrders>().empty());
}

BOOST_AUTO_TEST_CASE(orders_are_loaded_again_once_only) {
    Page page = page_of_nobody_known();
    page.tell(RetryPressed{}).answer_session("piet");
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("b")}), {}});
    page.tell(PageReturned{}).answer_session("piet");
    BOOST_TEST(page.orders().shown.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
