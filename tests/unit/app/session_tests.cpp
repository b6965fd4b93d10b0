#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"

using namespace stamgast::app;
using namespace stamgast::app::test;
using stamgast::domain::ShopErrorCode;

BOOST_AUTO_TEST_SUITE(session)

BOOST_AUTO_TEST_CASE(the_start_asks_for_the_session_the_orders_and_the_cart_at_once) {
    const Page page = started_page();
    BOOST_TEST(page.asked<LoadSession>().size() == 1);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    const LoadOrders first = page.only<LoadOrders>();
    BOOST_TEST(first.query.cursor == "");
    BOOST_TEST(first.query.limit == 25);
}

BOOST_AUTO_TEST_CASE(a_shop_that_cannot_reorder_is_not_asked_for_its_cart) {
    Page page;
    page.tell(Started{.key_seed = "seed", .capabilities = {Capability::orders}, .policy = {}});
    BOOST_TEST(page.asked<LoadCart>().empty());
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    BOOST_TEST(page.asked<LoadIntents>().empty());
}

BOOST_AUTO_TEST_CASE(the_outbox_is_read_for_the_customer_who_is_signed_in) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    BOOST_TEST(page.only<LoadIntents>().customer_id == "sanne");
}

BOOST_AUTO_TEST_CASE(nobody_signed_in_means_that_no_orders_are_kept_or_waited_for) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, {.customer = {}, .sign_in_url = "/sign-in"}});
    BOOST_TEST(page.model().session.signed_out());
    BOOST_TEST(page.model().session.session.sign_in_url == "/sign-in");
    BOOST_TEST(page.asked<CancelRequest>().size() == 2);
}

BOOST_AUTO_TEST_CASE(who_was_signed_in_hears_that_it_is_over_and_a_guest_never) {
    Page page = signed_in_page({order_with_id("a")});
    const stamgast::domain::Session nobody{.customer = {}, .sign_in_url = "/sign-in"};
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, nobody});
    BOOST_TEST(page.announced_only(NoticeKind::signed_out));
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, nobody});
    BOOST_TEST(page.announced().empty());
    Page guests = started_page();
    guests.tell(SessionReceived{guests.model().session.request, nobody});
    BOOST_TEST(guests.announced().empty());
}

BOOST_AUTO_TEST_CASE(an_answer_to_a_session_that_is_not_awaited_is_dropped) {
    Page page = started_page();
    page.tell(SessionReceived{4711, session_of("someone else")});
    BOOST_TEST(!page.model().session.known);
}

BOOST_AUTO_TEST_CASE(any_request_that_fails_as_signed_out_signs_the_page_out) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", {}});
    page.fail(page.model().cart_request, ShopErrorCode::signed_out);
    BOOST_TEST(page.model().session.signed_out());
    BOOST_TEST(page.orders().history.empty());
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.model().session.session.sign_in_url == "/sign-in");
}

BOOST_AUTO_TEST_CASE(a_page_that_returns_signed_out_asks_again_and_loads_what_belongs_to_the_customer) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, {}});
    page.tell(PageReturned{});
    BOOST_TEST(page.asked<LoadSession>().size() == 1);
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    BOOST_TEST(page.asked<LoadOrders>().size() == 1);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    BOOST_TEST(page.asked<LoadIntents>().size() == 1);
}

BOOST_AUTO_TEST_CASE(another_customer_sees_nothing_of_the_one_before) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(OrderToggled{"a"});
    page.tell(PageReturned{}).answer_cart(cart_holding(7)).answer_session("piet");
    BOOST_TEST(page.orders().history.empty());
    BOOST_TEST(page.orders().shown.empty());
    BOOST_TEST(page.orders().expanded.empty());
    BOOST_TEST(!page.model().cart.has_value());
    BOOST_TEST(page.asked<LoadOrders>().size() == 1);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    BOOST_TEST(page.only<LoadIntents>().customer_id == "piet");
}

BOOST_AUTO_TEST_CASE(another_customer_is_not_offered_to_undo_what_the_one_before_ordered) {
    Page page = done_page();
    page.tell(PageReturned{}).answer_session("piet");
    BOOST_TEST(!page.model().toast.has_value());
}

BOOST_AUTO_TEST_CASE(a_change_under_way_is_given_up_when_another_customer_turns_out_to_be_signed_in) {
    Page page = sending_page();
    const RequestId change = page.model().reorder->commit_request;
    page.tell(PageReturned{}).answer_session("piet");
    BOOST_TEST(!page.model().reorder.has_value());
    const std::vector<CancelRequest> given_up = page.asked<CancelRequest>();
    BOOST_TEST((std::ranges::find(given_up, CancelRequest{change}) != given_up.end()));
}

BOOST_AUTO_TEST_CASE(what_one_customer_left_open_is_never_sent_to_the_cart_of_another) {
    Page page = sending_page();
    page.lose_answer().fail(page.model().cart_request, ShopErrorCode::network, true);
    page.tell(PageReturned{}).answer_cart(cart_holding(0));
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(next_deadline_ms(page.model()).value_or(0) == page.model().toast->until_ms); // and no look
    page.wait(5'000);
    BOOST_TEST(page.asked<LoadCart>().empty());
    page.answer_session("piet");
    BOOST_TEST(page.model().watched.empty());
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(the_same_customer_who_returns_notices_nothing) {
    Page page = done_page();
    page.tell(PageReturned{});
    BOOST_TEST(page.orders().shown.size() == 1);
    BOOST_TEST((page.orders().loading == Loading::idle));
    page.answer_cart(cart_holding(3)).answer_session("sanne");
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(page.orders().shown.size() == 1);
    BOOST_TEST(page.model().toast->offers_undo);
}

BOOST_AUTO_TEST_CASE(a_cart_that_came_before_the_session_is_read_again_for_what_was_left_open) {
    Page page = sending_page();
    page.lose_answer().fail(page.model().cart_request, ShopErrorCode::network, true);
    page.tell(PageReturned{}).answer_cart(cart_holding(0)).answer_session("sanne");
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_already_done));
}

BOOST_AUTO_TEST_CASE(a_session_that_cannot_be_asked_for_on_return_takes_nothing_away) {
    Page page = done_page();
    page.tell(PageReturned{}).fail(page.model().session.request, ShopErrorCode::network, true);
    BOOST_TEST(page.orders().shown.size() == 1);
    BOOST_TEST(page.model().toast->offers_undo);
    BOOST_TEST(page.model().session.session.customer->id == "sanne");
}

BOOST_AUTO_TEST_CASE(a_page_that_returns_after_a_sign_out_elsewhere_shows_nothing_of_the_customer) {
    Page page = done_page();
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, {}});
    BOOST_TEST(page.model().session.signed_out());
    BOOST_TEST(page.orders().history.empty());
    BOOST_TEST(!page.model().toast.has_value());
}

BOOST_AUTO_TEST_CASE(a_session_that_fails_keeps_the_orders_and_is_retried_alone) {
    Page page = started_page();
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    page.fail(page.model().session.request, ShopErrorCode::unavailable, true);
    BOOST_TEST(page.orders().shown.size() == 1);
    BOOST_TEST(page.asked<EmitError>().size() == 1);
    page.tell(RetryPressed{});
    BOOST_TEST(page.asked<LoadSession>().size() == 1);
    BOOST_TEST(page.asked<LoadOrders>().empty());
}

BOOST_AUTO_TEST_SUITE_END()
