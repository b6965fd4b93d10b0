#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;

namespace {

constexpr std::int64_t day_ms = 24 * 3'600'000LL;

std::vector<TellAnalytics> told(const Page& page, AnalyticsName name) {
    std::vector<TellAnalytics> found = page.asked<TellAnalytics>();
    std::erase_if(found, [&](const TellAnalytics& telling) { return telling.event.name != name; });
    return found;
}

std::size_t count_of(const Page& page, RetentionTrigger trigger) {
    const auto all = page.asked<TellRetention>();
    return static_cast<std::size_t>(std::ranges::count(all, trigger, &TellRetention::trigger));
}

domain::Order order_of_age(const std::string& id, std::int64_t age_ms) {
    domain::Order order = order_with_id(id);
    order.placed_at_ms = start_ms - age_ms;
    return order;
}

/// Signed in; the orders have just come.
Page page_with(std::vector<domain::OrderEntry> orders, std::string next_cursor = "") {
    Page page = started_page();
    page.answer_session("sanne");
    page.tell(OrdersReceived{page.orders().request, page_of(std::move(orders), std::move(next_cursor)), {}});
    return page;
}

} // namespace

BOOST_AUTO_TEST_SUITE(merchant)

BOOST_AUTO_TEST_CASE(the_products_of_a_list_are_told_once_they_are_there_and_once_only) {
    Page page = page_with({order_with_id("a"), order_with_id("b", "tea", 1), order_with_id("c")});
    const auto seen = told(page, AnalyticsName::view_item_list);
    BOOST_TEST_REQUIRE(seen.size() == 1);
    BOOST_TEST((seen[0].event.list == AnalyticsList::orders));
    BOOST_TEST(seen[0].customer_id == "sanne");
    BOOST_TEST((*seen[0].event.currency == domain::test::euro));
    BOOST_TEST_REQUIRE(seen[0].event.items.size() == 2); // coffee was bought twice
    BOOST_TEST(seen[0].event.items[0].product_id == "product of coffee");
    BOOST_TEST(seen[0].event.items[0].price.value() == 500);
    page.wait(1'000).tell(PageReturned{});
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("d", "milk")}), {}});
    BOOST_TEST(told(page, AnalyticsName::view_item_list).empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_told_of_somebody_who_is_not_signed_in) {
    Page page = started_page();
    page.tell(OrdersReceived{page.orders().request, page_of({order_of_age("a", 400 * day_ms)}), {}});
    BOOST_TEST(page.asked<TellAnalytics>().empty());
    BOOST_TEST(page.asked<TellRetention>().empty());
}

BOOST_AUTO_TEST_CASE(the_next_customer_sees_the_list_for_the_first_time) {
    Page page = page_with({order_with_id("a")});
    page.tell(PageReturned{}).answer_session("bob");
    page.tell(OrdersReceived{page.orders().request, page_of({order_with_id("b")}), {}});
    const auto seen = told(page, AnalyticsName::view_item_list);
    BOOST_TEST_REQUIRE(seen.size() == 1);
    BOOST_TEST(seen[0].customer_id == "bob");
}

BOOST_AUTO_TEST_CASE(prices_in_another_currency_are_left_out) {
    domain::Order abroad = order_with_id("b", "tea");
    abroad.currency = domain::test::yen;
    const Page page = page_with({order_with_id("a"), abroad});
    const auto items = told(page, AnalyticsName::view_item_list).at(0).event.items;
    BOOST_TEST(items.at(0).price.has_value());
    BOOST_TEST(!items.at(1).price.has_value());
}

BOOST_AUTO_TEST_CASE(what_a_reorder_brings_into_the_cart_is_told_with_its_price_under_its_own_key) {
    Page page = sending_page(cart_holding(2));
    page.answer_set(cart_holding(5), {coffee_result(5)});
    const auto added = told(page, AnalyticsName::add_to_cart);
    BOOST_TEST_REQUIRE(added.size() == 1);
    BOOST_TEST(added[0].cause == "seed-1");
    BOOST_TEST(added[0].lasting);
    BOOST_TEST_REQUIRE(added[0].event.items.size() == 1);
    BOOST_TEST(added[0].event.items[0].quantity == 3);
    BOOST_TEST(added[0].event.items[0].price.value() == 500);
    BOOST_TEST(told(page, AnalyticsName::remove_from_cart).empty());
}

