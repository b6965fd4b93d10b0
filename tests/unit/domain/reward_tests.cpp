#include <boost/test/unit_test.hpp>

#include "domain/points_builders.hpp"
#include "domain/reward.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(reward)

namespace {

Reward reward_for(std::int64_t points) {
    Reward reward;
    reward.id = "reward for " + std::to_string(points);
    reward.points_price = points;
    return reward;
}

PointsLedger ledger_with(std::int64_t points) { return ledger_on(1, {earned("a", points, 0)}); }

RewardReach reach_of(const Reward& reward, std::int64_t points, std::int64_t order_earns = 0) {
    const PointsLedger ledger = ledger_with(points);
    return reward_reach(reward,
                        {.ledger = ledger, .now_ms = on_day(1), .order_earns = order_earns, .tier_ids = {}});
}

bool is(const RewardReach& reach, RewardState state) { return reach.state == state; }

RewardBlock block_of(const Reward& reward, std::vector<std::string> tier_ids = {}) {
    const PointsLedger ledger = ledger_with(1'000);
    const RewardReach reach =
        reward_reach(reward, {.ledger = ledger, .now_ms = on_day(1), .order_earns = 0, .tier_ids = tier_ids});
    BOOST_CHECK((reach.state == RewardState::unavailable) == (reach.block != RewardBlock::none));
    return reach.block;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_reward_is_nearly_there_from_80_percent_on) {
    BOOST_CHECK(is(reach_of(reward_for(500), 399), RewardState::locked));
    BOOST_CHECK(is(reach_of(reward_for(500), 400), RewardState::nearly));
    BOOST_CHECK(is(reach_of(reward_for(500), 499), RewardState::nearly));
    BOOST_CHECK(is(reach_of(reward_for(500), 500), RewardState::affordable));
    BOOST_TEST(reach_of(reward_for(500), 399).missing == 101);
    BOOST_TEST(reach_of(reward_for(500), 399).progress_per_mille == 798);
    BOOST_TEST(reach_of(reward_for(500), 900).progress_per_mille == 1'000);
}

BOOST_AUTO_TEST_CASE(a_reward_that_the_order_at_hand_earns_is_nearly_there) {
    BOOST_CHECK(is(reach_of(reward_for(500), 100, 400), RewardState::nearly));
    BOOST_TEST(reach_of(reward_for(500), 100, 400).is_reached_by_order);
    BOOST_CHECK(is(reach_of(reward_for(500), 100, 399), RewardState::locked));
    BOOST_TEST(!reach_of(reward_for(500), 500, 400).is_reached_by_order);
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_way_other_than_points_is_named) {
    BOOST_CHECK(block_of(reward_for(500)) == RewardBlock::none);
    Reward reward = reward_for(500);
    reward.period.ends_ms = on_day(1);
    BOOST_CHECK(block_of(reward) == RewardBlock::ended);
    reward.period = {.starts_ms = on_day(2), .ends_ms = {}};
    BOOST_CHECK(block_of(reward) == RewardBlock::not_started);
    reward = reward_for(500);
    reward.is_in_stock = false;
    BOOST_CHECK(block_of(reward) == RewardBlock::out_of_stock);
    reward = reward_for(500);
    reward.max_per_customer = 2;
    reward.redeemed_count = 2;
    BOOST_CHECK(block_of(reward) == RewardBlock::limit_reached);
    reward.redeemed_count = 1;
    BOOST_CHECK(block_of(reward) == RewardBlock::none);
    reward.tier_id = "gold";
    BOOST_CHECK(block_of(reward, {"silver"}) == RewardBlock::tier_too_low);
    BOOST_CHECK(block_of(reward, {"silver", "gold"}) == RewardBlock::none);
}

BOOST_AUTO_TEST_CASE(a_debt_makes_the_way_longer) {
    const PointsLedger ledger =
        ledger_on(9, {earned("a", 100, 0), redeemed("r", 100, 1), reversed("c", "a", -100, 2)});
    const RewardReach reach = reward_reach(
        reward_for(500), {.ledger = ledger, .now_ms = on_day(9), .order_earns = 0, .tier_ids = {}});
    BOOST_TEST(reach.missing == 600);
    BOOST_TEST(reach.progress_per_mille == 0);
}

BOOST_AUTO_TEST_CASE(the_next_reward_is_the_one_with_the_fewest_points_missing) {
    const PointsLedger ledger = ledger_with(450);
    const RewardShopper shopper{.ledger = ledger, .now_ms = on_day(1), .order_earns = 0, .tier_ids = {}};
    std::vector<Reward> rewards{reward_for(900), reward_for(400), reward_for(500), reward_for(600)};
    BOOST_TEST(next_reward(rewards, shopper).value() == 2);
    rewards[2].is_in_stock = false;
    BOOST_TEST(next_reward(rewards, shopper).value() == 3);
    BOOST_TEST(!next_reward({&rewards[1], 1}, shopper).has_value());
}

BOOST_AUTO_TEST_CASE(points_that_expired_since_the_ledger_was_told_cannot_be_redeemed) {
    const PointsLedger ledger = ledger_on(2, {earned_until("a", 60, 0, 20), earned("b", 100, 1)});
    const RewardShopper shopper{.ledger = ledger, .now_ms = on_day(20), .order_earns = 0, .tier_ids = {}};
    BOOST_TEST(spendable_points(ledger, on_day(20)) == 100);
    BOOST_TEST((reward_reach(reward_for(101), shopper).state != RewardState::affordable));
    BOOST_TEST((reward_reach(reward_for(100), shopper).state == RewardState::affordable));
}

BOOST_AUTO_TEST_CASE(a_reward_for_nothing_needs_no_points) {
    const PointsLedger ledger;
    const RewardShopper shopper{.ledger = ledger, .now_ms = 0, .order_earns = 0, .tier_ids = {}};
    BOOST_TEST((reward_reach(reward_for(0), shopper).state == RewardState::affordable));
}

BOOST_AUTO_TEST_SUITE_END()
