#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"
#include "app/update_recovery.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::IntentStage;
using domain::ShopErrorCode;

namespace {

/// Order "new", placed after the intent was left.
domain::Order order_placed_since(const std::string& variant_id) {
    domain::Order order = order_with_id("new", variant_id, 3);
    order.placed_at_ms = start_ms;
    return order;
}

} // namespace

BOOST_AUTO_TEST_SUITE(recovery_after_a_reload)

BOOST_AUTO_TEST_CASE(a_reorder_that_had_reached_the_shop_is_told_and_not_sent) {
    Page page = page_with_outbox({left_intent()});
    BOOST_TEST((page.model().reorder->kind == ReorderFlow::Kind::recovery));
    BOOST_TEST(page.asked<LoadCart>().empty()); // it has been asked for at the start
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_already_done));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.model().toast->offers_undo);
    BOOST_TEST(page.only<EmitReorder>().key == "earlier-1"); // the page before may have told it, too
}

BOOST_AUTO_TEST_CASE(a_reorder_that_had_not_is_sent_with_the_key_of_then) {
    Page page = page_with_outbox({left_intent()});
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.only<SetCartLines>().key == "earlier-1");
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_resumed));
}

BOOST_AUTO_TEST_CASE(the_oldest_is_recovered_first) {
    domain::ReorderIntent younger = left_intent();
    younger.key = "earlier-2";
    younger.order_id = "b";
    younger.created_at_ms += 500;
    Page page = page_with_outbox({younger, left_intent()});
    BOOST_TEST(page.model().reorder->intent->key == "earlier-1");
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.model().reorder->intent->key == "earlier-2");
}

BOOST_AUTO_TEST_CASE(nothing_is_recovered_before_the_newest_orders_are_known) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.tell(IntentsFound{page.model().intents_request, {left_intent()}}).answer_cart(cart_holding(0));
    BOOST_TEST(!page.model().reorder.has_value());
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    BOOST_TEST(page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(what_was_bought_in_the_meantime_is_not_put_into_the_cart_again) {
    Page page = page_with_outbox({left_intent()}, {order_placed_since("coffee"), order_with_id("a")});
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_already_done));
    BOOST_TEST(page.only<RemoveIntent>().key == "earlier-1");
    BOOST_TEST(!page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(after_a_checkout_without_it_the_reorder_is_told_to_have_failed) {
    Page page = page_with_outbox({left_intent()}, {order_placed_since("tea"), order_with_id("a")});
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_failed));
    BOOST_TEST(page.only<RemoveIntent>().key == "earlier-1");
}

BOOST_AUTO_TEST_CASE(an_intent_of_more_than_a_day_ago_is_not_sent) {
    domain::ReorderIntent old = left_intent();
    old.created_at_ms = start_ms - oldest_resent_ms - 1;
    Page page = page_with_outbox({old});
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_failed));
    BOOST_TEST(page.only<RemoveIntent>().key == "earlier-1");
}

BOOST_AUTO_TEST_CASE(what_was_known_to_be_done_is_only_watched) {
    Page page = page_with_outbox({left_intent(IntentStage::done)});
    BOOST_TEST(!page.model().reorder.has_value());
    page.answer_cart(cart_holding(0)); // the customer has checked out
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.announced().empty());
}

BOOST_AUTO_TEST_CASE(a_copy_that_arrived_after_the_reload_is_mended) {
    Page page = page_with_outbox({left_intent(IntentStage::done)});
    page.answer_cart(cart_holding(6));
    BOOST_TEST(page.only<SetCartLines>().lines.at(0).quantity == 3);
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_mended));
}

BOOST_AUTO_TEST_CASE(an_interrupted_undo_is_completed) {
    domain::ReorderIntent undo = left_intent();
    undo.kind = domain::IntentKind::undo;
    undo.lines[0].quantity_before = 3;
    undo.lines[0].target.quantity = 0;
    Page page = page_with_outbox({undo});
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.only<SetCartLines>().lines.at(0).quantity == 0);
    page.answer_set(cart_holding(0), {coffee_result(0)});
    BOOST_TEST(page.announced_only(NoticeKind::undone));
    BOOST_TEST(page.asked<EmitReorder>().empty());
}

