#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

/// A shop that keeps favourites: coffee, which has become cheaper, and a mug that is no longer sold.
struct Favourites {
    Favourites() {
        options.capabilities.add(app::Capability::favourites);
        options.slice_height = 2'000;
        shop.add_order("1001", "coffee");
        shop.add_order("1002", "tea");
        domain::Favourite coffee;
        coffee.id = {"product of coffee", "coffee"};
        coffee.added_at_ms = 2;
        coffee.title = "Coffee";
        coffee.price_when_added = 600;
        coffee.currency = domain::test::euro;
        coffee.product = shop.products.front();
        coffee.code = domain::FavouriteCode{"BEANS15", "15% off coffee", std::nullopt};
        domain::Favourite mug;
        mug.id = {"mug", "mug"};
        mug.added_at_ms = 1;
        mug.title = "Mug";
        shop.favourites = {coffee, mug};
        options.fragment = "favourites";
    }

    /// Opens the details of the order of tea.
    static void open_tea(AccountPage& page) {
        const auto tea = std::ranges::find_if(page.semantics(), [](const kit::SemanticNode& node) {
            return node.name.starts_with("Details of order 1002");
        });
        BOOST_REQUIRE(tea != page.semantics().end());
        page.tap(Role::button, std::string{tea->name});
        page.settle();
    }

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(favourites, Favourites)

BOOST_AUTO_TEST_CASE(what_has_become_of_each_favourite_is_told) {
    AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Coffee"));
    BOOST_TEST(page.sees("EUR 1.00 less than when you saved it"));
    BOOST_TEST(page.sees("No longer sold"));
    BOOST_CHECK(page.find(Role::checkbox, "Favourite: Coffee").checked == kit::Checked::yes);
}

BOOST_AUTO_TEST_CASE(one_favourite_goes_into_the_cart_with_one_press) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Add to cart: Coffee");
    page.settle();
    BOOST_TEST(domain::quantity_in_cart(shop.cart, "coffee", {}) == 1);
    BOOST_TEST(page.sees("1 favourite is in your cart"));
}

BOOST_AUTO_TEST_CASE(what_is_no_longer_sold_is_removed_with_its_heart) {
    AccountPage page(shop, options);
    BOOST_TEST(!page.has(Role::button, "Add to cart: Mug"));
    page.tap(Role::checkbox, "Favourite: Mug");
    page.settle();
    BOOST_TEST(!page.sees("Mug"));
    BOOST_TEST(shop.favourites.size() == 1);
    BOOST_TEST(page.heard().back() == "Removed from your favourites");
}

BOOST_AUTO_TEST_CASE(a_line_of_an_order_has_a_heart_that_fills) {
    options.fragment = "";
    AccountPage page(shop, options);
    open_tea(page);
    page.tap(Role::checkbox, "Favourite: Old tea");
    BOOST_CHECK(page.find(Role::checkbox, "Favourite: Old tea").checked == kit::Checked::yes);
    page.settle();
    BOOST_TEST(shop.favourites.size() == 3);
}

BOOST_AUTO_TEST_CASE(a_refused_heart_is_empty_again_and_says_why) {
    options.fragment = "";
    AccountPage page(shop, options);
    open_tea(page);
    shop.fail_next<app::SetFavourite>(domain::ShopErrorCode::refused, false);
    page.tap(Role::checkbox, "Favourite: Old tea");
    page.settle();
    BOOST_CHECK(page.find(Role::checkbox, "Favourite: Old tea").checked == kit::Checked::no);
    BOOST_TEST(page.sees("It could not be saved to your favourites. Please try again."));
}

BOOST_AUTO_TEST_CASE(list_and_grid_show_the_same) {
    AccountPage page(shop, options);
    page.tap(Role::radio, "Grid");
    page.settle();
    BOOST_TEST(page.has(Role::heading, "Coffee"));
    BOOST_TEST(page.has(Role::heading, "Mug"));
    BOOST_TEST(page.has(Role::button, "Add to cart: Coffee"));
    page.tap(Role::radio, "List");
    page.settle();
    BOOST_TEST(page.sees("15% off coffee"));
}

BOOST_AUTO_TEST_CASE(a_code_is_copied) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Copy code BEANS15");
    page.settle();
    BOOST_TEST(page.effects<app::CopyText>().front().text == "BEANS15");
    BOOST_TEST(page.sees("Copied"));
}

BOOST_AUTO_TEST_CASE(who_keeps_nothing_is_told_how_to) {
    shop.favourites.clear();
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("No favourites yet"));
}

BOOST_AUTO_TEST_CASE(favourites_that_do_not_come_can_be_asked_for_again) {
    shop.fail_next<app::LoadFavourites>(domain::ShopErrorCode::unavailable);
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Your favourites could not be loaded"));
    page.tap(Role::button, "Try again");
    page.settle();
    BOOST_TEST(page.has(Role::heading, "Coffee"));
}

BOOST_AUTO_TEST_CASE(a_shop_that_keeps_none_is_not_asked_for_them) {
    options.capabilities = domain::test::usual_capabilities;
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("No favourites yet"));
    BOOST_TEST(page.effects<app::LoadFavourites>().empty());
}

BOOST_AUTO_TEST_CASE(where_nothing_can_be_bought_or_found_there_is_neither_section_nor_heart) {
    options.capabilities = {app::Capability::orders};
    const AccountPage page(shop, options);
    BOOST_TEST(!page.has(Role::link, "Favourites"));
    BOOST_TEST(page.effects<app::LoadKept>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
