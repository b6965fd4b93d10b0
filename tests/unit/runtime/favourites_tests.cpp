#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <utility>

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

    /// "Thing 0" and so on: rows of several heights.
    void keep_things(int count) {
        shop.favourites.clear();
        for (int number = 0; number < count; ++number) {
            const std::string id = std::to_string(number);
            domain::Favourite thing;
            thing.id = {"product " + id, "variant " + id};
            thing.added_at_ms = count - number;
            thing.title = "Thing " + id + (number % 3 == 0 ? std::string(90, '.') : "");
            if (number % 2 == 0) {
                thing.code = domain::FavouriteCode{"CODE" + id, "10% off", std::nullopt};
            }
            shop.favourites.push_back(std::move(thing));
        }
    }

    /// Of many, only those near the slice are described, at every place of the page, and it stays as high.
    static void check_window(AccountPage& page) {
        const auto is_first =
            [](const kit::SemanticNode& node) { // its long title is broken after the first word
                return node.role == Role::heading &&
                       (node.name.starts_with("Thing 0.") || node.name.starts_with("Thing\n0."));
            };
        BOOST_TEST(std::ranges::any_of(page.semantics(), is_first));
        BOOST_TEST(!page.has(Role::heading, "Thing 500"));
        BOOST_TEST(page.count(Role::list_item) < 150u);
        const float height = page.last().surfaces.front().height;
        page.scroll_to(height / 2);
        BOOST_TEST(!std::ranges::any_of(page.semantics(), is_first));
        BOOST_TEST(page.last().surfaces.front().height == height);
        const auto item = std::ranges::find(page.semantics(), Role::list_item, &kit::SemanticNode::role);
        BOOST_REQUIRE(item != page.semantics().end());
        BOOST_TEST(item->set_size == 1'000);
        BOOST_TEST(item->position_in_set > 300);
        page.scroll_to(height - 2'000);
        BOOST_TEST(page.sees("Thing 999"));
        BOOST_TEST(page.last().surfaces.front().height == height);
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
    page.open_details("1002");
    page.tap(Role::checkbox, "Favourite: Old tea");
    BOOST_CHECK(page.find(Role::checkbox, "Favourite: Old tea").checked == kit::Checked::yes);
    page.settle();
    BOOST_TEST(shop.favourites.size() == 3);
}

BOOST_AUTO_TEST_CASE(a_refused_heart_is_empty_again_and_says_why) {
    options.fragment = "";
    AccountPage page(shop, options);
    page.open_details("1002");
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

BOOST_AUTO_TEST_CASE(up_to_two_hundred_favourites_are_all_described) {
    keep_things(200);
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Thing 1"));
    BOOST_TEST(page.has(Role::heading, "Thing 199"));
}

BOOST_AUTO_TEST_CASE(of_a_thousand_rows_those_near_the_slice_are_described_with_their_places) {
    keep_things(1'000);
    AccountPage page(shop, options);
    check_window(page);
}

BOOST_AUTO_TEST_CASE(of_a_thousand_tiles_those_near_the_slice_are_described_with_their_places) {
    keep_things(1'000);
    AccountPage page(shop, options);
    page.tap(Role::radio, "Grid");
    check_window(page);
}

BOOST_AUTO_TEST_CASE(a_narrow_tile_is_as_high_as_all_that_it_says) {
    shop.favourites.front().title = "Coffee that is ground for a very small pot";
    options.width = 260;
    AccountPage page(shop, options);
    page.tap(Role::radio, "Grid");
    const auto change = std::ranges::find_if(page.semantics(), [](const kit::SemanticNode& node) {
        return node.name.find("less") != std::string::npos;
    });
    BOOST_REQUIRE(change != page.semantics().end());
    const kit::SemanticNode& add = page.find(Role::button, "Add to cart: " + shop.favourites.front().title);
    BOOST_TEST(change->bounds.bottom() <= add.bounds.y);
}

BOOST_AUTO_TEST_CASE(the_favourite_that_holds_the_focus_stays_however_far_one_scrolls) {
    keep_things(1'000);
    AccountPage page(shop, options);
    const kit::NodeId heart = page.find(Role::checkbox, "Favourite: Thing 1").id;
    page.focus(heart);
    page.scroll_to(page.last().surfaces.front().height / 2);
    BOOST_TEST(page.find(Role::checkbox, "Favourite: Thing 1").id == heart);
    BOOST_TEST(page.focused() == heart);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
