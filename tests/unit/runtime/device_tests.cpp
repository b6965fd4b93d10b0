#include <boost/test/unit_test.hpp>

#include <string>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using app::Capability;
using domain::ShopErrorCode;
using kit::Role;

/// A shop that keeps nothing but orders, a cart and what it sells: six cups.
struct PlainShop {
    PlainShop() {
        options.capabilities.add(Capability::recommendations);
        options.slice_height = 2'000;
        options.fragment = "for-you";
        shop.add_coffee_habit();
        shop.sell_six_cups();
    }

    void sign_out() {
        customer = shop.session.customer;
        shop.session = {.customer = std::nullopt, .sign_in_url = "/sign-in"};
    }
    void sign_in() { shop.session.customer = customer; }
    static bool is_favourite(const AccountPage& page, std::string_view name) {
        return page.find(Role::checkbox, name).checked == kit::Checked::yes;
    }

    AccountPage::Options options;
    TestShop shop;
    std::optional<domain::Customer> customer;
};

constexpr const char* cups = "Favourite: Six cups";

BOOST_FIXTURE_TEST_SUITE(kept_on_this_device, PlainShop)

BOOST_AUTO_TEST_CASE(a_visitors_heart_is_still_full_on_the_next_visit) {
    sign_out();
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("What other customers like."));
    BOOST_TEST(!page.has(Role::button, "Add to cart: Six cups"));
    page.tap(Role::checkbox, cups);
    BOOST_TEST(is_favourite(page, cups));
    BOOST_TEST(page.heard().back() == "Saved to your favourites");
    AccountPage later(shop, options);
    BOOST_TEST(is_favourite(later, cups));
    later.go_to("favourites");
    BOOST_TEST(later.has(Role::heading, "Six cups"));
    BOOST_TEST(later.sees("These favourites are kept on this device."));
    later.tap(Role::checkbox, cups);
    BOOST_TEST(later.sees("No favourites yet"));
    BOOST_TEST(shop.device.kept[""].empty());
}

BOOST_AUTO_TEST_CASE(a_favourite_is_shown_as_it_was_where_the_shop_does_not_tell_todays_price) {
    sign_out();
    AccountPage page(shop, options);
    page.tap(Role::checkbox, cups);
    shop.fail_next<app::LoadProducts>(ShopErrorCode::unavailable);
    page.go_to("favourites");
    BOOST_TEST(page.sees("EUR 5.00 when you saved it"));
    BOOST_TEST(!page.sees("No longer sold"));
}

BOOST_AUTO_TEST_CASE(a_visitor_of_a_shop_that_keeps_favourites_is_shown_the_way_in) {
    options.capabilities.add(Capability::favourites);
    options.fragment = "favourites";
    sign_out();
    const AccountPage page(shop, options);
    BOOST_TEST(page.find(Role::link, "Sign in to keep them in your account").url == "/sign-in");
    BOOST_TEST(page.effects<app::LoadFavourites>().empty());
}

BOOST_AUTO_TEST_CASE(at_sign_in_the_visitors_favourites_are_the_customers_in_the_shop) {
    options.capabilities.add(Capability::favourites);
    sign_out();
    AccountPage page(shop, options);
    page.tap(Role::checkbox, cups);
    sign_in();
    page.come_back();
    page.go_to("favourites");
    BOOST_REQUIRE(shop.favourites.size() == 1u);
    BOOST_TEST(shop.favourites.front().id.product_id == "product of cups");
    BOOST_TEST(shop.device.kept["customer-1"].empty());
    BOOST_TEST(shop.device.kept[""].empty());
    BOOST_TEST(!page.sees("kept on this device"));
    const AccountPage later(shop, options);
    BOOST_TEST(page.effects<app::SetFavourite>().size() == 1u);
    BOOST_TEST(later.effects<app::SetFavourite>().empty());
}

BOOST_AUTO_TEST_CASE(what_the_shop_did_not_take_can_be_sent_again_with_one_press) {
    options.capabilities.add(Capability::favourites);
    sign_out();
    AccountPage page(shop, options);
    page.tap(Role::checkbox, cups);
    sign_in();
    shop.fail_next<app::SetFavourite>(ShopErrorCode::network);
    page.come_back();
    BOOST_TEST(page.sees("Not all favourites of this device could be added to your account."));
    page.go_to("favourites");
    BOOST_TEST(page.has(Role::heading, "Some favourites are not in your account yet"));
    BOOST_TEST(page.has(Role::heading, "Six cups"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(!page.has(Role::heading, "Some favourites are not in your account yet"));
    BOOST_TEST(shop.favourites.size() == 1u);
    const auto sent = page.effects<app::SetFavourite>();
    BOOST_REQUIRE(sent.size() == 2u);
    BOOST_TEST(sent[0].key == sent[1].key);
}

BOOST_AUTO_TEST_CASE(who_declines_personalisation_has_favourites_that_the_shop_never_hears_of) {
    options.capabilities.add(Capability::favourites);
    options.personalisation = false;
    AccountPage page(shop, options);
    page.tap(Role::checkbox, cups);
    BOOST_TEST(is_favourite(page, cups));
    page.go_to("favourites");
    BOOST_TEST(page.sees("These favourites are kept on this device."));
    page.tap(Role::button, "Add to cart: Six cups");
    BOOST_TEST(domain::quantity_in_cart(shop.cart, "cups", {}) == 1);
    BOOST_TEST(page.effects<app::SetFavourite>().empty());
    BOOST_TEST(page.effects<app::LoadFavourites>().empty());
    BOOST_TEST(page.effects<app::TellRetention>().empty());
}

BOOST_AUTO_TEST_CASE(a_reminder_that_is_paused_on_this_device_is_still_paused_on_the_next_visit) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Pause reminder: Old coffee");
    page.tap(Role::button, "For good: Old coffee");
    BOOST_TEST(page.sees("No reminders for this"));
    AccountPage later(shop, options);
    BOOST_TEST(!later.has(Role::heading, "Old coffee"));
    later.tap(Role::button, "Paused reminder (1)");
    later.tap(Role::button, "Remind me again: Old coffee");
    const AccountPage last(shop, options);
    BOOST_TEST(last.has(Role::heading, "Old coffee"));
}

BOOST_AUTO_TEST_CASE(not_this_holds_on_the_next_visit_and_can_be_taken_back) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Not this: Six cups");
    BOOST_TEST(page.sees("Six cups is not suggested any more."));
    const AccountPage later(shop, options);
    BOOST_TEST(!later.sees("Six cups"));
    page.tap(Role::button, "Undo: Six cups");
    const AccountPage last(shop, options);
    BOOST_TEST(last.has(Role::link, "Six cups"));
}

BOOST_AUTO_TEST_CASE(a_browser_that_keeps_nothing_is_told_of_and_the_heart_is_full_all_the_same) {
    shop.device.refuses = true;
    AccountPage page(shop, options);
    page.tap(Role::checkbox, cups);
    BOOST_TEST(is_favourite(page, cups));
    BOOST_TEST(page.sees("This browser keeps nothing for this page"));
}

BOOST_AUTO_TEST_CASE(a_shop_that_shows_its_catalogue_to_customers_only_asks_a_visitor_to_sign_in) {
    sign_out();
    shop.fail_next<app::LoadCatalogue>(ShopErrorCode::signed_out, false);
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("You are signed out"));
    BOOST_TEST(!page.sees("You might like"));
    BOOST_TEST(!page.sees("Not everything could be loaded"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
