#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"
#include "runtime/coffee_shop.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;
using kit::SurfaceId;

BOOST_FIXTURE_TEST_SUITE(reorder, CoffeeShop)

BOOST_AUTO_TEST_CASE(what_needs_no_decision_is_in_the_cart_with_one_click) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(held("coffee") == 3);
    BOOST_TEST(!page.is_open(SurfaceId::dialog));
    BOOST_TEST(page.is_open(SurfaceId::toast));
    BOOST_TEST(page.sees("3 items added to your cart"));
    BOOST_TEST(page.heard().back() == "3 items added to your cart. You can undo this for 10 minutes.");
    BOOST_TEST(page.has(Role::link, "Cart: 3 items · EUR 15.00"));
    BOOST_TEST(page.effects<app::EmitReorder>().size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_rise_that_the_merchant_tolerates_is_no_reason_to_ask) {
    coffee().price = 525;
    AccountPage strict(*this);
    strict.tap(Role::button, again);
    BOOST_TEST(strict.is_open(SurfaceId::dialog));
    BOOST_TEST(held("coffee") == 0);
    AccountPage tolerant(*this, {.policy = {.tolerated_rise_basis_points = 500}});
    tolerant.tap(Role::button, again);
    BOOST_TEST(!tolerant.is_open(SurfaceId::dialog));
    BOOST_TEST(held("coffee") == 3);
}

BOOST_AUTO_TEST_CASE(one_line_alone_can_be_had_again) {
    add_tea();
    AccountPage page(*this);
    page.tap(Role::button, details);
    page.tap(Role::button, "Order again: Old tea, order 1042");
    BOOST_TEST(held("coffee") == 0);
    BOOST_TEST(held("tea") == 2);
}

BOOST_AUTO_TEST_CASE(the_button_is_busy_until_it_is_done_and_pressing_it_again_does_nothing) {
    AccountPage page(*this);
    const kit::NodeId button = page.find(Role::button, again).id;
    holds = true;
    page.tap(Role::button, again);
    BOOST_TEST(page.find(Role::button, busy).id == button);
    BOOST_TEST(page.find(Role::button, busy).busy);
    page.tap(Role::button, busy);
    holds = false;
    page.settle();
    BOOST_TEST(held("coffee") == 3);
    BOOST_TEST(commits() == 1u);
}

BOOST_AUTO_TEST_CASE(while_one_order_is_added_the_buttons_of_the_others_are_disabled) {
    add_order("1041", "tea");
    AccountPage page(*this);
    const kit::NodeId other = page.find(Role::button, "Order again, order 1041 of 2024-02-24").id;
    const auto is_disabled = [&] {
        const kit::SemanticNode& node = page.find(Role::button, "Order again, order 1041 of 2024-02-24");
        return node.id == other && node.disabled;
    };
    BOOST_TEST(!is_disabled());
    holds = true;
    page.tap(Role::button, again);
    BOOST_TEST(is_disabled());
    holds = false;
    page.settle();
    BOOST_TEST(!is_disabled());
}

BOOST_AUTO_TEST_CASE(a_press_is_busy_while_it_waits_for_the_page_to_know_who_is_signed_in) {
    AccountPage page(*this);
    holds = true;
    page.come_back();
    page.tap(Role::button, again);
    BOOST_TEST(page.model().waiting_press.has_value());
    BOOST_TEST(page.find(Role::button, busy).busy);
    holds = false;
    page.settle();
    BOOST_TEST(held("coffee") == 3);
}

BOOST_AUTO_TEST_CASE(undo_takes_out_only_what_was_added) {
    cart.lines = {domain::test::cart_line_of("coffee", 1)};
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(held("coffee") == 4);
    page.tap(Role::button, "Undo");
    BOOST_TEST(held("coffee") == 1);
    BOOST_TEST(page.sees("Taken out of your cart again"));
}

BOOST_AUTO_TEST_CASE(a_new_price_is_shown_before_anything_is_done) {
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(held("coffee") == 0);
    BOOST_TEST(page.is_open(SurfaceId::dialog));
    BOOST_TEST(page.sees("Now EUR 5.50, last time EUR 5.00."));
    page.tap(Role::button, "Add 3 to cart · EUR 16.50");
    BOOST_TEST(held("coffee") == 3);
    BOOST_TEST(!page.is_open(SurfaceId::dialog));
}

BOOST_AUTO_TEST_CASE(a_dialog_that_is_dismissed_leaves_the_cart_alone) {
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.escape();
    BOOST_TEST(!page.is_open(SurfaceId::dialog));
    BOOST_TEST(held("coffee") == 0);
}