BOOST_AUTO_TEST_CASE(a_press_for_another_order_waits_until_the_recovery_has_ended) {
    Page page = page_with_outbox({left_intent()});
    page.tell(ReorderPressed{"b", {}});
    BOOST_TEST(page.effects().empty());
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
    BOOST_TEST(page.model().reorder->order_id == "b");
    BOOST_TEST_REQUIRE(page.model().toast.has_value()); // of the recovery: told and undone all the same
    BOOST_TEST((page.model().toast->notice.kind == NoticeKind::reorder_already_done));
    BOOST_TEST(page.model().toast->offers_undo);
}

BOOST_AUTO_TEST_CASE(a_press_for_the_order_that_is_being_recovered_is_that_recovery) {
    Page page = page_with_outbox({left_intent()});
    page.tell(ReorderPressed{"a", {}}).answer_cart(cart_holding(3));
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.asked<LoadProducts>().empty());
}

BOOST_AUTO_TEST_CASE(a_press_that_was_faster_than_the_outbox_begins_again_after_the_recovery) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.tell(OrdersReceived{
        page.orders().request, page_of({order_with_id("a"), order_with_id("b", "tea", 1)}), {}});
    page.tell(ReorderPressed{"b", {}});
    page.tell(IntentsFound{page.model().intents_request, {left_intent()}});
    BOOST_TEST((page.model().reorder->kind == ReorderFlow::Kind::recovery));
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.model().reorder->order_id == "b");
}

BOOST_AUTO_TEST_CASE(a_press_before_the_session_is_known_is_stored_like_any_other) {
    Page page = started_page();
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    page.answer_cart(cart_holding(0)).tell(ReorderPressed{"a", {}});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(page.model().waiting_press.has_value());
    page.answer_session("sanne");
    BOOST_TEST(page.asked<LoadProducts>().empty());
    page.tell(IntentsFound{page.model().intents_request, {}});
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
    page.answer_products({product("coffee")}).answer_cart(cart_holding(0));
    BOOST_TEST(page.only<StoreIntent>().customer_id == "sanne");
}

BOOST_AUTO_TEST_CASE(a_press_does_not_wait_for_a_session_that_cannot_be_had) {
    Page page = started_page();
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    page.tell(ReorderPressed{"a", {}});
    page.fail(page.model().session.request, ShopErrorCode::unavailable, true);
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_press_does_not_wait_for_an_outbox_that_cannot_be_read) {
    Page page = started_page();
    page.answer_session("sanne");
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    page.tell(ReorderPressed{"a", {}}).fail(page.model().intents_request, ShopErrorCode::unsupported);
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_press_waits_a_few_seconds_at_most_for_an_outbox_that_is_silent) {
    Page page = started_page();
    page.answer_session("sanne");
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("a")}), {}});
    page.tell(ReorderPressed{"a", {}});
    BOOST_TEST_REQUIRE(next_deadline_ms(page.model()).has_value());
    BOOST_TEST(*next_deadline_ms(page.model()) == start_ms + outbox_wait_ms);
    page.wait(outbox_wait_ms - 1);
    BOOST_TEST(page.effects().empty());
    page.wait(1);
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
}

BOOST_AUTO_TEST_CASE(an_intent_without_lines_is_removed) {
    domain::ReorderIntent empty = left_intent();
    empty.lines.clear();
    const Page page = page_with_outbox({empty});
    BOOST_TEST(page.only<RemoveIntent>().key == "earlier-1");
    BOOST_TEST(!page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(an_outbox_that_cannot_be_read_is_not_waited_for) {
    Page page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.fail(page.model().intents_request, ShopErrorCode::unsupported);
    BOOST_TEST(page.model().intents_request == 0);
}

BOOST_AUTO_TEST_SUITE_END()
