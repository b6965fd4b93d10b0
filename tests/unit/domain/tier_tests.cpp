#include <boost/test/unit_test.hpp>

#include <string_view>

#include "domain/points_builders.hpp"
#include "domain/tier.hpp"
#include "domain/timestamp.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(tier)

namespace {

std::int64_t at(std::string_view text) { return parse_timestamp(text).value(); }

TierProgramme programme_of(TierWindow window) {
    TierProgramme programme;
    programme.window = window;
    programme.tiers.resize(3);
    programme.tiers[0].id = "bronze";
    programme.tiers[1].id = "gold";
    programme.tiers[1].threshold = 1'000;
    programme.tiers[2].id = "silver";
    programme.tiers[2].threshold = 400;
    return programme;
}

std::string current_of(const TierProgramme& programme, const TierStanding& standing) {
    return standing.current ? programme.tiers[*standing.current].id : "none";
}

TierStanding stand(const TierProgramme& programme, const std::vector<PointsEarning>& earnings,
                   std::string_view now) {
    return tier_standing(programme, earnings, at(now), {});
}

} // namespace

BOOST_AUTO_TEST_CASE(a_tier_is_reached_at_its_threshold) {
    const TierProgramme programme = programme_of(TierWindow::lifetime);
    const char* const now = "2024-06-01T00:00Z";
    BOOST_TEST(current_of(programme, stand(programme, {}, now)) == "bronze");
    BOOST_TEST(current_of(programme, stand(programme, {{0, 399}}, now)) == "bronze");
    BOOST_TEST(current_of(programme, stand(programme, {{0, 300}, {1, 100}}, now)) == "silver");
    BOOST_TEST(current_of(programme, stand(programme, {{0, 1'000}}, now)) == "gold");
}

BOOST_AUTO_TEST_CASE(the_way_to_the_next_tier_is_told_in_points_and_rounded_down) {
    const TierProgramme programme = programme_of(TierWindow::lifetime);
    const TierStanding silver = stand(programme, {{0, 999}}, "2024-06-01T00:00Z");
    BOOST_TEST(silver.next.value() == 1);
    BOOST_TEST(silver.missing == 1);
    BOOST_TEST(silver.progress_per_mille == 999);
    BOOST_TEST(!silver.valid_until_ms.has_value());
    const TierStanding gold = stand(programme, {{0, 5'000}}, "2024-06-01T00:00Z");
    BOOST_TEST(!gold.next.has_value());
    BOOST_TEST(gold.missing == 0);
    BOOST_TEST(gold.progress_per_mille == 1'000);
}

BOOST_AUTO_TEST_CASE(spending_points_costs_no_tier_and_returning_an_order_does) {
    const TierProgramme programme = programme_of(TierWindow::lifetime);
    const PointsLedger spent = ledger_on(9, {earned("a", 500, 0), redeemed("r", 500, 1)});
    BOOST_TEST(spent.balance == 0);
    BOOST_TEST(current_of(programme, tier_standing(programme, spent.earnings, on_day(9), {})) == "silver");
    const PointsLedger returned = ledger_on(9, {earned("a", 500, 0), reversed("c", "a", -200, 1)});
    BOOST_TEST(current_of(programme, tier_standing(programme, returned.earnings, on_day(9), {})) == "bronze");
}

BOOST_AUTO_TEST_CASE(goodwill_and_pending_points_make_no_tier) {
    const TierProgramme programme = programme_of(TierWindow::lifetime);
    const PointsLedger ledger = ledger_on(9, {adjusted("a", 5'000, 0), earned_pending("b", 5'000, 0, 14)});
    BOOST_TEST(tier_standing(programme, ledger.earnings, on_day(9), {}).earned == 0);
}

BOOST_AUTO_TEST_CASE(in_a_rolling_window_each_earning_counts_for_its_months) {
    TierProgramme programme = programme_of(TierWindow::rolling_months);
    programme.months = 12;
    const std::vector<PointsEarning> earnings{
        {at("2023-03-10T12:00Z"), 700}, {at("2023-09-01T12:00Z"), 350}, {at("2024-01-05T12:00Z"), 100}};
    const TierStanding gold = stand(programme, earnings, "2024-03-10T11:59:59.999Z");
    BOOST_TEST(current_of(programme, gold) == "gold");
    BOOST_TEST(gold.valid_until_ms.value() == at("2024-03-10T12:00Z"));
    const TierStanding silver = stand(programme, earnings, "2024-03-10T12:00Z");
    BOOST_TEST(current_of(programme, silver) == "silver");
    BOOST_TEST(silver.earned == 450);
    BOOST_TEST(silver.missing == 550);
    BOOST_TEST(silver.valid_until_ms.value() == at("2024-09-01T12:00Z"));
}

BOOST_AUTO_TEST_CASE(a_tier_that_everybody_has_is_valid_for_ever) {
    const TierProgramme rolling = programme_of(TierWindow::rolling_months);
    BOOST_TEST(!stand(rolling, {{at("2024-01-05T12:00Z"), 100}}, "2024-02-01T00:00Z").valid_until_ms);
    const TierProgramme yearly = programme_of(TierWindow::calendar_year);
    BOOST_TEST(!stand(yearly, {{at("2024-01-05T12:00Z"), 100}}, "2024-02-01T00:00Z").valid_until_ms);
}

BOOST_AUTO_TEST_CASE(a_calendar_year_begins_anew) {
    const TierProgramme programme = programme_of(TierWindow::calendar_year);
    const std::vector<PointsEarning> earnings{{at("2023-12-31T23:59:59Z"), 700}};
    const TierStanding then = stand(programme, earnings, "2023-12-31T23:59:59Z");
    BOOST_TEST(current_of(programme, then) == "silver");
    BOOST_TEST(then.valid_until_ms.value() == at("2024-01-01T00:00Z"));
    BOOST_TEST(then.missing_to_keep == 0);
    BOOST_TEST(current_of(programme, stand(programme, earnings, "2024-01-01T00:00Z")) == "bronze");
}

BOOST_AUTO_TEST_CASE(a_tier_may_hold_to_the_end_of_the_next_year_and_says_what_prolongs_it) {
    TierProgramme programme = programme_of(TierWindow::calendar_year);
    programme.further_years = 1;
    const std::vector<PointsEarning> earnings{{at("2023-05-01T00:00Z"), 1'200},
                                              {at("2024-02-01T00:00Z"), 450}};
    const TierStanding standing = stand(programme, earnings, "2024-06-01T00:00Z");
    BOOST_TEST(current_of(programme, standing) == "gold");
    BOOST_TEST(standing.earned == 450);
    BOOST_TEST(standing.missing_to_keep == 550);
    BOOST_TEST(standing.valid_until_ms.value() == at("2025-01-01T00:00Z"));
    BOOST_TEST(current_of(programme, stand(programme, earnings, "2025-06-01T00:00Z")) == "silver");
}

BOOST_AUTO_TEST_CASE(a_programme_may_have_no_tier_for_beginners_or_none_at_all) {
    TierProgramme programme = programme_of(TierWindow::lifetime);
    programme.tiers.erase(programme.tiers.begin());
    const TierStanding beginner = stand(programme, {{0, 100}}, "2024-06-01T00:00Z");
    BOOST_TEST(!beginner.current.has_value());
    BOOST_TEST(beginner.missing == 300);
    BOOST_TEST(beginner.progress_per_mille == 250);
    BOOST_TEST(held_tiers(programme, beginner).empty());
    programme.tiers.clear();
    BOOST_TEST(!stand(programme, {{0, 100}}, "2024-06-01T00:00Z").next.has_value());
}

BOOST_AUTO_TEST_CASE(who_has_a_tier_has_those_below_it) {
    const TierProgramme programme = programme_of(TierWindow::lifetime);
    const std::vector<std::string> held =
        held_tiers(programme, stand(programme, {{0, 500}}, "2024-06-01T00:00Z"));
    BOOST_CHECK((held == std::vector<std::string>{"bronze", "silver"}));
}

BOOST_AUTO_TEST_SUITE_END()
