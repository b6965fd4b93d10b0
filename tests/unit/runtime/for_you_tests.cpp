#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using app::Capability;
using domain::ShopErrorCode;
using kit::Role;

/// Coffee has been bought every ten days, the last time twelve days ago; the shop also sells cups.
struct Regular {
    Regular() {
        for (const Capability capability : {Capability::recommendations, Capability::recommendations_feedback,
                                            Capability::reminders, Capability::tips}) {
            options.capabilities.add(capability);
        }
        options.fragment = "for-you";
        shop.add_coffee_habit();
        shop.sell_six_cups();
        shop.tips = {{.id = "grind",
                      .product_id = "product of coffee",
                      .group_id = "",
                      .title = "Grind it finer",
                      .text = "It tastes of more.",
                      .url = "/tips/grind",
                      .image_url = ""}};
    }

    TestShop shop;
    AccountPage::Options options;
};

BOOST_FIXTURE_TEST_SUITE(for_you, Regular)

BOOST_AUTO_TEST_CASE(a_usual_says_how_often_it_is_bought_and_that_it_is_due) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Your usuals"));
    BOOST_TEST(page.has(Role::heading, "Old coffee"));
    BOOST_TEST(page.sees("You buy this every 10 days · last on 2024-02-26"));
    BOOST_TEST(page.sees("Time to restock"));
    BOOST_TEST(page.sees("Worked out from all your 5 orders"));
}

BOOST_AUTO_TEST_CASE(all_that_is_due_is_in_the_cart_with_one_press) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Add the 1 that is due");
    BOOST_TEST(shop.commits() == 1u);
    BOOST_TEST(shop.cart.lines.size() == 1u);
    BOOST_TEST(page.sees("3 in your cart"));
    BOOST_TEST(!page.has(Role::button, "Add the 1 that is due"));
}

BOOST_AUTO_TEST_CASE(one_usual_is_added_in_the_quantity_that_was_chosen) {
    AccountPage page(shop, options);
    page.tap(Role::button, "One more of Old coffee");
    page.tap(Role::button, "Add to cart: Old coffee");
    BOOST_TEST(shop.cart.lines.at(0).quantity == 4);
}

BOOST_AUTO_TEST_CASE(a_reminder_is_paused_and_taken_up_again_in_the_same_place) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Pause reminder: Old coffee");
    page.focus(page.find(Role::button, "For 2 weeks: Old coffee").id);
    page.tap(Role::button, "For 2 weeks: Old coffee");
    BOOST_TEST(page.sees("No reminder before 2024-03-23"));
    BOOST_TEST(!page.has(Role::button, "Add the 1 that is due"));
    BOOST_TEST(page.heard().back() == "No reminder of Old coffee before 2024-03-23");
    BOOST_TEST(page.focused() == page.find(Role::button, "Remind me again: Old coffee").id);
    page.tap(Role::button, "Remind me again: Old coffee");
    BOOST_TEST(page.sees("Time to restock"));
    BOOST_TEST(page.heard().back() == "You are reminded of Old coffee again");
}

BOOST_AUTO_TEST_CASE(what_is_muted_is_apart_and_can_be_found) {
    shop.reminders = {{.product_id = "product of coffee", .variant_id = "", .muted = true}};
    AccountPage page(shop, options);
    BOOST_TEST(!page.has(Role::heading, "Old coffee"));
    page.tap(Role::button, "Paused reminder (1)");
    BOOST_TEST(page.sees("No reminders for this"));
    page.tap(Role::button, "Remind me again: Old coffee");
    BOOST_TEST(page.sees("Time to restock"));
}

BOOST_AUTO_TEST_CASE(a_pause_that_was_not_saved_says_so_and_can_be_tried_again) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Pause reminder: Old coffee");
    shop.fail_next<app::SetReminder>(ShopErrorCode::network);
    page.tap(Role::button, "For good: Old coffee");
    BOOST_TEST(page.sees("This was not saved."));
    BOOST_TEST(page.sees("Time to restock"));
    page.tap(Role::button, "Try again: Old coffee");
    BOOST_TEST(page.sees("No reminders for this"));
    const auto sent = page.effects<app::SetReminder>();
    BOOST_TEST(sent.at(0).key == sent.at(1).key);
}

