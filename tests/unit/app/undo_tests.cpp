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
    BOOST_TEST(!page.model().toast->undo.has_value());
}

BOOST_AUTO_TEST_CASE(what_a_replacing_reorder_took_out_comes_back) {
    const domain::Cart before = domain::test::cart_of({domain::test::cart_line_of("tea", 2)});
    Page page = deciding_page();
    page.tell(CartModeChosen{CartMode::replace}).tell(ReorderConfirmed{}).answer_cart(before).answer_stored();
    page.answer_set(cart_holding(3),
                    {coffee_result(3), {.variant_id = "tea", .outcome = {}, .quantity = 0, .message = ""}});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
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
