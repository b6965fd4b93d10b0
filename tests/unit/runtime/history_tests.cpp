#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

BOOST_AUTO_TEST_SUITE(history)

BOOST_AUTO_TEST_CASE(the_customer_is_greeted_and_finds_the_newest_order_first) {
    TestShop shop;
    shop.add_order("1042", "coffee").total = 4590;
    shop.add_order("1041", "tea");
    const AccountPage page(shop);
    BOOST_TEST(page.sees("Hello Sanne"));
    BOOST_TEST(page.sees("2 orders"));
    const auto& tree = page.semantics();
    const auto at = [&](std::string_view text) {
        return std::ranges::find(tree, text, &kit::SemanticNode::name) - tree.begin();
    };
    BOOST_TEST(at("Order 1042") < at("Order 1041"));
    BOOST_TEST(at("EUR 45.90") < at("Order 1041"));
}

BOOST_AUTO_TEST_CASE(each_year_has_a_heading_and_a_list) {
    TestShop shop;
    shop.add_orders(10, 2000); // ten days apart, back from 5 March 2024
    const AccountPage page(shop);
    BOOST_TEST(page.find(Role::heading, "2024").level == 3);
    BOOST_TEST(page.find(Role::heading, "2023").level == 3);
    BOOST_TEST(page.has(Role::list, "Orders in 2024"));
    BOOST_TEST(page.has(Role::list, "Orders in 2023"));
}

BOOST_AUTO_TEST_CASE(older_orders_come_when_asked_for_and_the_button_goes_when_there_are_no_more) {
    TestShop shop;
    shop.add_orders(30, 2000);
    AccountPage page(shop);
    BOOST_TEST(page.sees("25 of 30 orders"));
    BOOST_TEST(!page.sees("Order 1971"));
    page.tap(Role::button, "Show older orders");
    BOOST_TEST(page.sees("Order 1971"));
    BOOST_TEST(page.sees("30 orders"));
    BOOST_TEST(!page.has(Role::button, "Show older orders"));
}

