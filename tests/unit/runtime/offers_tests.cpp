#include <boost/test/unit_test.hpp>

#include "runtime/rewards_page.hpp"

namespace stamgast::runtime::rewards {
namespace {

using kit::Role;

/// The same shop, with offers.
struct Offers : RewardsPage {
    void offer_waffles_and_tea() {
        domain::Offer week;
        week.id = "week";
        week.title = "Waffle week";
        domain::Offer tea;
        tea.id = "tea";
        tea.title = "Tea time";
        shop.offers.offers = {week, tea};
    }
};

BOOST_FIXTURE_TEST_SUITE(offers, Offers)

BOOST_AUTO_TEST_CASE(offers_that_hold_stand_above_the_orders_until_they_are_hidden) {
    domain::Offer week;
    week.id = "week";
    week.title = "Waffle week";
    week.code = "WAFFLE15";
    week.conditions = "Once per customer.";
    week.period.ends_ms = now_ms + 1'000;
    domain::Offer later = week;
    later.id = "later";
    later.title = "Waffle month";
    later.period = {.starts_ms = now_ms + day_ms, .ends_ms = std::nullopt};
    shop.offers.offers = {week, later};
    AccountPage page = open("orders");
    BOOST_TEST(page.sees("Waffle week"));
    BOOST_TEST(page.sees("Code WAFFLE15"));
    BOOST_TEST(page.find(Role::link, "Conditions").url == "#rewards");
    BOOST_TEST(!page.sees("Waffle month"));
    page.tap(Role::button, "Hide: Waffle week");
    BOOST_TEST(!page.sees("Waffle week"));
    page.go_to("rewards");
    BOOST_TEST(page.sees("Waffle week"));
    BOOST_TEST(page.sees("Once per customer."));
    page.wait(1'000);
    BOOST_TEST(!page.sees("Waffle week"));
}

BOOST_AUTO_TEST_CASE(vouchers_and_member_prices_say_what_they_depend_on_and_from_when_they_hold) {
    domain::Offer voucher;
    voucher.id = "voucher";
    voucher.kind = domain::OfferKind::voucher;
    voucher.title = "EUR 5.00 off";
    voucher.conditions = "Not for gift cards.";
    voucher.code = "THANKS5";
    voucher.min_order = domain::Money{4'500, shop.loyalty.currency};
    domain::Offer member_price;
    member_price.id = "price";
    member_price.kind = domain::OfferKind::member_price;
    member_price.title = "Yirgacheffe";
    member_price.conditions = "Settled at the checkout.";
    member_price.period = {.starts_ms = now_ms + 2 * day_ms, .ends_ms = now_ms + 9 * day_ms};
    shop.offers.offers = {voucher, member_price};
    AccountPage page = open("rewards");
    BOOST_TEST(page.sees("Voucher"));
    BOOST_TEST(page.sees("Not for gift cards."));
    BOOST_TEST(page.sees("For orders from EUR 45.00"));
    BOOST_TEST(page.sees("Member price"));
    BOOST_TEST(page.sees("Settled at the checkout."));
    BOOST_TEST(page.sees("From 2024-03-11"));
    page.tap(Role::button, "Copy code THANKS5");
    BOOST_TEST(page.effects<app::CopyText>().back().text == "THANKS5");
}

BOOST_AUTO_TEST_CASE(on_a_phone_one_offer_stands_for_all_and_says_how_many_more_there_are) {
    offer_waffles_and_tea();
    options.width = 360;
    AccountPage page = open("orders");
    BOOST_TEST(page.sees("Waffle week"));
    BOOST_TEST(!page.sees("Tea time"));
    BOOST_TEST(page.find(Role::link, "Conditions · 1 more").url == "#rewards");
    page.tap(Role::button, "Hide: Waffle week");
    BOOST_TEST(page.sees("Tea time"));
    BOOST_TEST(page.find(Role::link, "Conditions").url == "#rewards");
}

BOOST_AUTO_TEST_CASE(on_a_phone_offers_without_a_page_of_their_own_unfold_where_they_are) {
    offer_waffles_and_tea();
    options.width = 360;
    options.capabilities = domain::test::usual_capabilities;
    options.capabilities.add(app::Capability::offers);
    AccountPage page = open("orders");
    BOOST_TEST(!page.sees("Tea time"));
    page.tap(Role::button, "For you at the moment · 1 more");
    BOOST_TEST(page.sees("Tea time"));
    page.tap(Role::button, "For you at the moment · 1 more");
    BOOST_TEST(!page.sees("Tea time"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime::rewards
