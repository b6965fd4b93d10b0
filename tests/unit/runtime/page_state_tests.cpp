#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

BOOST_AUTO_TEST_SUITE(page_states)

BOOST_AUTO_TEST_CASE(while_orders_are_on_their_way_the_page_says_that_it_is_busy) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.holds = true;
    AccountPage page(shop);
    BOOST_TEST(page.find(Role::progress, "Your orders are loading").busy);
    shop.holds = false;
    page.settle();
    BOOST_TEST(page.count(Role::progress) == 0u);
    BOOST_TEST(page.sees("Order 1042"));
}

BOOST_AUTO_TEST_CASE(a_customer_without_orders_reads_what_will_be_here) {
    TestShop shop;
    const AccountPage page(shop);
    BOOST_TEST(page.sees("No orders yet"));
}

BOOST_AUTO_TEST_CASE(a_failure_says_why_in_the_customers_words_and_can_be_retried) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.fail_next<app::LoadOrders>(domain::ShopErrorCode::timeout);
    AccountPage page(shop);
    BOOST_TEST(page.sees("Your orders could not be loaded"));
    BOOST_TEST(page.sees("The shop is taking too long to answer."));
    BOOST_TEST(!page.sees("on purpose"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.sees("Order 1042"));
}

BOOST_AUTO_TEST_CASE(nobody_signed_in_is_sent_to_the_sign_in_page) {
    TestShop shop;
    shop.session = {.customer = std::nullopt, .sign_in_url = "/sign-in"};
    const AccountPage page(shop);
    BOOST_TEST(page.sees("You are signed out"));
    BOOST_TEST(page.find(Role::link, "Sign in").url == "/sign-in");
}

BOOST_AUTO_TEST_CASE(a_session_that_ends_while_the_page_is_open_shows_it) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    AccountPage page(shop);
    shop.fail_next<app::LoadCart>(domain::ShopErrorCode::signed_out, false);
    page.come_back();
    BOOST_TEST(page.sees("You are signed out"));
    BOOST_TEST(!page.sees("Order 1042"));
}

BOOST_AUTO_TEST_CASE(the_cart_is_shown_with_its_count_and_total_and_leads_to_the_cart) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.cart.lines = {domain::test::cart_line_of("tea", 3)};
    shop.cart.total = 1500;
    const AccountPage page(shop);
    BOOST_TEST(page.find(Role::link, "Cart: 3 items · EUR 15.00").url == "/cart");
}

BOOST_AUTO_TEST_CASE(another_language_changes_every_word_and_the_words_that_are_searched) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    AccountPage page(shop);
    page.speak_dutch();
    BOOST_TEST(page.sees("Je bestellingen"));
    BOOST_TEST(page.sees("Bestelling 1042"));
    BOOST_TEST(!page.sees("Your orders"));
    page.type("Zoek in je bestellingen", "bezorgd");
    BOOST_TEST(page.sees("1 bestelling gevonden"));
    page.type("Zoek in je bestellingen", "delivered");
    BOOST_TEST(page.sees("0 bestellingen gevonden"));
}

BOOST_AUTO_TEST_CASE(nothing_is_drawn_before_language_and_size_are_known_and_the_shop_is_asked_all_the_same) {
    kit::TestTextEngine text_engine;
    views::TestFormatter formatter;
    Runtime runtime(text_engine, formatter, {"seed", {}, domain::test::usual_capabilities});
    const FrameOutput output = runtime.frame({});
    BOOST_TEST(output.surfaces.empty());
    BOOST_TEST(output.semantics.empty());
    BOOST_TEST(!output.effects.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
