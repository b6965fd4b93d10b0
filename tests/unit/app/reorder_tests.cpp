#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::CartMode;
using domain::ShopErrorCode;

BOOST_AUTO_TEST_SUITE(reorder_until_it_is_decided)

BOOST_AUTO_TEST_CASE(a_press_asks_for_todays_products_and_the_cart_once_each) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", {}});
    BOOST_TEST(page.only<LoadProducts>().product_ids == std::vector<std::string>{"product of coffee"},
               boost::test_tools::per_element());
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    BOOST_TEST(page.announced_only(NoticeKind::reorder_checking));
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::checking));
}

BOOST_AUTO_TEST_CASE(a_double_click_is_one_reorder) {
    Page page = signed_in_page({order_with_id("a"), order_with_id("b")});
    page.tell(ReorderPressed{"a", {}}).tell(ReorderPressed{"a", {}});
    BOOST_TEST(page.effects().empty());
    page.tell(ReorderPressed{"b", {}});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(page.model().reorder->order_id == "a");
}

BOOST_AUTO_TEST_CASE(a_press_for_what_cannot_be_reordered_does_nothing) {
    domain::Order fixed = order_with_id("fixed");
    fixed.reorderable = false;
    Page page = signed_in_page({fixed, order_with_id("a")});
    page.tell(ReorderPressed{"fixed", {}});
    BOOST_TEST(page.effects().empty());
    page.tell(ReorderPressed{"unknown", {}});
    BOOST_TEST(page.effects().empty());
    page.tell(ReorderPressed{"a", 1});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(nothing_to_decide_means_that_one_click_does_it) {
    const Page page = pressed_page(cart_holding(1));
    const StoreIntent stored = page.only<StoreIntent>();
    BOOST_TEST(stored.customer_id == "sanne");
    BOOST_TEST(stored.intent.key == "seed-1");
    BOOST_TEST_REQUIRE(stored.intent.lines.size() == 1);
    BOOST_TEST(stored.intent.lines[0].target.quantity == 4); // absolute: one was there
    BOOST_TEST(page.asked<SetCartLines>().empty());
}

BOOST_AUTO_TEST_CASE(one_line_of_an_order_is_reordered_alone) {
    domain::Order order = order_with_id("a", "coffee", 2);
    order.lines.push_back(domain::test::line_of("tea", 1));
    Page page = signed_in_page({order});
    page.tell(ReorderPressed{"a", 1});
    BOOST_TEST(page.only<LoadProducts>().product_ids == std::vector<std::string>{"product of tea"},
               boost::test_tools::per_element());
    page.answer_products({product("tea")}).answer_cart(cart_holding(0));
    BOOST_TEST_REQUIRE(page.only<StoreIntent>().intent.lines.size() == 1);
    BOOST_TEST(page.only<StoreIntent>().intent.lines[0].target.variant_id == "tea");
}

BOOST_AUTO_TEST_CASE(many_products_are_asked_for_a_hundred_at_a_time) {
    domain::Order order = order_with_id("a", "0");
    for (int line = 1; line < 205; ++line) {
        order.lines.push_back(domain::test::line_of(std::to_string(line), 1));
    }
    order.lines.push_back(domain::test::line_of("7", 2)); // asked for already
    Page page = signed_in_page({order});
    page.tell(ReorderPressed{"a", {}});
    const std::vector<LoadProducts> asked = page.asked<LoadProducts>();
    BOOST_TEST_REQUIRE(asked.size() == 3);
    BOOST_TEST(asked[0].product_ids.size() == 100);
    BOOST_TEST(asked[2].product_ids.size() == 5);
    page.tell(ProductsReceived{asked[1].request, {}}).tell(ProductsReceived{asked[0].request, {}});
    page.answer_cart(cart_holding(0));
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::checking));
    page.tell(ProductsReceived{asked[2].request, {}});
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::deciding));
}

BOOST_AUTO_TEST_CASE(a_changed_price_opens_the_dialog_and_nothing_is_sent) {
    const Page page = deciding_page();
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::deciding));
    BOOST_TEST(page.asked<StoreIntent>().empty());
    BOOST_TEST((page.model().reorder->plan.lines[0].outcome == domain::LineOutcome::price_changed));
}

