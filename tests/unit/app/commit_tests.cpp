#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::CartOutcome;
using domain::IntentStage;
using domain::ShopErrorCode;

BOOST_AUTO_TEST_SUITE(reorder_commit)

BOOST_AUTO_TEST_CASE(an_intent_is_sent_only_when_the_outbox_holds_it) {
    Page page = pressed_page();
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.answer_stored();
    const SetCartLines change = page.only<SetCartLines>();
    BOOST_TEST(change.key == "seed-1");
    BOOST_TEST_REQUIRE(change.lines.size() == 1);
    BOOST_TEST(change.lines[0].quantity == 3);
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::sending));
}

BOOST_AUTO_TEST_CASE(a_browser_that_stores_nothing_does_not_prevent_the_reorder) {
    Page page = pressed_page();
    page.fail(page.model().reorder->commit_request, ShopErrorCode::unsupported);
    BOOST_TEST(page.asked<SetCartLines>().size() == 1);
}

BOOST_AUTO_TEST_CASE(an_outbox_that_never_answers_is_waited_for_three_seconds) {
    Page page = pressed_page();
    BOOST_TEST(next_deadline_ms(page.model()).value() == page.model().now_ms + outbox_wait_ms);
    page.wait(outbox_wait_ms - 1);
    BOOST_TEST(page.effects().empty());
    page.wait(1);
    BOOST_TEST(page.asked<SetCartLines>().size() == 1);
}

BOOST_AUTO_TEST_CASE(the_badge_shows_what_the_cart_will_hold_before_the_shop_has_answered) {
    Page page = sending_page(cart_holding(2));
    BOOST_TEST(expected_item_count(page.model()).value() == 5);
    page.answer_set(cart_holding(4), {coffee_result(4, CartOutcome::limited)});
    BOOST_TEST(expected_item_count(page.model()).value() == 4);
}

BOOST_AUTO_TEST_CASE(a_reorder_as_wished_is_told_once_and_can_be_undone_for_ten_seconds) {
    Page page = done_page();
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
    BOOST_TEST(page.only<Announce>().notice.count == 3);
    BOOST_TEST(page.only<RemoveIntent>().key == "seed-1");
    BOOST_TEST(page.only<EmitReorder>().order_number == "number of a");
    BOOST_TEST(page.only<EmitReorder>().key == "seed-1");
    BOOST_TEST(page.only<EmitCartChanged>().item_count == 3);
    BOOST_TEST_REQUIRE(page.model().toast.has_value());
    BOOST_TEST(page.model().toast->offers_undo);
    page.wait(toast_ms - 1);
    BOOST_TEST(page.model().toast.has_value());
    page.wait(1);
    BOOST_TEST(!page.model().toast.has_value());
    BOOST_TEST(next_deadline_ms(page.model()).value() == start_ms + undo_ms); // once more, for Undo
    page.wait(undo_ms - toast_ms);
    BOOST_TEST(!next_deadline_ms(page.model())); // nothing goes on
}

BOOST_AUTO_TEST_CASE(a_toast_stays_while_the_customer_is_at_it) {
    Page page = done_page();
    page.tell(ToastHeld{start_ms + 30'000}).wait(toast_ms);
    BOOST_TEST(page.model().toast.has_value());
    page.tell(ToastDismissed{});
    BOOST_TEST(!page.model().toast.has_value());
}

BOOST_AUTO_TEST_CASE(a_line_that_the_shop_limits_is_reported) {
    Page page = sending_page();
    page.answer_set(cart_holding(2), {coffee_result(2, CartOutcome::limited)});
    BOOST_TEST_REQUIRE(page.model().reorder.has_value());
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::reported));
    const LineReport line = page.model().reorder->report.at(0);
    BOOST_TEST(line.wanted == 3);
    BOOST_TEST(line.added == 2);
    BOOST_TEST((line.outcome == CartOutcome::limited));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_partly));
    BOOST_TEST(page.only<Announce>().notice.missing == 1);
    BOOST_TEST(page.model().undo_offer.has_value());
}

