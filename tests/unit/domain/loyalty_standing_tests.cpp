#include <boost/test/unit_test.hpp>

#include "domain/loyalty_standing.hpp"
#include "domain/points_builders.hpp"
#include "domain/shop_builders.hpp"

namespace stamgast::domain::test {
namespace {

const LoyaltyCalendar calendar;

LoyaltyAccount account_of(std::vector<PointsEntry> entries) {
    LoyaltyAccount account;
    account.entries = std::move(entries);
    account.programme.tiers = {
        {.id = "low", .name = "Low", .threshold = 0, .benefits = {}},
        {.id = "high", .name = "High", .threshold = 100, .multiplier_per_mille = 1'500, .benefits = {}}};
    return account;
}

StampCard coffee_card() {
    StampCard card;
    card.id = "card";
    card.slots = 3;
    return card;
}

Order order_on_day(std::int64_t day) {
    Order order = order_of({line_of("coffee")});
    order.state = OrderState::delivered;
    order.placed_at_ms = on_day(day);
    return order;
}

BOOST_AUTO_TEST_SUITE(loyalty_standing)

BOOST_AUTO_TEST_CASE(the_tier_follows_from_what_was_earned_and_brings_its_multiplier) {
    const LoyaltyStanding before = standing_of(account_of({earned("a", 99, 1)}), {}, on_day(5), calendar);
    BOOST_TEST(before.multiplier_per_mille == 1'000);
    const LoyaltyStanding after =
        standing_of(account_of({earned("a", 99, 1), earned("b", 1, 2)}), {}, on_day(5), calendar);
    BOOST_TEST(after.multiplier_per_mille == 1'500);
    BOOST_TEST(after.tier_ids.size() == 2u);
    BOOST_TEST(after.ledger.balance == 100);
}

BOOST_AUTO_TEST_CASE(it_changes_by_itself_when_the_next_points_come_or_go) {
    const LoyaltyAccount account =
        account_of({earned_until("old", 10, 1, 30), earned_pending("new", 5, 2, 8)});
    const LoyaltyStanding standing = standing_of(account, {}, on_day(5), calendar);
    BOOST_TEST((standing.changes_ms == on_day(8)));
    BOOST_TEST(standing.ledger.balance == 10);
    const LoyaltyStanding later = standing_of(account, {}, on_day(8), calendar);
    BOOST_TEST((later.changes_ms == on_day(30)));
    BOOST_TEST(later.ledger.balance == 15);
    BOOST_TEST(!standing_of(account, {}, on_day(30), calendar).changes_ms.has_value());
}

BOOST_AUTO_TEST_CASE(a_card_without_stamps_of_the_shop_is_filled_by_the_orders) {
    LoyaltyAccount account = account_of({});
    account.stamp_cards = {{coffee_card(), "", std::nullopt}};
    const std::vector<OrderEntry> orders{order_on_day(1), order_on_day(2), UnreadableOrder{}};
    BOOST_TEST(standing_of(account, orders, on_day(5), calendar).stamps.at(0).stamps == 2);
    account.stamp_cards[0].stamps = {{{.at_ms = on_day(1), .count = 1}}};
    BOOST_TEST(standing_of(account, orders, on_day(5), calendar).stamps.at(0).stamps == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::domain::test