BOOST_AUTO_TEST_CASE(an_order_of_deleted_products_is_explained_and_cannot_be_confirmed) {
    domain::Order order = order_with_id("a");
    order.lines[0].product_id.clear();
    order.lines[0].variant_id.clear();
    Page page = signed_in_page({order});
    page.tell(ReorderPressed{"a", {}});
    BOOST_TEST(page.asked<LoadProducts>().empty());
    page.answer_cart(cart_holding(0));
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::deciding));
    page.tell(ReorderConfirmed{});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(confirming_reads_the_cart_once_more_so_that_nobody_elses_items_are_lost) {
    Page page = deciding_page();
    page.tell(ReorderConfirmed{});
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
    page.answer_cart(cart_holding(5)); // changed elsewhere while the dialog was open
    BOOST_TEST(page.only<StoreIntent>().intent.lines.at(0).target.quantity == 8);
}

BOOST_AUTO_TEST_CASE(the_customer_chooses_quantities_within_what_can_be_had) {
    Page page = deciding_page();
    page.tell(LineSelectionChanged{0, {.selected = true, .choice = 9, .quantity = -4}});
    BOOST_TEST(page.model().reorder->selection[0].choice == 0u);
    BOOST_TEST(page.model().reorder->selection[0].quantity == 1);
    page.tell(LineSelectionChanged{0, {.selected = true, .choice = 0, .quantity = 2}});
    page.tell(LineSelectionChanged{7, {}}); // no such line
    page.tell(ReorderConfirmed{}).answer_cart(cart_holding(0));
    BOOST_TEST(page.only<StoreIntent>().intent.lines.at(0).target.quantity == 2);
}

BOOST_AUTO_TEST_CASE(deselecting_everything_leaves_nothing_to_confirm) {
    Page page = deciding_page();
    page.tell(LineSelectionChanged{0, {.selected = false, .choice = 0, .quantity = 3}})
        .tell(ReorderConfirmed{});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::deciding));
}

BOOST_AUTO_TEST_CASE(replacing_takes_everything_else_out_of_the_cart) {
    Page page = deciding_page();
    page.tell(CartModeChosen{CartMode::replace}).tell(ReorderConfirmed{});
    page.answer_cart(domain::test::cart_of({domain::test::cart_line_of("tea", 2)}));
    const domain::ReorderIntent intent = page.only<StoreIntent>().intent;
    BOOST_TEST((intent.mode == CartMode::replace));
    BOOST_TEST_REQUIRE(intent.lines.size() == 2);
    BOOST_TEST(intent.lines[1].target.variant_id == "tea");
    BOOST_TEST(intent.lines[1].target.quantity == 0);
}

BOOST_AUTO_TEST_CASE(the_choice_of_merge_or_replace_keeps_what_the_customer_changed) {
    Page page = deciding_page();
    page.tell(LineSelectionChanged{0, {.selected = true, .choice = 0, .quantity = 2}});
    page.tell(CartModeChosen{CartMode::replace});
    BOOST_TEST(page.model().reorder->selection[0].quantity == 2);
}

BOOST_AUTO_TEST_CASE(a_dismissed_dialog_leaves_the_cart_alone) {
    Page page = deciding_page();
    page.tell(DialogDismissed{});
    BOOST_TEST(!page.model().reorder.has_value());
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(a_failed_check_says_so_and_can_be_tried_again) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", {}});
    page.fail(page.model().reorder->products_requests.at(0), ShopErrorCode::unavailable, true);
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::failed));
    BOOST_TEST(page.announced_only(NoticeKind::reorder_failed));
    page.tell(RetryPressed{});
    BOOST_TEST(page.asked<LoadProducts>().size() == 1);
    BOOST_TEST(page.asked<LoadCart>().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_cart_that_cannot_be_read_on_confirming_keeps_the_decision_for_a_retry) {
    Page page = deciding_page();
    page.tell(ReorderConfirmed{}).fail(page.model().cart_request, ShopErrorCode::timeout, true);
    BOOST_TEST((page.model().reorder->phase == ReorderPhase::failed));
    page.tell(RetryPressed{}).answer_cart(cart_holding(0));
    BOOST_TEST(page.only<StoreIntent>().intent.lines.size() == 1);
}

BOOST_AUTO_TEST_CASE(an_order_that_only_the_shop_found_can_be_reordered_after_the_search_changed) {
    Page page = signed_in_page({order_with_id("new")}, cart_holding(0), "2");
    page.tell(SearchEdited{"old"}).wait(250);
    page.tell(OrdersReceived{page.orders().find_request, page_of({order_with_id("old")}), {}});
    page.tell(ReorderPressed{"old", {}}).tell(SearchEdited{""});
    page.answer_products({product("coffee")}).answer_cart(cart_holding(0));
    BOOST_TEST(page.only<StoreIntent>().intent.order_id == "old");
}

BOOST_AUTO_TEST_SUITE_END()