BOOST_AUTO_TEST_CASE(older_orders_that_fail_to_come_say_why_and_can_be_asked_for_again) {
    TestShop shop;
    shop.add_orders(30, 2000);
    AccountPage page(shop);
    shop.fail_next<app::LoadOrders>(domain::ShopErrorCode::network);
    page.tap(Role::button, "Show older orders");
    BOOST_TEST(page.sees("Older orders could not be loaded"));
    BOOST_TEST(page.sees("There is no connection."));
    BOOST_TEST(page.sees("Order 2000"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.sees("Order 1971"));
    BOOST_TEST(!page.sees("could not be loaded"));
}

BOOST_AUTO_TEST_CASE(an_order_opens_and_shows_all_that_is_known_of_it) {
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.lines.front().options = {{"Size", "250 g"}};
    order.discounts = {{"Regulars' discount", -150}};
    order.shipping = 495;
    order.taxes = {{"VAT 9%", 120}};
    order.total = 1845;
    order.shipping_address = domain::Address{"Sanne Visser", {"Nieuwe Gracht 27", "2011 NJ Haarlem"}};
    order.fulfilments = {{.id = "f1",
                          .state = domain::FulfilmentState::shipped,
                          .state_text = {},
                          .carrier = "PostNL",
                          .tracking_code = "3SABC",
                          .tracking_url = "https://post.example/3SABC"}};
    AccountPage page(shop);
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    for (const char* text :
         {"Size: 250 g", "3 × EUR 5.00", "Regulars' discount", "EUR -1.50", "EUR 4.95", "Includes VAT 9%",
          "EUR 18.45", "Nieuwe Gracht 27", "PostNL 3SABC", "On its way"}) {
        BOOST_TEST(page.sees(text), text);
    }
    BOOST_TEST(page.find(Role::link, "Track parcel 3SABC of order 1042").url == "https://post.example/3SABC");
    BOOST_TEST(
        (page.find(Role::button, "Details of order 1042 of 2024-03-05").expanded == kit::Expanded::expanded));
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    BOOST_TEST(!page.sees("Nieuwe Gracht 27"));
}

BOOST_AUTO_TEST_CASE(tax_that_is_added_stands_among_what_is_added_up) {
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.currency = *domain::Currency::from_code("JPY");
    order.prices_include_tax = false;
    order.taxes = {{"Consumption tax 10%", 150}};
    order.total = 1650;
    AccountPage page(shop);
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    for (const char* text : {"Consumption tax 10%", "JPY 150", "JPY 1650"}) {
        BOOST_TEST(page.sees(text), text);
    }
    BOOST_TEST(!page.sees("Includes"));
}

BOOST_AUTO_TEST_CASE(a_credit_note_is_an_order_of_less_than_nothing) {
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.currency = *domain::Currency::from_code("KWD");
    order.subtotal = -1500;
    order.total = -1500;
    AccountPage page(shop);
    BOOST_TEST(page.sees("KWD -1.500"));
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    BOOST_TEST(page.sees("KWD -1.500"));
}

BOOST_AUTO_TEST_CASE(a_parcel_in_a_state_of_the_shops_own_shows_the_shops_word) {
    TestShop shop;
    domain::Fulfilment parcel{.id = "f1",
                              .state = domain::FulfilmentState::unknown,
                              .state_text = "At the neighbours",
                              .carrier = {},
                              .tracking_code = {},
                              .tracking_url = {}};
    domain::Order& order = shop.add_order("1042", "coffee");
    order.fulfilments = {parcel};
    parcel.state_text.clear();
    order.fulfilments.push_back(parcel);
    AccountPage page(shop);
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    BOOST_TEST(page.sees("At the neighbours"));
    BOOST_TEST(page.sees("Status unknown"));
}

BOOST_AUTO_TEST_CASE(a_line_whose_product_was_deleted_is_shown_and_cannot_be_had_again) {
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.lines.front().product_id.clear();
    AccountPage page(shop);
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    BOOST_TEST(page.sees("No longer sold"));
    BOOST_TEST(!page.has(Role::button, "Order again: Old coffee, order 1042"));
}

BOOST_AUTO_TEST_CASE(an_order_that_cannot_be_had_again_says_so_in_its_details) {
    TestShop shop;
    shop.add_order("1042", "coffee").reorderable = false;
    AccountPage page(shop);
    BOOST_TEST(!page.sees("Order again"));
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    BOOST_TEST(page.sees("This order cannot be ordered again."));
}

BOOST_AUTO_TEST_CASE(a_shop_that_cannot_reorder_shows_nothing_of_it) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    const AccountPage page(shop, {.capabilities = {app::Capability::orders, app::Capability::orders_search}});
    BOOST_TEST(page.sees("Order 1042"));
    BOOST_TEST(!page.sees("Order again"));
    BOOST_TEST(!page.sees("Cart"));
}

BOOST_AUTO_TEST_CASE(an_order_that_could_not_be_read_stands_in_its_place_with_its_number) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    shop.orders.emplace_back(domain::UnreadableOrder{"1041", 0, "/orders/1/total: expected an integer"});
    shop.orders.emplace_back(domain::UnreadableOrder{"", 0, "/orders/2: expected an object"});
    shop.add_order("1040", "tea");
    const AccountPage page(shop);
    BOOST_TEST(page.sees("Order 1041 could not be shown"));
    BOOST_TEST(page.sees("An order could not be shown"));
    BOOST_TEST(page.sees("Order 1042"));
    BOOST_TEST(page.sees("Order 1040"));
    BOOST_TEST(!page.sees("expected an"));
}

BOOST_AUTO_TEST_CASE(buttons_of_different_orders_never_have_the_same_name) {
    TestShop shop;
    shop.add_orders(25, 2000);
    const AccountPage page(shop);
    for (const kit::SemanticNode& node : page.semantics()) {
        if (node.role == Role::button) {
            BOOST_TEST(&page.find(Role::button, page.name_of(node)) == &node);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
