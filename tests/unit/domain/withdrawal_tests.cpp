#include <boost/test/unit_test.hpp>

#include "domain/loyalty_calendar.hpp"
#include "domain/shop_builders.hpp"
#include "domain/timestamp.hpp"
#include "domain/withdrawal.hpp"

namespace stamgast::domain {
namespace {

std::int64_t at(std::string_view time) { return parse_timestamp(time).value(); }

/// Amsterdam around the two changes of its clocks in 2026: 29 March and 25 October, both at 01:00 UTC.
const LoyaltyCalendar amsterdam{
    {{at("2025-10-26T01:00Z"), 60}, {at("2026-03-29T01:00Z"), 120}, {at("2026-10-25T01:00Z"), 60}}};

std::int64_t left(std::string_view until, std::string_view now) {
    return days_left(at(until), at(now), [](std::int64_t time_ms) { return amsterdam.day_of(time_ms); });
}

Withdrawal open_until(std::string_view until) {
    Withdrawal withdrawal;
    withdrawal.state = WithdrawalState::open;
    withdrawal.until_ms = at(until);
    return withdrawal;
}

BOOST_AUTO_TEST_SUITE(withdrawal)

BOOST_AUTO_TEST_CASE(days_are_counted_by_the_customers_midnights) {
    BOOST_TEST(left("2026-03-10T05:16:48+01:00", "2026-03-01T00:00:00+01:00") == 9);
    BOOST_TEST(left("2026-03-10T05:16:48+01:00", "2026-03-01T23:59:59+01:00") == 9);
    BOOST_TEST(left("2026-03-10T05:16:48+01:00", "2026-03-02T00:00:00+01:00") == 8);
    // The same moment, told in UTC: still the evening of the first for the customer.
    BOOST_TEST(left("2026-03-10T04:16:48Z", "2026-03-01T22:59:59Z") == 9);
}

BOOST_AUTO_TEST_CASE(on_the_last_day_none_is_left) {
    BOOST_TEST(left("2026-03-10T05:16:48+01:00", "2026-03-10T00:00:00+01:00") == 0);
    BOOST_TEST(left("2026-03-10T05:16:48+01:00", "2026-03-10T05:16:48+01:00") == 0);
}

BOOST_AUTO_TEST_CASE(a_period_that_ends_at_midnight_ends_on_the_day_before) {
    BOOST_TEST(left("2026-03-11T00:00:00+01:00", "2026-03-10T12:00:00+01:00") == 0);
    BOOST_TEST(left("2026-03-10T23:59:59.999+01:00", "2026-03-10T12:00:00+01:00") == 0);
    BOOST_TEST(left("2026-03-11T00:00:00+01:00", "2026-03-09T23:59:00+01:00") == 1);
}

BOOST_AUTO_TEST_CASE(a_day_of_23_or_25_hours_is_a_day) {
    // 20 March 23:30 to 3 April 23:30 is an hour less than 14 × 24.
    BOOST_TEST(left("2026-04-03T23:30:00+02:00", "2026-03-20T23:30:00+01:00") == 14);
    BOOST_TEST(left("2026-03-30T00:30:00+02:00", "2026-03-28T23:30:00+01:00") == 2);
    BOOST_TEST(left("2026-10-31T00:30:00+01:00", "2026-10-17T00:30:00+02:00") == 14);
    BOOST_TEST(left("2026-10-25T23:30:00+01:00", "2026-10-25T00:30:00+02:00") == 0);
}

BOOST_AUTO_TEST_CASE(all_of_an_order_needs_no_lines_and_a_part_names_each) {
    const std::vector<OrderLine> lines{test::line_of("coffee", 3), test::line_of("tea", 1)};
    BOOST_TEST(declared_lines(lines, {3, 1}).empty());
    BOOST_TEST((declared_lines(lines, {2, 0}) == std::vector<WithdrawalLine>{{"line of coffee", 2}}));
}

BOOST_AUTO_TEST_CASE(excluded_goods_stay_and_the_rest_is_named) {
    Withdrawal open = open_until("2026-03-10T05:16:48+01:00");
    open.excluded_lines = {{"line of tea", "Perishable"}};
    const std::vector<OrderLine> lines{test::line_of("coffee", 3), test::line_of("tea", 1)};
    const auto quantities = withdrawable_quantities(open, lines);
    BOOST_TEST((quantities == std::vector<std::int32_t>{3, 0}));
    BOOST_TEST((declared_lines(lines, quantities) == std::vector<WithdrawalLine>{{"line of coffee", 3}}));
    BOOST_TEST(open.exclusion_of("line of tea")->reason == "Perishable");
    BOOST_TEST(open.exclusion_of("line of coffee") == nullptr);
}

BOOST_AUTO_TEST_CASE(what_was_withdrawn_from_already_is_not_offered_again) {
    Withdrawal open = open_until("2026-03-10T05:16:48+01:00");
    open.remaining_lines = {{"line of coffee", 2}, {"line of tea", 5}};
    const std::vector<OrderLine> lines{test::line_of("coffee", 3), test::line_of("tea", 1),
                                       test::line_of("cups", 6)};
    const auto quantities = withdrawable_quantities(open, lines);
    BOOST_TEST((quantities == std::vector<std::int32_t>{2, 1, 6})); // never more than was ordered
    BOOST_TEST(declared_lines(lines, quantities).size() == 3U);     // less than the whole order is named
    open.excluded_lines = {{"line of coffee", "Perishable"}};
    BOOST_TEST(open.quantity_left(lines[0]) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::domain
