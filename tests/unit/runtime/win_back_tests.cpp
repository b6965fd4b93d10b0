#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"
#include "runtime/coffee_shop.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

constexpr const char* title = "Good to see you again";
constexpr const char* add = "Add this product to cart";

/// A shop whose only order, of three coffees, is from long ago.
struct QuietShop {
    QuietShop() { shop.order().placed_at_ms -= 300 * domain::ms_per_day; }
    CoffeeShop shop;
};

BOOST_FIXTURE_TEST_SUITE(win_back, QuietShop)

BOOST_AUTO_TEST_CASE(a_regular_who_stayed_away_is_offered_what_they_bought_most) {
    const AccountPage page(shop);
    BOOST_TEST(page.has(Role::heading, title));
    BOOST_TEST(page.sees("Your last order was on 2023-05-10. This is what you bought most."));
    BOOST_TEST(page.sees("3 × Old coffee"));
    BOOST_TEST(page.sees("Bought 1 time"));
}

BOOST_AUTO_TEST_CASE(one_press_has_it_in_the_cart_and_the_offer_is_taken) {
    AccountPage page(shop);
    page.tap(Role::button, add);
    BOOST_TEST(shop.held("coffee") == 3);
    BOOST_TEST(page.heard().back().starts_with("3 items added to your cart"));
    BOOST_TEST(!page.has(Role::heading, title));
    page.tap(Role::button, "Undo");
    BOOST_TEST(shop.held("coffee") == 0);
}

BOOST_AUTO_TEST_CASE(the_button_says_that_it_is_at_it_until_it_is_done) {
    AccountPage page(shop);
    const kit::NodeId button = page.find(Role::button, add).id;
    shop.holds = true;
    page.tap(Role::button, add);
    BOOST_TEST(page.find(Role::button, "Adding…").id == button);
    BOOST_TEST(page.find(Role::button, "Adding…").busy);
    shop.holds = false;
    page.settle();
    BOOST_TEST(shop.held("coffee") == 3);
}

BOOST_AUTO_TEST_CASE(a_failure_is_told_and_can_be_tried_again) {
    AccountPage page(shop);
    shop.fail_next<app::LoadProducts>(domain::ShopErrorCode::network);
    page.tap(Role::button, add);
    BOOST_TEST(page.sees("There is no connection"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(shop.held("coffee") == 3);
}

BOOST_AUTO_TEST_CASE(it_can_be_put_away) {
    AccountPage page(shop);
    page.tap(Role::button, "Not now");
    BOOST_TEST(!page.has(Role::heading, title));
    BOOST_TEST(page.has(Role::button, "Order again, order 1042 of 2023-05-10"));
}

BOOST_AUTO_TEST_CASE(a_shop_without_reorder_offers_nothing) {
    const AccountPage page(shop, {.capabilities = {app::Capability::orders}});
    BOOST_TEST(!page.has(Role::heading, title));
}

BOOST_AUTO_TEST_CASE(who_ordered_lately_sees_their_orders_first) {
    CoffeeShop lively;
    const AccountPage page(lively);
    BOOST_TEST(!page.has(Role::heading, title));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
