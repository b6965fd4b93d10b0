#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::IntentStage;
using domain::ShopErrorCode;

namespace {

/// Done with the second request; the first was given up on and may still arrive.
Page watched_page() {
    Page page = sending_page();
    page.lose_answer().answer_cart(cart_holding(0));
    page.answer_set(cart_holding(3), {coffee_result(3)});
    return page;
}

/// Told to have failed; three requests may still arrive.
Page given_up_page() {
    Page page = sending_page();
    for (int attempt = 0; attempt < max_attempts; ++attempt) {
        page.lose_answer().answer_cart(cart_holding(0));
    }
    page.tell(DialogDismissed{});
    return page;
}

} // namespace

BOOST_AUTO_TEST_SUITE(late_copies)

BOOST_AUTO_TEST_CASE(the_cart_is_looked_at_four_times_in_two_minutes_and_then_forgotten) {
    Page page = watched_page();
    BOOST_TEST((page.only<StoreIntent>().intent.stage == IntentStage::done));
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    std::int64_t passed_ms = 0;
    for (const std::int64_t look_ms : look_after_ms) {
        page.wait(look_ms - passed_ms - 1);
        BOOST_TEST(page.asked<LoadCart>().empty());
        page.wait(1);
        BOOST_TEST(page.asked<LoadCart>().size() == 1);
        page.answer_cart(cart_holding(3));
        passed_ms = look_ms;
    }
    BOOST_TEST(page.only<RemoveIntent>().key == "seed-1");
    BOOST_TEST(page.model().watched.empty());
    BOOST_TEST(next_deadline_ms(page.model()).value() == page.model().undo_offer->until_ms);
}

BOOST_AUTO_TEST_CASE(a_copy_that_added_once_more_is_taken_out_again_and_told) {
    Page page = watched_page();
    page.wait(5'000).answer_cart(cart_holding(6));
    BOOST_TEST(page.only<SetCartLines>().lines.at(0).quantity == 3);
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_mended));
    BOOST_TEST(page.model().toast->offers_undo); // it could still be undone
}

BOOST_AUTO_TEST_CASE(what_the_customer_changes_in_the_cart_is_left_alone) {
    Page page = watched_page();
    page.wait(5'000).answer_cart(cart_holding(4));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.wait(10'000).answer_cart(cart_holding(0));
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(a_look_that_fails_is_left_out) {
    Page page = watched_page();
    page.wait(5'000).fail(page.model().cart_request, ShopErrorCode::network, true);
    BOOST_TEST(page.asked<LoadCart>().empty());
    page.wait(10'000);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_reorder_told_to_have_failed_that_arrives_after_all_is_told_and_can_be_undone) {
    Page page = given_up_page();
    page.wait(5'000).answer_cart(cart_holding(3));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_already_done));
    BOOST_TEST(page.only<EmitReorder>().key == "seed-1");
    BOOST_TEST(page.model().toast->offers_undo);
}

BOOST_AUTO_TEST_CASE(pressing_again_after_a_failure_finds_what_arrived_late_instead_of_adding_it_twice) {
    Page page = given_up_page();
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee")}).answer_cart(cart_holding(3));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_already_done));
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(a_second_reorder_of_the_same_lines_is_not_taken_for_a_late_copy) {
    Page page = watched_page();
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee")}).answer_cart(cart_holding(3));
    page.answer_stored().answer_set(cart_holding(6), {coffee_result(6)});
    BOOST_TEST(page.announced_only(NoticeKind::reorder_added));
    page.wait(5'000).answer_cart(cart_holding(6));
    BOOST_TEST(page.asked<SetCartLines>().empty());
    page.wait(10'000).answer_cart(cart_holding(9)); // now one has arrived
    BOOST_TEST(page.only<SetCartLines>().lines.at(0).quantity == 6);
}

BOOST_AUTO_TEST_CASE(a_press_on_a_cart_that_a_copy_has_changed_begins_again_when_it_is_mended) {
    Page page = watched_page();
    page.tell(ReorderPressed{"a", {}}).answer_products({product("coffee")}).answer_cart(cart_holding(6));
    BOOST_TEST(page.only<SetCartLines>().lines.at(0).quantity == 3);
    page.answer_set(cart_holding(3), {coffee_result(3)});
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
    page.answer_products({product("coffee")}).answer_cart(cart_holding(3));
    BOOST_TEST(page.only<StoreIntent>().intent.lines.at(0).target.quantity == 6);
}

BOOST_AUTO_TEST_CASE(nothing_is_looked_at_after_a_commit_whose_every_request_was_answered) {
    const Page page = done_page();
    BOOST_TEST(page.model().watched.empty());
    BOOST_TEST(next_deadline_ms(page.model()).value() == page.model().toast->until_ms);
}

BOOST_AUTO_TEST_CASE(copies_of_several_requests_explain_a_cart_together) {
    WatchedIntent watched{.intent = left_intent(IntentStage::done), .late = {}, .copies = 2};
    watched.late = late_lines(watched.intent, watched.copies);
    const auto touched = [&](std::int32_t coffee) {
        return !touched_lines(cart_holding(coffee), std::vector{watched}).empty();
    };
    BOOST_TEST(!touched(3));
    BOOST_TEST(touched(6));
    BOOST_TEST(touched(9));
    BOOST_TEST(!touched(12)); // there were only two
    BOOST_TEST(!touched(7));
    BOOST_TEST(!touched(0));
}

BOOST_AUTO_TEST_SUITE_END()
