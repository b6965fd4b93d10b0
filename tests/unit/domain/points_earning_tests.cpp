#include <boost/test/unit_test.hpp>

#include "domain/points_builders.hpp"
#include "domain/points_earning.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(points_earning)

namespace {

/// One point a euro.
EarnRule rule_of() {
    EarnRule rule;
    rule.currency = euro;
    return rule;
}

std::optional<std::int64_t> points_of(const EarnRule& rule, const std::vector<EarnLine>& lines,
                                      std::int32_t tier_per_mille = 1'000, std::int64_t at_ms = 0) {
    return points_for(lines, euro, rule, tier_per_mille, at_ms);
}

} // namespace

BOOST_AUTO_TEST_CASE(points_are_rounded_down_once_for_the_whole_order) {
    BOOST_TEST(points_of(rule_of(), {{"a", 199}}).value() == 1);
    BOOST_TEST(points_of(rule_of(), {{"a", 150}, {"b", 150}}).value() == 3);
    BOOST_TEST(points_of(rule_of(), {{"a", 150}, {"b", 149}}).value() == 2);
    BOOST_TEST(points_of(rule_of(), {}).value() == 0);
}

BOOST_AUTO_TEST_CASE(a_rate_is_a_ratio_of_whole_numbers) {
    EarnRule rule = rule_of();
    rule.points = 3;
    rule.per_minor_units = 700;
    BOOST_TEST(points_of(rule, {{"a", 26'828}}).value() == 114);
}

BOOST_AUTO_TEST_CASE(excluded_products_earn_nothing) {
    EarnRule rule = rule_of();
    rule.excluded_product_ids = {"voucher"};
    BOOST_TEST(points_of(rule, {{"a", 500}, {"voucher", 5'000}}).value() == 5);
}

BOOST_AUTO_TEST_CASE(a_tier_multiplies_before_it_is_rounded) {
    BOOST_TEST(points_of(rule_of(), {{"a", 199}}, 1'500).value() == 2);
    BOOST_TEST(points_of(rule_of(), {{"a", 199}}, 0).value() == 0);
}

BOOST_AUTO_TEST_CASE(a_campaign_holds_from_its_start_until_before_its_end) {
    EarnRule rule = rule_of();
    rule.campaigns.resize(1);
    rule.campaigns[0].period = {.starts_ms = on_day(1), .ends_ms = on_day(2)};
    const std::vector<EarnLine> lines{{"a", 1'000}};
    BOOST_TEST(points_of(rule, lines, 1'000, on_day(1) - 1).value() == 10);
    BOOST_TEST(points_of(rule, lines, 1'000, on_day(1)).value() == 20);
    BOOST_TEST(points_of(rule, lines, 1'000, on_day(2) - 1).value() == 20);
    BOOST_TEST(points_of(rule, lines, 1'000, on_day(2)).value() == 10);
}

BOOST_AUTO_TEST_CASE(of_several_campaigns_the_best_one_counts_for_each_line) {
    EarnRule rule = rule_of();
    rule.campaigns.resize(3);
    rule.campaigns[1].multiplier_per_mille = 3'000;
    rule.campaigns[1].product_ids = {"b"};
    rule.campaigns[2].multiplier_per_mille = 500;
    BOOST_TEST(points_of(rule, {{"a", 1'000}, {"b", 1'000}}).value() == 20 + 30);
}

BOOST_AUTO_TEST_CASE(another_currency_earns_nothing_that_could_be_told) {
    const std::vector<EarnLine> lines{{"a", 1'000}};
    BOOST_TEST(!points_for(lines, yen, rule_of(), 1'000, 0).has_value());
}

BOOST_AUTO_TEST_CASE(amounts_that_cannot_be_computed_exactly_earn_nothing_that_could_be_told) {
    EarnRule rule = rule_of();
    rule.points = 1'000'000;
    rule.per_minor_units = 1;
    BOOST_TEST(!points_of(rule, {{"a", max_minor_units}}).has_value());
    BOOST_TEST(!points_of(rule_of(), {{"a", max_minor_units}, {"b", max_minor_units}}).has_value());
    BOOST_TEST(points_of(rule_of(), {{"a", -max_minor_units}}).value() == 0);
    BOOST_TEST(points_of(rule_of(), {{"a", 90'000'000'000}}, 1'000'000).value() == 900'000'000'000);
}

BOOST_AUTO_TEST_CASE(a_reorder_earns_for_what_is_selected_at_todays_prices) {
    Variant dearer = variant_of("beans");
    dearer.price = 650;
    const Order order = order_of({line_of("beans", 2), line_of("cups", 1)});
    const std::vector<Product> products{product_of(dearer), product_of(variant_of("cups"))};
    const ReorderPlan plan = plan_reorder(order, {}, products, cart_of({}), {});
    std::vector<LineSelection> selection = default_selection(plan, CartMode::merge);
    const auto all = earn_lines(plan, selection, CartMode::merge);
    BOOST_CHECK((all == std::vector<EarnLine>{{"product of beans", 1'300}, {"product of cups", 500}}));
    selection[0].selected = false;
    BOOST_TEST(earn_lines(plan, selection, CartMode::merge)->size() == 1);
}

BOOST_AUTO_TEST_CASE(an_order_earns_for_the_totals_of_its_lines) {
    BOOST_CHECK(
        (earn_lines(order_of({line_of("cups", 2)})) == std::vector<EarnLine>{{"product of cups", 1'000}}));
}

BOOST_AUTO_TEST_CASE(a_threshold_tells_what_is_missing) {
    BOOST_TEST(missing_amount({3'200, euro}, {5'000, euro}).value() == 1'800);
    BOOST_TEST(missing_amount({5'000, euro}, {5'000, euro}).value() == 0);
    BOOST_TEST(missing_amount({9'000, euro}, {5'000, euro}).value() == 0);
    BOOST_TEST(!missing_amount({3'200, yen}, {5'000, euro}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