BOOST_AUTO_TEST_CASE(only_what_did_come_into_the_cart_is_told) {
    Page page = sending_page();
    page.answer_set(cart_holding(0), {coffee_result(0, domain::CartOutcome::out_of_stock)});
    BOOST_TEST(page.asked<TellAnalytics>().empty());
}

BOOST_AUTO_TEST_CASE(undo_is_told_as_taken_out) {
    Page page = done_page();
    page.tell(UndoPressed{}).answer_cart(cart_holding(3)).answer_stored();
    page.answer_set(cart_holding(0), {coffee_result(0)});
    const auto removed = told(page, AnalyticsName::remove_from_cart);
    BOOST_TEST_REQUIRE(removed.size() == 1);
    BOOST_TEST(removed[0].cause == "seed-2");
    BOOST_TEST(removed[0].event.items.at(0).quantity == 3);
    BOOST_TEST(removed[0].event.items.at(0).price.value() == 500);
    BOOST_TEST(told(page, AnalyticsName::add_to_cart).empty());
}

BOOST_AUTO_TEST_CASE(a_reorder_whose_answer_was_lost_is_told_under_the_same_key_by_the_next_page) {
    Page page = page_with_outbox({left_intent()});
    page.answer_cart(cart_holding(3));
    const auto added = told(page, AnalyticsName::add_to_cart);
    BOOST_TEST_REQUIRE(added.size() == 1);
    BOOST_TEST(added[0].cause == "earlier-1");
}

BOOST_AUTO_TEST_CASE(choosing_one_line_is_a_choice_and_a_whole_order_is_none) {
    Page page = signed_in_page({order_with_id("a")});
    page.tell(ReorderPressed{"a", 0});
    const auto chosen = told(page, AnalyticsName::select_item);
    BOOST_TEST_REQUIRE(chosen.size() == 1);
    BOOST_TEST(chosen[0].event.items.at(0).variant_id == "coffee");
    page.tell(ReorderPressed{"a", 0}); // a double click
    BOOST_TEST(page.asked<TellAnalytics>().empty());
    Page other = signed_in_page({order_with_id("a")});
    other.tell(ReorderPressed{"a", {}});
    BOOST_TEST(other.asked<TellAnalytics>().empty());
}

BOOST_AUTO_TEST_CASE(a_second_order_is_told_when_there_are_exactly_two_and_no_older_ones) {
    const auto recent = [](const char* id) { return order_of_age(id, day_ms); };
    const Page two = page_with({recent("b"), recent("a")});
    BOOST_TEST(count_of(two, RetentionTrigger::second_order) == 1u);
    BOOST_TEST(two.only<TellRetention>().cause == "b");
    BOOST_TEST(two.only<TellRetention>().at_ms.value() == start_ms - day_ms);
    BOOST_TEST(count_of(page_with({recent("a")}), RetentionTrigger::second_order) == 0u);
    BOOST_TEST(count_of(page_with({recent("c"), recent("b"), recent("a")}), RetentionTrigger::second_order) ==
               0u);
    BOOST_TEST(count_of(page_with({recent("c"), recent("b")}, "more"), RetentionTrigger::second_order) == 0u);
}

BOOST_AUTO_TEST_CASE(what_was_cancelled_is_no_purchase) {
    domain::Order cancelled = order_of_age("c", 0);
    cancelled.state = domain::OrderState::cancelled;
    const Page page = page_with({cancelled, order_of_age("b", day_ms), order_of_age("a", 2 * day_ms)});
    BOOST_TEST(page.only<TellRetention>().cause == "b");
}

