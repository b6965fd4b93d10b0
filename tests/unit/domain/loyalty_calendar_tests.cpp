#include <boost/test/unit_test.hpp>

#include <limits>
#include <string_view>

#include "domain/loyalty_calendar.hpp"
#include "domain/timestamp.hpp"

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(loyalty_calendar)

namespace {

std::int64_t at(std::string_view text) { return parse_timestamp(text).value(); }

/// Amsterdam around 2024: summer time from 31 March to 27 October.
const LoyaltyCalendar amsterdam{{{.from_ms = at("2023-10-29T01:00Z"), .offset_minutes = 60},
                                 {.from_ms = at("2024-03-31T01:00Z"), .offset_minutes = 120},
                                 {.from_ms = at("2024-10-27T01:00Z"), .offset_minutes = 60}}};

} // namespace

BOOST_AUTO_TEST_CASE(a_day_begins_at_local_midnight) {
    const std::int64_t day = amsterdam.day_of(at("2024-07-14T12:00+02:00"));
    BOOST_TEST(amsterdam.day_of(at("2024-07-14T00:00+02:00")) == day);
    BOOST_TEST(amsterdam.day_of(at("2024-07-13T23:59:59.999+02:00")) == day - 1);
    BOOST_TEST(amsterdam.day_of(at("2024-07-14T23:59:59.999+02:00")) == day);
    BOOST_TEST(amsterdam.day_of(at("2024-01-14T00:00+01:00")) == day - 182);
    BOOST_TEST(LoyaltyCalendar{}.day_of(-1) == -1);
}

BOOST_AUTO_TEST_CASE(the_next_day_begins_at_the_next_local_midnight) {
    BOOST_TEST(amsterdam.next_day_ms(at("2024-07-14T00:00+02:00")) == at("2024-07-15T00:00+02:00"));
    BOOST_TEST(amsterdam.next_day_ms(at("2024-07-14T23:59:59.999+02:00")) == at("2024-07-15T00:00+02:00"));
    BOOST_TEST(LoyaltyCalendar{}.next_day_ms(-1) == 0);
}

BOOST_AUTO_TEST_CASE(a_day_on_which_clocks_change_is_an_hour_shorter_or_longer) {
    BOOST_TEST(amsterdam.next_day_ms(at("2024-03-31T00:00+01:00")) == at("2024-04-01T00:00+02:00"));
    BOOST_TEST(amsterdam.next_day_ms(at("2024-03-31T03:00+02:00")) == at("2024-04-01T00:00+02:00"));
    BOOST_TEST(amsterdam.next_day_ms(at("2024-10-27T00:00+02:00")) == at("2024-10-28T00:00+01:00"));
    BOOST_TEST(amsterdam.next_day_ms(at("2024-10-27T02:30+01:00")) == at("2024-10-28T00:00+01:00"));
}

BOOST_AUTO_TEST_CASE(where_clocks_change_at_midnight_the_next_day_begins_with_its_first_moment) {
    // São Paulo in 2018 skipped the first hour of a day, west of Greenwich; Beirut does so east of it.
    const LoyaltyCalendar sao_paulo{{{.from_ms = at("2018-02-18T02:00Z"), .offset_minutes = -180},
                                     {.from_ms = at("2018-11-04T03:00Z"), .offset_minutes = -120},
                                     {.from_ms = at("2019-02-17T02:00Z"), .offset_minutes = -180}}};
    BOOST_TEST(sao_paulo.next_day_ms(at("2018-11-03T12:00-03:00")) == at("2018-11-04T01:00-02:00"));
    BOOST_TEST(sao_paulo.next_day_ms(at("2019-02-16T23:30-02:00")) == at("2019-02-17T00:00-03:00"));
    BOOST_TEST(sao_paulo.next_day_ms(at("2019-02-16T23:30-03:00")) == at("2019-02-17T00:00-03:00"));
    const LoyaltyCalendar beirut{{{.from_ms = at("2023-10-28T21:00Z"), .offset_minutes = 120},
                                  {.from_ms = at("2024-03-30T22:00Z"), .offset_minutes = 180},
                                  {.from_ms = at("2024-10-26T21:00Z"), .offset_minutes = 120}}};
    BOOST_TEST(beirut.next_day_ms(at("2024-03-30T12:00+02:00")) == at("2024-03-31T01:00+03:00"));
    BOOST_TEST(beirut.next_day_ms(at("2024-10-26T23:30+03:00")) == at("2024-10-27T00:00+02:00"));
    BOOST_TEST(beirut.next_day_ms(at("2024-10-26T23:30+02:00")) == at("2024-10-27T00:00+02:00"));
}

BOOST_AUTO_TEST_CASE(a_year_begins_at_local_midnight) {
    BOOST_TEST(amsterdam.year_start_ms(2025) == at("2025-01-01T00:00+01:00"));
    BOOST_TEST(amsterdam.year_of(at("2024-12-31T23:30Z")) == 2025);
    BOOST_TEST(LoyaltyCalendar{}.year_of(at("2024-12-31T23:30Z")) == 2024);
}

BOOST_AUTO_TEST_CASE(months_later_is_the_same_time_of_day_on_both_sides_of_summer_time) {
    BOOST_TEST(amsterdam.months_later(at("2024-03-05T10:30+01:00"), 1) == at("2024-04-05T10:30+02:00"));
    BOOST_TEST(amsterdam.months_later(at("2024-04-05T10:30+02:00"), -1) == at("2024-03-05T10:30+01:00"));
    BOOST_TEST(amsterdam.months_later(at("2024-03-05T10:30+01:00"), 10) == at("2025-01-05T10:30+01:00"));
}

BOOST_AUTO_TEST_CASE(a_month_without_such_a_day_has_its_last_one) {
    BOOST_TEST(amsterdam.months_later(at("2024-01-31T10:30+01:00"), 1) == at("2024-02-29T10:30+01:00"));
    BOOST_TEST(amsterdam.months_later(at("2023-01-31T10:30+01:00"), 1) == at("2023-02-28T10:30+01:00"));
    BOOST_TEST(amsterdam.months_later(at("2024-02-29T10:30+01:00"), 12) == at("2025-02-28T10:30+01:00"));
}

BOOST_AUTO_TEST_CASE(moments_beyond_the_calendar_are_its_first_and_last) {
    const LoyaltyCalendar calendar;
    BOOST_TEST(calendar.year_of(std::numeric_limits<std::int64_t>::max()) == 9999);
    BOOST_TEST(calendar.year_of(std::numeric_limits<std::int64_t>::min()) == 1);
    BOOST_TEST(calendar.year_of(calendar.months_later(0, 120'000)) == 9999);
    BOOST_TEST(calendar.year_of(calendar.months_later(0, -120'000)) == 1);
    BOOST_TEST(calendar.year_of(calendar.year_start_ms(123'456)) == 9999);
}

BOOST_AUTO_TEST_SUITE_END()
