#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

constexpr const char* field = "Search your orders";
constexpr std::int64_t typing_pause_ms = 300;

BOOST_AUTO_TEST_SUITE(search)

BOOST_AUTO_TEST_CASE(what_is_loaded_is_searched_at_once) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.add_order("1041", "tea");
    AccountPage page(shop);
    page.type(field, "TEA");
    BOOST_TEST(page.sees("Order 1041"));
    BOOST_TEST(!page.sees("Order 1042"));
    BOOST_TEST(page.sees("1 order found"));
}

BOOST_AUTO_TEST_CASE(orders_are_found_by_their_state_in_the_customers_words) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.add_order("1041", "tea").state = domain::OrderState::returned;
    AccountPage page(shop);
    page.type(field, "returned");
    BOOST_TEST(page.sees("Order 1041"));
    BOOST_TEST(!page.sees("Order 1042"));
}

BOOST_AUTO_TEST_CASE(the_shop_is_asked_for_the_rest_when_typing_pauses) {
    TestShop shop;
    shop.page_size = 1;
    shop.add_order("1042", "coffee");
    shop.add_order("1041", "tea");
    AccountPage page(shop);
    page.type(field, "tea");
    BOOST_TEST(!page.sees("Order 1041"));
    BOOST_TEST(page.count(Role::progress) == 1u);
    page.wait(typing_pause_ms);
    BOOST_TEST(page.sees("Order 1041"));
    BOOST_TEST(page.effects<app::LoadOrders>().back().query.text == "tea");
}

BOOST_AUTO_TEST_CASE(nothing_found_says_so_and_offers_the_way_back) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    AccountPage page(shop);
    page.type(field, "bicycle");
    BOOST_TEST(page.sees("No orders found"));
    page.tap(Role::button, "Show all orders");
    BOOST_TEST(page.sees("Order 1042"));
    BOOST_TEST(page.find(Role::search_field, field).value.empty());
}

BOOST_AUTO_TEST_CASE(the_filter_offers_the_states_that_there_are_and_leaves_only_the_chosen_one) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.add_order("1041", "tea").state = domain::OrderState::cancelled;
    AccountPage page(shop);
    page.tap(Role::button, "Status: All");
    BOOST_TEST((page.find(Role::radio, "All").checked == kit::Checked::yes));
    BOOST_TEST(!page.has(Role::radio, "Refunded"));
    page.tap(Role::radio, "Cancelled");
    BOOST_TEST(page.sees("Order 1041"));
    BOOST_TEST(!page.sees("Order 1042"));
    BOOST_TEST(page.has(Role::button, "Status: Cancelled"));
    page.tap(Role::radio, "All");
    BOOST_TEST(page.sees("Order 1042"));
}

BOOST_AUTO_TEST_CASE(the_choices_of_the_filter_are_shown_only_when_it_is_open) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.add_order("1041", "tea").state = domain::OrderState::cancelled;
    AccountPage page(shop);
    BOOST_TEST(page.count(Role::radio) == 0u);
    page.tap(Role::button, "Status: All");
    BOOST_TEST(page.count(Role::radio) == 3u);
    BOOST_TEST((page.find(Role::button, "Status: All").expanded == kit::Expanded::expanded));
    page.tap(Role::button, "Status: All");
    BOOST_TEST(page.count(Role::radio) == 0u);
}

BOOST_AUTO_TEST_CASE(a_search_that_the_shop_cannot_answer_says_so_and_keeps_what_is_found) {
    TestShop shop;
    shop.page_size = 1;
    shop.add_order("1042", "coffee");
    shop.add_order("1041", "coffee");
    AccountPage page(shop);
    page.type(field, "coffee");
    shop.fail_next<app::LoadOrders>(domain::ShopErrorCode::unavailable);
    page.wait(typing_pause_ms);
    BOOST_TEST(page.sees("Older orders could not be searched"));
    BOOST_TEST(page.sees("Order 1042"));
    page.tap(Role::button, "Try again");
    page.tap(Role::button, "Show older orders");
    BOOST_TEST(page.sees("Order 1041"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