BOOST_AUTO_TEST_CASE(six_months_after_the_last_order_the_customer_counts_as_idle_once_a_page) {
    Page page = page_with({order_of_age("a", 200 * day_ms)});
    BOOST_TEST(count_of(page, RetentionTrigger::idle_six_months) == 1u);
    BOOST_TEST(page.only<TellRetention>().cause == "a");
    page.wait(day_ms);
    BOOST_TEST(page.asked<TellRetention>().empty());
    BOOST_TEST(count_of(page_with({order_of_age("a", 150 * day_ms)}), RetentionTrigger::idle_six_months) ==
               0u);
}

BOOST_AUTO_TEST_CASE(a_favourite_is_told_when_the_shop_keeps_it_and_not_when_it_is_dropped) {
    domain::Capabilities capabilities = domain::test::usual_capabilities;
    capabilities.add(Capability::favourites);
    Page page;
    page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}})
        .answer_session("sanne");
    page.tell(FavouritesReceived{page.model().favourites.list.request, {}});
    domain::Favourite coffee;
    coffee.id = {"product of coffee", "coffee"};
    coffee.title = "Coffee";
    coffee.product = domain::test::product_of(domain::test::variant_of("coffee"));
    page.tell(HeartPressed{coffee});
    BOOST_TEST(page.asked<TellAnalytics>().empty());
    const RequestId request = page.only<SetFavourite>().request;
    page.tell(FavouriteWasSet{request, coffee});
    const auto kept = told(page, AnalyticsName::add_to_wishlist);
    BOOST_TEST_REQUIRE(kept.size() == 1);
    BOOST_TEST(kept[0].event.items.at(0).price.value() == 500);
    BOOST_TEST(count_of(page, RetentionTrigger::favourite_added) == 1u);
    page.tell(FavouriteWasSet{request, coffee}); // an answer that comes twice
    BOOST_TEST(page.effects().empty());
    page.tell(HeartPressed{coffee});
    page.tell(FavouriteWasSet{page.only<SetFavourite>().request, {}});
    BOOST_TEST(page.asked<TellAnalytics>().empty());
    BOOST_TEST(page.asked<TellRetention>().empty());
}

BOOST_AUTO_TEST_CASE(a_redeemed_reward_is_told_once_with_what_it_cost) {
    domain::Capabilities capabilities = domain::test::usual_capabilities;
    capabilities.add(Capability::loyalty);
    capabilities.add(Capability::loyalty_redeem);
    Page page;
    page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}})
        .answer_session("sanne");
    domain::Reward mug;
    mug.id = "mug";
    mug.title = "A mug";
    mug.points_price = 100;
    domain::PointsEntry earned;
    earned.id = "earned";
    earned.kind = domain::PointsKind::earned;
    earned.points = 350;
    earned.at_ms = start_ms - 1'000;
    domain::LoyaltyAccount account;
    account.entries = {earned};
    account.rewards = {mug};
    page.tell(LoyaltyReceived{page.model().loyalty.account.request, account});
    page.tell(RewardChosen{"mug"}).tell(RedemptionConfirmed{});
    page.tell(IntentStored{page.only<StoreSubmission>().request});
    RewardRedeemed answer{page.only<RedeemReward>().request, {}};
    answer.result.redemption.id = "r1";
    answer.result.redemption.reward_id = "mug";
    page.tell(RewardRedeemed{answer});
    const auto spent = told(page, AnalyticsName::spend_virtual_currency);
    BOOST_TEST_REQUIRE(spent.size() == 1);
    BOOST_TEST(spent[0].event.points == 100);
    BOOST_TEST(spent[0].event.reward == "A mug");
    BOOST_TEST(spent[0].cause == "r1");
    BOOST_TEST(count_of(page, RetentionTrigger::reward_redeemed) == 1u);
    page.tell(RewardRedeemed{answer}); // an answer that comes twice
    BOOST_TEST(page.asked<TellRetention>().empty());
}

BOOST_AUTO_TEST_SUITE_END()