BOOST_AUTO_TEST_CASE(quantities_and_lines_are_chosen_in_the_dialog) {
    add_tea();
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.tap(Role::button, "One less of Old coffee");
    page.tap(Role::checkbox, "Add Old tea");
    page.tap(Role::button, "Add 2 to cart · EUR 11.00");
    BOOST_TEST(held("coffee") == 2);
    BOOST_TEST(held("tea") == 0);
}

BOOST_AUTO_TEST_CASE(the_cart_can_be_replaced_instead_of_added_to) {
    cart.lines = {domain::test::cart_line_of("tea", 2)};
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("Your cart already holds 2 items"));
    page.tap(Role::radio, "Replace what is in the cart");
    BOOST_TEST(page.sees("2 items leave your cart"));
    page.tap(Role::button, "Take out 2, add 3 · EUR 16.50");
    BOOST_TEST(page.sees("3 items added to your cart, 2 taken out"));
    BOOST_TEST(held("coffee") == 3);
    BOOST_TEST(held("tea") == 0);
    page.tap(Role::button, "Undo");
    BOOST_TEST(page.heard().back() == "Taken out again, and 2 items are back in your cart");
    BOOST_TEST(held("coffee") == 0);
    BOOST_TEST(held("tea") == 2);
}

BOOST_AUTO_TEST_CASE(a_cart_that_holds_all_it_can_says_so_instead_of_asking_for_a_choice) {
    coffee().max_quantity = 4;
    cart.lines = {domain::test::cart_line_of("coffee", 4)};
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.find(Role::button, "Nothing more to add").disabled);
    page.tap(Role::radio, "Replace what is in the cart");
    BOOST_TEST(!page.has(Role::button, "Nothing more to add"));
}

BOOST_AUTO_TEST_CASE(what_closes_a_dialog_is_there_once) {
    AccountPage page(*this);
    fail_next<app::LoadProducts>(domain::ShopErrorCode::unavailable);
    page.tap(Role::button, again);
    page.tap(Role::button, "Close");
    BOOST_TEST(!page.is_open(SurfaceId::dialog));
    stock["coffee"] = 2;
    page.tap(Role::button, again);
    page.tap(Role::button, "Close");
    BOOST_TEST(!page.is_open(SurfaceId::dialog));
}

BOOST_AUTO_TEST_CASE(a_variant_that_is_gone_is_chosen_anew) {
    auto& product = products.front();
    product.variants = {domain::test::variant_of("coffee beans"), domain::test::variant_of("coffee ground")};
    product.variants[1].options = {{"Grind", "filter"}};
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("Choose a variant"));
    BOOST_TEST(page.find(Role::button, "Nothing chosen yet").disabled);
    page.tap(Role::radio, "Today's coffee, filter · EUR 5.00");
    page.tap(Role::button, "Add 3 to cart · EUR 15.00");
    BOOST_TEST(held("coffee ground") == 3);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_had_says_why_and_cannot_be_added) {
    products.clear();
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("Nothing of this order is for sale any more."));
    BOOST_TEST(page.sees("No longer sold"));
    BOOST_TEST(!page.has(Role::button, "Nothing chosen yet"));
    BOOST_TEST(page.count(Role::checkbox) == 1u); // its heart: it can be wished for all the same
}

BOOST_AUTO_TEST_CASE(a_shop_that_gives_less_than_it_promised_is_told_line_by_line) {
    stock["coffee"] = 2;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.is_open(SurfaceId::dialog));
    BOOST_TEST(page.sees("Not everything could be added"));
    BOOST_TEST(page.sees("2 of 3 added"));
    page.tap(Role::button, "Undo");
    BOOST_TEST(held("coffee") == 0);
}

BOOST_AUTO_TEST_CASE(a_check_that_fails_explains_itself_and_is_retried_without_closing_the_dialog) {
    coffee().price = 550;
    AccountPage page(*this);
    fail_next<app::LoadProducts>(domain::ShopErrorCode::unavailable);
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("Nothing was added"));
    BOOST_TEST(page.sees("The shop has a problem at the moment."));
    holds = true;
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.is_open(SurfaceId::dialog));
    BOOST_TEST(page.has(Role::progress, "Checking today’s prices and stock"));
    holds = false;
    page.settle();
    BOOST_TEST(page.sees("Now EUR 5.50, last time EUR 5.00."));
}

BOOST_AUTO_TEST_CASE(an_answer_that_got_lost_still_ends_in_one_outcome) {
    AccountPage page(*this);
    fail_next<app::SetCartLines>(domain::ShopErrorCode::timeout);
    page.tap(Role::button, again);
    page.wait(0);
    BOOST_TEST(held("coffee") == 3);
    BOOST_TEST(page.sees("3 items added to your cart"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
