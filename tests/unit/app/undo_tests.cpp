#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::CartMode;
using domain::IntentKind;
using domain::ShopErrorCode;

BOOST_AUTO_TEST_SUITE(undo)

BOOST_AUTO_TEST_CASE(it_takes_out_what_the_reorder_added_and_nothing_else) {
    Page page = sending_page(cart_holding(2));
    page.answer_set(cart_holding(5), {coffee_result(5)});
    page.tell(UndoPressed{});
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    BOOST_TEST(!page.model().toast.has_value());
    page.answer_cart(cart_holding(6)); // one more was added elsewhere
    const domain::ReorderIntent intent = page.only<StoreIntent>().intent;
    BOOST_TEST((intent.kind == IntentKind::undo));
    BOOST_TEST(intent.key == "seed-2");
    BOOST_TEST(intent.lines.at(0).target.quantity == 3);
    page.answer_stored();
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::undone));
    BOOST_TEST(page.only<Announce>().notice.count == 3);
    BOOST_TEST(page.asked<EmitReorder>().empty());
    BOOST_TEST(page.only<EmitCartChanged>().item_count == 3);
    BOOST_TEST(!page.model().toast->offers_undo);
    BOOST_TEST(!page.model().undo_offer.has_value());
}

BOOST_AUTO_TEST_CASE(what_a_replacing_reorder_took_out_comes_back) {
    const domain::Cart before = domain::test::cart_of({domain::test::cart_line_of("tea", 2)});
    Page page = deciding_page();
    page.tell(CartModeChosen{CartMode::replace}).tell(ReorderConfirmed{}).answer_cart(before).answer_stored();
    page.answer_set(cart_holding(3),
                    {coffee_result(3), {.variant_id = "tea", .outcome = {}, .quantity = 0, .message = ""}});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_replaced));
    BOOST_TEST(page.only<Announce>().notice.count == 3);
    BOOST_TEST(page.only<Announce>().notice.removed == 2);
    page.tell(UndoPressed{}).answer_cart(cart_holding(3));
    const std::vector<domain::IntentLine> lines = page.only<StoreIntent>().intent.lines;
    BOOST_TEST_REQUIRE(lines.size() == 2);
    BOOST_TEST(lines[0].target.quantity == 0);
    BOOST_TEST(lines[1].target.variant_id == "tea");
    BOOST_TEST(lines[1].target.quantity == 2);
}

