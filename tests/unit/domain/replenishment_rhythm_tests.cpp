#include <boost/test/unit_test.hpp>

#include "domain/purchase_builders.hpp"
#include "domain/replenishment_rhythm.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(replenishment_rhythm)

namespace {

using Purchases = std::vector<std::pair<int, std::int32_t>>;

Rhythm rhythm_of(const std::vector<Order>& orders) {
    const auto rhythm = find_rhythm(history_of(orders).products.at(0), 3);
    BOOST_REQUIRE(rhythm);
    return *rhythm;
}

std::int64_t interval_days(const Purchases& purchases) {
    return rhythm_of(orders_of("beans", purchases)).interval_ms / ms_per_day;
}

Order of_variant(int day_number, const std::string& variant_id) {
    OrderLine line = bought("beans");
    line.variant_id = variant_id;
    return order_on(day_number, {line});
}

} // namespace

BOOST_AUTO_TEST_CASE(one_or_two_purchases_are_no_rhythm) {
    BOOST_CHECK(!find_rhythm(history_of(orders_on_days("beans", {0})).products[0], 3));
    BOOST_CHECK(!find_rhythm(history_of(orders_on_days("beans", {0, 30})).products[0], 3));
    BOOST_CHECK(find_rhythm(history_of(orders_on_days("beans", {0, 30})).products[0], 2));
}

BOOST_AUTO_TEST_CASE(the_interval_is_the_median_of_the_gaps) {
    BOOST_TEST(interval_days({{0, 1}, {28, 1}, {58, 1}, {90, 1}}) == 30);
    BOOST_TEST(interval_days({{0, 1}, {20, 1}, {60, 1}}) == 30);
}

BOOST_AUTO_TEST_CASE(a_long_holiday_does_not_change_the_interval) {
    BOOST_TEST(interval_days({{0, 1}, {30, 1}, {60, 1}, {260, 1}, {290, 1}, {320, 1}}) == 30);
}

BOOST_AUTO_TEST_CASE(outliers_count_neither_for_the_spread_nor_as_gaps) {
    const Rhythm rhythm = rhythm_of(orders_on_days("beans", {0, 30, 60, 260, 290, 320}));
    BOOST_TEST(rhythm.gap_count == 4);
    BOOST_TEST(rhythm.spread_ms == 0);
}

BOOST_AUTO_TEST_CASE(twice_as_much_lasts_twice_as_long) {
    BOOST_TEST(interval_days({{0, 1}, {30, 2}, {90, 1}, {120, 2}}) == 60);
    BOOST_TEST(interval_days({{0, 2}, {60, 2}, {120, 1}}) == 30);
    BOOST_TEST(interval_days({{0, 1}, {10, 1}, {20, 1}, {30, 9}}) == 90);
}

BOOST_AUTO_TEST_CASE(who_buys_at_fixed_times_however_much_keeps_that_interval) {
    BOOST_TEST(interval_days({{0, 1}, {30, 3}, {60, 2}, {90, 1}, {120, 4}}) == 30);
}

BOOST_AUTO_TEST_CASE(only_the_last_twelve_gaps_count) {
    std::vector<int> days;
    for (int index = 0; index < 30; ++index)
        days.push_back(index * 60 - 1800);
    for (int index = 0; index <= 12; ++index)
        days.push_back(index * 20);
    const Rhythm rhythm = rhythm_of(orders_on_days("beans", days));
    BOOST_TEST(rhythm.interval_ms == 20 * ms_per_day);
    BOOST_TEST(rhythm.gap_count == 12);
}

BOOST_AUTO_TEST_CASE(a_large_pack_lasts_as_long_as_large_packs_did) {
    std::vector<Order> orders;
    for (int round = 0; round < 4; ++round) {
        orders.push_back(of_variant(round * 50, "250 g"));
        orders.push_back(of_variant(round * 50 + 10, "1 kg"));
    }
    BOOST_TEST(rhythm_of(orders).interval_ms == 40 * ms_per_day);
    orders.pop_back();
    BOOST_TEST(rhythm_of(orders).interval_ms == 10 * ms_per_day);
}

BOOST_AUTO_TEST_CASE(a_variant_that_is_new_to_the_customer_takes_the_products_interval) {
    const std::vector<Order> orders{of_variant(0, "chicken"), of_variant(30, "chicken"),
                                    of_variant(60, "chicken"), of_variant(90, "salmon")};
    BOOST_TEST(rhythm_of(orders).interval_ms == 30 * ms_per_day);
}

BOOST_AUTO_TEST_CASE(confidence_grows_with_the_gaps_and_falls_with_their_spread) {
    const Rhythm few = rhythm_of(orders_on_days("beans", {0, 30, 60}));
    const Rhythm many = rhythm_of(orders_on_days("beans", {0, 30, 60, 90, 120, 150, 180}));
    const Rhythm loose = rhythm_of(orders_on_days("beans", {0, 15, 60, 75, 120, 150, 190}));
    const Rhythm chance = rhythm_of(orders_on_days("beans", {0, 5, 305}));
    BOOST_TEST(few.confidence_per_mille == 500);
    BOOST_TEST(many.confidence_per_mille == 750);
    BOOST_TEST(loose.confidence_per_mille < many.confidence_per_mille);
    BOOST_TEST(chance.confidence_per_mille < 50);
    BOOST_TEST(chance.confidence_per_mille >= 0);
}

BOOST_AUTO_TEST_CASE(the_largest_quantities_and_gaps_stay_within_the_numbers) {
    const Rhythm rhythm = rhythm_of(orders_of("beans", {{-20'000, 1}, {-10'000, 1}, {0, max_line_quantity}}));
    BOOST_TEST(rhythm.interval_ms == 3'650 * ms_per_day * max_line_quantity);
    const Rhythm tiny =
        rhythm_of(orders_of("beans", {{0, max_line_quantity}, {1, max_line_quantity}, {2, 1}}));
    BOOST_TEST(tiny.interval_ms == ms_per_day / max_line_quantity);
}

BOOST_AUTO_TEST_SUITE_END()