BOOST_AUTO_TEST_CASE(a_recommendation_says_why_and_goes_into_the_cart) {
    AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::link, "Six cups"));
    BOOST_TEST(page.find(Role::link, "Six cups").url == "/cups");
    BOOST_TEST(page.sees("Popular in the shop"));
    page.tap(Role::button, "Add to cart: Six cups");
    BOOST_TEST(shop.cart.lines.at(0).variant_id == "cups");
}

BOOST_AUTO_TEST_CASE(not_this_takes_a_product_away_and_undo_brings_it_back) {
    AccountPage page(shop, options);
    const kit::NodeId button = page.find(Role::button, "Not this: Six cups").id;
    page.focus(button);
    page.tap(Role::button, "Not this: Six cups");
    BOOST_TEST(page.sees("Six cups is not suggested any more."));
    BOOST_TEST(!page.has(Role::link, "Six cups"));
    BOOST_TEST(page.focused() == button);
    page.tap(Role::button, "Undo: Six cups");
    BOOST_TEST(page.has(Role::link, "Six cups"));
    page.tap(Role::button, "Not this: Six cups");
    page.go_to("");
    page.go_to("for-you");
    BOOST_TEST(!page.sees("Six cups"));
    BOOST_TEST(page.sees("There is nothing new to suggest at the moment."));
}

BOOST_AUTO_TEST_CASE(a_tip_is_for_what_the_customer_has) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Grind it finer"));
    BOOST_TEST(page.sees("For Old coffee"));
    BOOST_TEST(page.find(Role::link, "Read more: Grind it finer").url == "/tips/grind");
}

BOOST_AUTO_TEST_CASE(what_could_not_be_loaded_is_said_once_and_retried) {
    shop.fail_next<app::LoadCatalogue>(ShopErrorCode::unavailable);
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Not everything could be loaded"));
    BOOST_TEST(page.has(Role::heading, "Old coffee")); // what is there stays
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.has(Role::link, "Six cups"));
    BOOST_TEST(!page.sees("Not everything could be loaded"));
}

BOOST_AUTO_TEST_CASE(the_orders_tell_quietly_that_usuals_are_due) {
    options.fragment = "";
    AccountPage page(shop, options);
    BOOST_TEST(page.find(Role::link, "1 of your usuals is probably nearly out").url == "#for-you");
    BOOST_TEST(page.effects<app::LoadCatalogue>().empty());
}

BOOST_AUTO_TEST_CASE(a_shop_with_orders_and_a_cart_alone_has_usuals) {
    options.capabilities = domain::test::usual_capabilities;
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Old coffee"));
    BOOST_TEST(!page.sees("You might like"));
    BOOST_TEST(!page.sees("Tips for what you have"));
}

BOOST_AUTO_TEST_CASE(usuals_and_suggestions_have_a_heart) {
    AccountPage page(shop, options);
    page.tap(Role::checkbox, "Favourite: Old coffee");
    page.tap(Role::checkbox, "Favourite: Six cups");
    page.go_to("favourites");
    BOOST_TEST(page.has(Role::heading, "Old coffee"));
    BOOST_TEST(page.has(Role::heading, "Six cups"));
}

BOOST_AUTO_TEST_CASE(somebody_new_is_told_what_will_be_there) {
    shop.orders.resize(1);
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("No usuals yet"));
}

BOOST_AUTO_TEST_CASE(nothing_is_drawn_while_the_section_is_only_looked_at) {
    AccountPage page(shop, options);
    page.frame();
    BOOST_TEST(page.last().semantics.empty());
    BOOST_TEST(!page.last().wake_in_ms.has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