BOOST_AUTO_TEST_CASE(nothing_left_to_take_out_is_undone_already) {
    Page page = done_page();
    page.tell(UndoPressed{}).answer_cart(cart_holding(0));
    BOOST_TEST(page.announced_only(NoticeKind::undone));
    BOOST_TEST(page.asked<StoreIntent>().empty());
    BOOST_TEST(!page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(a_second_press_does_nothing) {
    Page page = done_page();
    page.tell(UndoPressed{}).tell(UndoPressed{});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(it_is_announced_with_how_long_it_lasts) {
    const Page page = done_page();
    BOOST_TEST(page.only<Announce>().notice.undo_minutes == 10);
    BOOST_TEST(page.model().undo_offer->until_ms == page.model().now_ms + 10 * 60'000);
}

BOOST_AUTO_TEST_CASE(it_outlives_the_toast_and_a_dismissed_one) {
    Page page = done_page();
    page.tell(ToastDismissed{}).wait(undo_ms - 1);
    BOOST_TEST(offers_undo(page.model(), "a", std::nullopt));
    page.tell(UndoPressed{}).answer_cart(cart_holding(3));
    BOOST_TEST(page.only<StoreIntent>().intent.lines.at(0).target.quantity == 0);
}

BOOST_AUTO_TEST_CASE(it_ends_with_its_time_and_needs_no_clock_before_that) {
    Page page = done_page();
    page.wait(toast_ms);
    BOOST_TEST(next_deadline_ms(page.model()).value() == page.model().undo_offer->until_ms);
    page.wait(undo_ms - toast_ms);
    BOOST_TEST(!page.model().undo_offer.has_value());
    BOOST_TEST(!next_deadline_ms(page.model()));
    page.tell(UndoPressed{});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(it_ends_when_its_lines_are_changed_elsewhere_and_not_when_others_are) {
    Page page = done_page();
    domain::Cart cart = cart_holding(3);
    cart.lines.push_back(domain::test::cart_line_of("tea", 1));
    page.tell(PageReturned{}).answer_session("sanne").answer_cart(cart);
    BOOST_TEST(page.model().undo_offer.has_value());
    page.tell(PageReturned{}).answer_session("sanne").answer_cart(cart_holding(0)); // bought meanwhile
    BOOST_TEST(!page.model().undo_offer.has_value());
}

BOOST_AUTO_TEST_CASE(it_ends_when_the_next_reorder_is_committed_and_not_when_that_is_only_looked_at) {
    Page page = done_page();
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee", 600)}).answer_cart(cart_holding(3));
    page.tell(DialogDismissed{});
    BOOST_TEST(page.model().undo_offer.has_value());
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee")}).answer_cart(cart_holding(3));
    BOOST_TEST(!page.model().undo_offer.has_value());
    page.answer_stored().answer_set(cart_holding(6), {coffee_result(6)});
    BOOST_TEST(page.model().undo_offer->undoable.intent.key == "seed-2");
}

BOOST_AUTO_TEST_CASE(it_ends_with_the_session) {
    Page page = done_page();
    page.tell(PageReturned{}).answer_session("piet");
    BOOST_TEST(!page.model().undo_offer.has_value());
}

BOOST_AUTO_TEST_CASE(it_is_offered_for_the_line_that_was_ordered_again) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", 0}).answer_products({product("coffee")}).answer_cart(cart_holding(0));
    page.answer_stored().answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(offers_undo(page.model(), "a", 0));
    BOOST_TEST(!offers_undo(page.model(), "a", std::nullopt));
    BOOST_TEST(!offers_undo(page.model(), "b", 0));
}

BOOST_AUTO_TEST_CASE(it_stands_after_a_cart_that_could_not_be_read) {
    Page page = done_page();
    page.tell(UndoPressed{}).fail(page.model().cart_request, ShopErrorCode::unavailable, true);
    page.tell(DialogDismissed{});
    BOOST_TEST(page.model().undo_offer.has_value());
    page.tell(UndoPressed{});
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_report_that_is_closed_leaves_the_offer) {
    Page page = sending_page();
    page.answer_set(cart_holding(2), {coffee_result(2, domain::CartOutcome::limited)});
    page.tell(DialogDismissed{});
    BOOST_TEST(offers_undo(page.model(), "a", std::nullopt));
}

BOOST_AUTO_TEST_CASE(what_added_nothing_is_not_offered_to_be_undone) {
    Page page = sending_page();
    page.answer_set(cart_holding(0), {coffee_result(0, domain::CartOutcome::out_of_stock)});
    BOOST_TEST(!page.model().undo_offer.has_value());
}

BOOST_AUTO_TEST_CASE(without_an_offer_it_does_nothing) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(UndoPressed{});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(!page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(a_cart_that_cannot_be_read_says_so_and_can_be_tried_again) {
    Page page = done_page();
    page.tell(UndoPressed{}).fail(page.model().cart_request, ShopErrorCode::unavailable, true);
    BOOST_TEST(page.announced_only(NoticeKind::undo_failed));
    page.tell(RetryPressed{}).answer_cart(cart_holding(3));
    BOOST_TEST(page.only<StoreIntent>().intent.lines.at(0).target.quantity == 0);
}

BOOST_AUTO_TEST_CASE(a_reorder_that_went_otherwise_is_undone_from_its_dialog) {
    Page page = sending_page();
    page.answer_set(cart_holding(2), {coffee_result(2, domain::CartOutcome::limited)});
    page.tell(UndoPressed{}).answer_cart(cart_holding(2));
    BOOST_TEST(page.only<StoreIntent>().intent.lines.at(0).target.quantity == 0);
}

BOOST_AUTO_TEST_CASE(a_late_copy_of_the_reorder_does_not_bring_back_what_was_undone) {
    Page page = sending_page();
    page.lose_answer().answer_cart(cart_holding(0));
    page.answer_set(cart_holding(3), {coffee_result(3)});
    page.tell(UndoPressed{}).answer_cart(cart_holding(3)).answer_stored();
    page.answer_set(cart_holding(0), {coffee_result(0)});
    BOOST_TEST(page.announced_only(NoticeKind::undone));
    page.wait(5'000).answer_cart(cart_holding(3)); // the first request has arrived after all
    BOOST_TEST(page.only<SetCartLines>().lines.at(0).quantity == 0);
    page.answer_set(cart_holding(0), {coffee_result(0)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_mended));
}

BOOST_AUTO_TEST_SUITE_END()
