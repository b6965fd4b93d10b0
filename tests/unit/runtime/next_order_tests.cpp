#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using app::Capability;
using kit::Role;

constexpr std::int64_t now_ms = 1'710'000'000'000;
constexpr const char* title = "Your next order";
constexpr const char* add = "Add this product to cart";

/// Coffee, bought every ten days, is due; syrup was bought twice, sixty days apart and ago.
struct Habits {
    Habits() {
        options.capabilities.add(Capability::recommendations);
        options.capabilities.add(Capability::reminders);
        options.fragment = "for-you";
        for (const int days_ago : {12, 22, 32, 42, 52}) {
            order("coffee", days_ago);
        }
        order("syrup", 60);
        order("syrup", 120);
        for (const char* variant_id : {"coffee", "syrup"}) {
            sell(variant_id);
        }
    }

    void order(const std::string& variant_id, std::int64_t days_ago) {
        shop.add_order(std::to_string(2000 - days_ago), variant_id).placed_at_ms =
            now_ms - days_ago * domain::ms_per_day;
    }

    void sell(const std::string& variant_id) {
        const std::string product_id = "product of " + variant_id;
        shop.catalogue.catalogue.products.push_back(
            {.id = product_id, .group_ids = {}, .popularity = 9, .relations = {}});
        shop.catalogue.cards.push_back({.product_id = product_id,
                                        .title = "Today's " + variant_id,
                                        .url = "",
                                        .image_url = "",
                                        .currency = domain::test::euro,
                                        .price = 500,
                                        .price_varies = false,
                                        .variant_id = variant_id});
    }

    TestShop shop;
    AccountPage::Options options;
};

BOOST_FIXTURE_TEST_SUITE(foretold_next_order, Habits)

BOOST_AUTO_TEST_CASE(each_product_of_it_says_how_many_why_and_what_it_costs_today) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, title));
    BOOST_TEST(page.has(Role::list, title));
    BOOST_TEST(page.sees("3 × Old syrup"));
    BOOST_TEST(page.sees("Bought 2 times"));
    BOOST_TEST(page.sees("EUR 5.00 each"));
}

BOOST_AUTO_TEST_CASE(nothing_of_it_is_said_twice) {
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Old coffee")); // it is due: one of the usuals
    BOOST_TEST(!page.sees("3 × Old coffee"));
    BOOST_TEST(!page.sees("Today's syrup")); // no suggestion any more
}

BOOST_AUTO_TEST_CASE(one_press_has_it_in_the_cart_and_it_comes_back_when_that_is_undone) {
    AccountPage page(shop, options);
    page.tap(Role::button, add);
    BOOST_REQUIRE(shop.cart.lines.size() == 1u);
    BOOST_TEST(shop.cart.lines[0].variant_id == "syrup");
    BOOST_TEST(shop.cart.lines[0].quantity == 3);
    BOOST_TEST(page.heard().back().starts_with("3 items added to your cart"));
    BOOST_TEST(!page.has(Role::heading, title));
    BOOST_TEST(page.has(Role::button, "Add the 1 that is due"));
    page.tap(Role::button, "Undo");
    BOOST_TEST(shop.cart.lines.empty());
    BOOST_TEST(page.has(Role::heading, title));
}

BOOST_AUTO_TEST_CASE(what_costs_more_today_than_was_shown_is_asked_about) {
    shop.catalogue.cards.back().price = 400;
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("EUR 4.00 each"));
    page.tap(Role::button, add);
    BOOST_TEST(shop.commits() == 0u);
    BOOST_TEST(page.is_open(kit::SurfaceId::dialog));
}

BOOST_AUTO_TEST_CASE(a_usual_that_is_nearly_out_says_when_it_will_be_needed) {
    order("filters", 27);
    order("filters", 57);
    order("filters", 87);
    sell("filters");
    const AccountPage page(shop, options);
    BOOST_TEST(page.sees("3 × Old filters"));
    BOOST_TEST(page.sees("Probably needed again around 2024-03-12"));
    BOOST_TEST(page.has(Role::button, "Add these 2 products to cart"));
}

BOOST_AUTO_TEST_CASE(there_is_none_of_what_is_sold_out_or_not_wanted) {
    shop.catalogue.dismissed_ids = {"product of syrup"};
    BOOST_TEST(!AccountPage(shop, options).has(Role::heading, title));
    shop.catalogue.dismissed_ids.clear();
    shop.catalogue.catalogue.products.back().availability = domain::Availability::sold_out;
    BOOST_TEST(!AccountPage(shop, options).has(Role::heading, title));
}

BOOST_AUTO_TEST_CASE(there_is_none_before_the_third_order) {
    shop.orders.erase(shop.orders.begin(), shop.orders.begin() + 5);
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "You might like"));
    BOOST_TEST(!page.has(Role::heading, title));
}

BOOST_AUTO_TEST_CASE(a_shop_without_recommendations_has_none) {
    options.capabilities = domain::test::usual_capabilities;
    const AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Your usuals"));
    BOOST_TEST(!page.has(Role::heading, title));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
