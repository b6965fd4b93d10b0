#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "runtime/rewards_page.hpp"

namespace stamgast::runtime::rewards {
namespace {

using kit::Role;

bool heard(const AccountPage& page, const std::string& words) {
    return std::ranges::find(page.heard(), words) != page.heard().end();
}

BOOST_FIXTURE_TEST_SUITE(rewards, RewardsPage)

BOOST_AUTO_TEST_CASE(the_balance_is_told_at_a_glance_and_leads_to_the_rewards) {
    const AccountPage page = open("orders");
    BOOST_TEST(page.find(Role::link, "420 points").url == "#rewards");
}

BOOST_AUTO_TEST_CASE(what_comes_what_goes_and_how_points_are_earned_is_told) {
    const AccountPage page = open();
    BOOST_TEST(page.sees("You get 40 points when order 1042 is delivered."));
    BOOST_TEST(page.sees("120 points expire on 2024-05-08."));
    BOOST_TEST(page.sees("You earn 1 point for every EUR 1.00, rounded down per order."));
}

BOOST_AUTO_TEST_CASE(the_level_has_its_benefits_and_a_way_to_the_next) {
    const AccountPage page = open();
    BOOST_TEST(page.has(Role::heading, "Your level: Green"));
    BOOST_TEST(page.has(Role::list, "What Green brings you"));
    const kit::SemanticNode& meter = page.find(Role::meter, "Progress towards Gold");
    BOOST_TEST(meter.value == "420 of 1000 points");
    BOOST_TEST(meter.range.now == 420);
    BOOST_TEST(page.sees("580 points more to reach Gold."));
}

BOOST_AUTO_TEST_CASE(a_stamp_card_tells_how_many_stamps_it_has_and_lacks) {
    const AccountPage page = open();
    BOOST_TEST(page.has(Role::heading, "Coffee card"));
    BOOST_TEST(page.sees("6 of 10 stamps"));
    BOOST_TEST(page.sees("4 stamps to go: A free bag"));
}

BOOST_AUTO_TEST_CASE(each_reward_tells_how_far_it_is) {
    const AccountPage page = open();
    BOOST_TEST(page.has(Role::button, "Redeem: Mug"));
    BOOST_TEST(!page.has(Role::button, "Redeem: Teapot"));
    BOOST_TEST(page.find(Role::meter, "Points towards Teapot").value == "420 of 500 points");
    BOOST_TEST(page.sees("Almost there"));
    BOOST_TEST(page.sees("80 points to go"));
    BOOST_TEST(page.sees("1580 points to go"));
}

BOOST_AUTO_TEST_CASE(a_reward_is_redeemed_after_a_question_and_can_be_undone) {
    shop.undo_until_ms = now_ms + 60'000;
    AccountPage page = open();
    page.tap(Role::button, "Redeem: Mug");
    BOOST_TEST(page.sees("Mug costs 300 points. You keep 120 points."));
    BOOST_TEST(page.effects<app::RedeemReward>().empty());
    page.tap(Role::button, "Redeem for 300 points");
    BOOST_TEST(page.effects<app::RedeemReward>().size() == 1u);
    BOOST_TEST(heard(page, "Mug is yours."));
    BOOST_TEST(page.sees("Code CODE-1"));
    page.tap(Role::button, "Copy code CODE-1");
    BOOST_TEST(page.effects<app::CopyText>().back().text == "CODE-1");
    BOOST_TEST(page.has(Role::link, "120 points"));
    BOOST_TEST(page.sees("Redeemed · Mug"));
    page.tap(Role::button, "Undo: Mug");
    BOOST_TEST(page.sees("Undone. The points are back."));
    BOOST_TEST(page.has(Role::link, "420 points"));
}

BOOST_AUTO_TEST_CASE(a_shop_without_undo_shows_none) {
    AccountPage page = open();
    page.tap(Role::button, "Redeem: Mug");
    page.tap(Role::button, "Redeem for 300 points");
    BOOST_TEST(!page.has(Role::button, "Undo: Mug"));
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_told_and_tried_again_without_redeeming_twice) {
    AccountPage page = open();
    shop.fail_next<app::RedeemReward>(domain::ShopErrorCode::timeout);
    page.tap(Role::button, "Redeem: Mug");
    page.tap(Role::button, "Redeem for 300 points");
    BOOST_TEST(page.sees("The shop has not confirmed the reward"));
    BOOST_TEST(page.sees("nothing is redeemed twice"));
    page.tap(Role::button, "Try again");
    const auto sent = page.effects<app::RedeemReward>();
    BOOST_TEST(sent.size() == 2u);
    BOOST_TEST(sent.front().key == sent.back().key);
    BOOST_TEST(page.has(Role::link, "120 points"));
}

BOOST_AUTO_TEST_CASE(after_a_reload_in_the_middle_there_is_one_redemption_with_its_code) {
    shop.fail_next<app::RedeemReward>(domain::ShopErrorCode::timeout);
    std::string key;
    {
        AccountPage page = open();
        page.tap(Role::button, "Redeem: Mug");
        page.tap(Role::button, "Redeem for 300 points");
        key = page.effects<app::RedeemReward>().front().key;
    }
    const AccountPage reloaded = open();
    const auto sent = reloaded.effects<app::RedeemReward>();
    BOOST_REQUIRE(sent.size() == 1u);
    BOOST_TEST(sent.front().key == key);
    BOOST_TEST(heard(reloaded, "Mug is yours."));
    BOOST_TEST(reloaded.sees("Code CODE-1"));
    BOOST_TEST(reloaded.has(Role::link, "120 points"));
    BOOST_TEST(shop.stored.empty());
}

BOOST_AUTO_TEST_CASE(what_the_shop_refuses_has_its_words) {
    shop.fail_next<app::RedeemReward>(domain::ShopErrorCode::refused, false);
    AccountPage page = open();
    page.tap(Role::button, "Redeem: Mug");
    page.tap(Role::button, "Redeem for 300 points");
    BOOST_TEST(page.sees("The shop says: on purpose"));
}

BOOST_AUTO_TEST_CASE(without_the_capability_rewards_are_only_looked_at) {
    options.capabilities = domain::test::usual_capabilities;
    options.capabilities.add(app::Capability::loyalty);
    const AccountPage page = open();
    BOOST_TEST(page.sees("Mug"));
    BOOST_TEST(!page.has(Role::button, "Redeem: Mug"));
}

BOOST_AUTO_TEST_CASE(the_history_has_the_balance_after_each_and_grows_on_demand) {
    for (int number = 2000; number < 2030; ++number) {
        shop.loyalty.entries.push_back(earned(std::to_string(number), 1, now_ms - number * day_ms));
    }
    AccountPage page = open();
    BOOST_TEST(page.sees("Earned · order 1002"));
    BOOST_TEST(page.sees("Balance 450"));
    BOOST_TEST(!page.has(Role::text, "Balance 1"));
    page.tap(Role::button, "Show older points");
    page.tap(Role::button, "Show older points");
    BOOST_TEST(page.has(Role::text, "Balance 1"));
    BOOST_TEST(!page.has(Role::button, "Show older points"));
}

BOOST_AUTO_TEST_CASE(a_failure_is_told_with_a_retry) {
    shop.fail_next<app::LoadLoyalty>(domain::ShopErrorCode::network);
    AccountPage page = open();
    BOOST_TEST(page.sees("Your points could not be loaded"));
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.sees("Your level: Green"));
}

BOOST_AUTO_TEST_CASE(the_reorder_tells_what_it_earns_and_how_far_free_shipping_is) {
    shop.offers.free_shipping = domain::Money{3'000, shop.loyalty.currency};
    shop.products.front().variants.front().price = 600; // was 5.00: the customer has to look at it
    AccountPage page = open("orders");
    page.tap(Role::button, "Order again, order 1001 of 2024-03-05");
    BOOST_TEST(page.is_open(kit::SurfaceId::dialog));
    BOOST_TEST(page.sees("This earns you 18 points."));
    BOOST_TEST(page.sees("Then 62 points more for Teapot."));
    BOOST_TEST(page.sees("EUR 12.00 more for free shipping."));
    BOOST_TEST(page.find(Role::meter, "Towards free shipping").value == "EUR 18.00 of EUR 30.00");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime::rewards