BOOST_AUTO_TEST_CASE(a_shop_that_gives_nothing_is_reported_and_there_is_nothing_to_undo) {
    Page page = sending_page();
    page.answer_set(cart_holding(0), {coffee_result(0, CartOutcome::out_of_stock)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_nothing));
    BOOST_TEST(!page.model().undo_offer.has_value());
    page.tell(DialogDismissed{});
    BOOST_TEST(!page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(an_answer_without_a_result_for_each_line_is_read_from_the_cart) {
    Page page = sending_page();
    page.answer_set(cart_holding(3), {});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
}

BOOST_AUTO_TEST_CASE(a_doubled_request_is_mended_before_the_customer_hears_of_it) {
    Page page = sending_page();
    page.answer_set(cart_holding(6), {coffee_result(6)});
    const SetCartLines mending = page.only<SetCartLines>();
    BOOST_TEST(mending.lines.at(0).quantity == 3);
    BOOST_TEST(mending.key != "seed-1"); // a shop that remembers keys must not take it for what it has done
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
}

BOOST_AUTO_TEST_CASE(a_refusal_changes_nothing_and_is_forgotten) {
    Page page = sending_page();
    page.fail(page.model().reorder->commit_request, ShopErrorCode::refused);
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::failed));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_failed));
    BOOST_TEST(page.only<RemoveIntent>().key == "seed-1");
    BOOST_TEST(page.asked<LoadCart>().empty());
    BOOST_TEST(page.only<EmitError>().message == "on purpose");
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_looked_up_in_the_cart_and_not_sent_again) {
    Page page = sending_page();
    page.lose_answer();
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::settling));
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
}

BOOST_AUTO_TEST_CASE(a_lost_request_is_sent_again_with_the_same_key) {
    Page page = sending_page();
    page.lose_answer().answer_cart(cart_holding(0));
    BOOST_TEST(page.only<SetCartLines>().key == "seed-1");
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
}

BOOST_AUTO_TEST_CASE(after_three_lost_requests_the_customer_is_told_and_may_try_again) {
    Page page = sending_page();
    page.lose_answer().answer_cart(cart_holding(0));
    page.lose_answer().answer_cart(cart_holding(0));
    page.lose_answer().answer_cart(cart_holding(0));
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::failed));
    BOOST_TEST((page.only<StoreIntent>().intent.stage == IntentStage::given_up));
    page.tell(RetryPressed{}); // perhaps it has arrived by now
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(a_line_that_somebody_else_touched_is_left_alone) {
    Page page = sending_page(cart_holding(1));
    page.lose_answer().answer_cart(cart_holding(9));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_cart_changed));
    BOOST_TEST(page.model().reorder->report.at(0).changed_elsewhere);
}

BOOST_AUTO_TEST_CASE(a_cart_that_cannot_be_read_leaves_the_reorder_open_and_it_is_looked_at_again) {
    Page page = sending_page();
    page.lose_answer().fail(page.model().cart_request, ShopErrorCode::network, true);
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_unsure));
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    page.wait(5'000);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    page.answer_cart(cart_holding(0));
    BOOST_TEST(page.only<SetCartLines>().key == "seed-1");
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_resumed));
}

BOOST_AUTO_TEST_CASE(a_press_on_an_order_whose_reorder_is_open_looks_at_that_one) {
    Page page = sending_page();
    page.lose_answer().fail(page.model().cart_request, ShopErrorCode::network, true);
    page.tell(ReorderPressed{"a", {}});
    BOOST_TEST(page.asked<LoadProducts>().empty());
    page.answer_cart(cart_holding(3));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_already_done));
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(the_page_coming_back_looks_at_an_open_reorder_at_once_and_reads_the_cart_once) {
    Page page = sending_page();
    page.lose_answer().fail(page.model().cart_request, ShopErrorCode::network, true);
    page.tell(PageReturned{});
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    page.answer_session("sanne");
    BOOST_TEST(page.asked<LoadCart>().empty());
    BOOST_TEST((page.model().reorder->kind == ReorderFlow::Kind::recovery));
}

BOOST_AUTO_TEST_CASE(an_answer_that_comes_after_it_was_given_up_on_is_dropped) {
    Page page = sending_page();
    const RequestId late = page.model().reorder->commit_request;
    page.lose_answer();
    page.tell(CartLinesWereSet{late, {cart_holding(3), {coffee_result(3)}}});
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::settling));
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(the_dialog_cannot_be_closed_on_a_cart_that_is_being_written) {
    Page page = sending_page();
    page.tell(DialogDismissed{});
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::sending));
    page.tell(PageReturned{});
    BOOST_TEST(page.asked<LoadCart>().empty());
}

BOOST_AUTO_TEST_SUITE_END()
