#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "runtime/account_page.hpp"
#include "runtime/coffee_shop.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;
using kit::SurfaceId;

constexpr const char* search_label = "Search your orders";

std::string dialog_description(const AccountPage& page) {
    const auto& surfaces = page.last().surfaces;
    return std::ranges::find(surfaces, SurfaceId::dialog, &SurfaceOutput::id)->description;
}

/// The pictures that have something to say.
std::vector<std::string> pictures_heard(const AccountPage& page) {
    std::vector<std::string> names;
    for (const kit::SemanticNode& node : page.semantics()) {
        if (node.role == Role::image && !node.decorative) {
            names.push_back(node.name);
        }
    }
    return names;
}

/// Heard when one comes to it; what is decorative is not.
bool is_heard(const AccountPage& page, const kit::SemanticNode& node) {
    const auto parent = std::ranges::find(page.semantics(), node.parent, &kit::SemanticNode::id);
    return !node.decorative && (parent == page.semantics().end() || is_heard(page, *parent));
}

std::size_t times_heard(const AccountPage& page, std::string_view words) {
    return static_cast<std::size_t>(std::ranges::count_if(
        page.semantics(), [&](const auto& node) { return node.name == words && is_heard(page, node); }));
}

BOOST_FIXTURE_TEST_SUITE(spoken, CoffeeShop)

BOOST_AUTO_TEST_CASE(headings_begin_below_the_merchants_own_and_skip_no_level) {
    order().shipping_address = domain::Address{"Sanne Visser", {"Nieuwe Gracht 27"}};
    AccountPage page(*this);
    page.tap(Role::button, details);
    BOOST_TEST(page.find(Role::heading, "Your orders").level == 2);
    BOOST_TEST(page.find(Role::heading, "2024").level == 3);
    BOOST_TEST(page.find(Role::heading, "2024-03-05").level == 4);
    BOOST_TEST(page.find(Role::heading, "Delivered to").level == 5);
}

BOOST_AUTO_TEST_CASE(titles_of_what_is_there_instead_of_orders_are_headings) {
    orders.clear();
    const AccountPage empty(*this);
    BOOST_TEST(empty.find(Role::heading, "No orders yet").level == 3);
    fail_next<app::LoadOrders>(domain::ShopErrorCode::timeout);
    const AccountPage failed(*this);
    BOOST_TEST(failed.find(Role::heading, "Your orders could not be loaded").level == 3);
    orders = {domain::UnreadableOrder{.number = "7", .placed_at_ms = 0, .problem = "on purpose"}};
    const AccountPage unreadable(*this);
    BOOST_TEST(unreadable.find(Role::heading, "Order 7 could not be shown").level == 4);
}

BOOST_AUTO_TEST_CASE(a_search_that_is_cleared_says_how_many_orders_are_there_again) {
    add_order("1041", "tea");
    AccountPage page(*this);
    page.type(search_label, "tea");
    page.wait(300);
    BOOST_TEST(page.heard().back() == "1 order found");
    page.type(search_label, "");
    BOOST_TEST(page.heard().back() == "2 orders are shown");
}

BOOST_AUTO_TEST_CASE(a_shop_that_cannot_search_says_that_only_loaded_orders_are_searched) {
    page_size = 1;
    add_order("1041", "tea");
    AccountPage page(*this, {.capabilities = {app::Capability::orders, app::Capability::reorder}});
    const char* words = "This shop can only search the order that is loaded.";
    BOOST_TEST(!page.sees(words));
    page.type(search_label, "tea");
    BOOST_TEST(page.sees(words));
    page.tap(Role::button, "Show older orders");
    BOOST_TEST(page.sees("Order 1041"));
    BOOST_TEST(!page.sees("This shop can only search"));
}

BOOST_AUTO_TEST_CASE(a_line_that_is_ordered_again_is_announced_by_its_product) {
    add_tea();
    AccountPage page(*this);
    page.tap(Role::button, details);
    holds = true;
    page.tap(Role::button, "Order again: Old tea, order 1042");
    BOOST_TEST(page.heard().back() == "Checking today’s price and stock of Old tea, order 1042");
    BOOST_TEST(page.find(Role::button, "Adding… Old tea, order 1042").busy);
}

BOOST_AUTO_TEST_CASE(the_dialog_is_described_by_what_it_asks) {
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(dialog_description(page).find("Some things have changed since 2024-03-05.") == 0u);
    page.tap(Role::button, "Cancel");
    BOOST_TEST(dialog_description(page).empty());
}

BOOST_AUTO_TEST_CASE(a_checkbox_is_described_by_the_options_and_the_outcome_of_its_line) {
    order().lines.front().options = {{"Grind", "filter"}};
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.find(Role::checkbox, "Add Old coffee").description ==
               "Grind: filter. New price. Now EUR 5.50, last time EUR 5.00.");
}

BOOST_AUTO_TEST_CASE(what_the_cart_holds_is_heard_once) {
    cart.lines = {domain::test::cart_line_of("tea", 2)};
    coffee().price = 550;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("Your cart already holds 2 items"));
    BOOST_TEST(times_heard(page, "Your cart already holds 2 items") == 1u);
}

BOOST_AUTO_TEST_CASE(a_cart_in_another_currency_is_replaced_and_the_dialog_says_so) {
    cart.lines = {domain::test::cart_line_of("tea", 2)};
    cart.currency = domain::test::yen;
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("so 2 items leave your cart."));
    page.tap(Role::button, "Take out 2, add 3 · EUR 15.00");
    BOOST_TEST(held("tea") == 0);
}

BOOST_AUTO_TEST_CASE(an_order_of_which_nothing_is_sold_explains_it_and_asks_for_nothing) {
    products.clear();
    AccountPage page(*this);
    const kit::ColorToken primary = page.find(Role::button, again).look.fill;
    page.tap(Role::button, again);
    BOOST_TEST(page.sees("Nothing of this order is for sale any more. Look in the shop"));
    BOOST_TEST(!page.sees("Nothing chosen yet"));
    page.escape();
    BOOST_TEST((page.find(Role::button, again).look.fill != primary));
}

BOOST_AUTO_TEST_CASE(an_order_whose_products_are_all_deleted_has_no_button_and_says_why) {
    order().lines.front().product_id.clear();
    AccountPage page(*this);
    BOOST_TEST(!page.has(Role::button, again));
    page.tap(Role::button, details);
    BOOST_TEST(page.sees("Nothing of this order is for sale any more."));
}

BOOST_AUTO_TEST_CASE(a_picture_whose_title_stands_beside_it_is_not_heard) {
    add_tea();
    AccountPage page(*this);
    BOOST_TEST(pictures_heard(page) == std::vector<std::string>{"Old tea"}, boost::test_tools::per_element());
    page.tap(Role::button, details);
    BOOST_TEST(pictures_heard(page).empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
