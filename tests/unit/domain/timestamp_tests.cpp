#include <boost/test/unit_test.hpp>

#include "domain/timestamp.hpp"

using stamgast::domain::format_timestamp;
using stamgast::domain::parse_day;
using stamgast::domain::parse_timestamp;

BOOST_AUTO_TEST_SUITE(timestamp)

BOOST_AUTO_TEST_CASE(times_are_milliseconds_since_1970) {
    struct Row {
        const char* text;
        std::int64_t expected_ms;
    };
    constexpr Row rows[] = {
        {"1970-01-01T00:00:00Z", 0},
        {"1970-01-01T00:00:00.001Z", 1},
        {"1969-12-31T23:59:59.999Z", -1},
        {"2024-02-29T12:30:15.250Z", 1709209815250},
        {"2024-03-05T14:30+01:00", 1709645400000},
        {"2024-03-05T13:30:00.000-0000", 1709645400000},
        {"2024-03-05T08:30:00-05", 1709645400000},
        {"2024-03-05T19:00:00.000999+0530", 1709645400000},
        {"2024-03-05T13:30:00.5Z", 1709645400500},
        {"2024-03-05T13:30:00.123456789Z", 1709645400123},
        {"2016-12-31T23:59:60Z", 1483228800000},
        {"0001-01-01T00:00:00Z", -62135596800000},
        {"9999-12-31T23:59:59.999Z", 253402300799999},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            BOOST_TEST(parse_timestamp(row.text).value_or(-1234567) == row.expected_ms);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_a_time_is_nothing) {
    for (const char* text : {"",
                             "2024",
                             "2024-03-05",
                             "2024-03-05T14:30",
                             "2024-03-05T14:30:00",
                             "2024-03-05 14:30:00Z",
                             "2024-3-5T14:30Z",
                             "2023-02-29T00:00Z",
                             "2024-13-01T00:00Z",
                             "2024-00-01T00:00Z",
                             "2024-01-00T00:00Z",
                             "2024-01-32T00:00Z",
                             "2024-01-01T24:00Z",
                             "2024-01-01T00:60Z",
                             "2024-01-01T00:00:61Z",
                             "2024-01-01T00:00:00.Z",
                             "2024-01-01T00:00+24:00",
                             "2024-01-01T00:00+01:60",
                             "2024-01-01T00:00+1:00",
                             "2024-01-01T00:00+01:",
                             "2024-01-01T00:00ZZ",
                             " 2024-01-01T00:00Z",
                             "+2024-01-01T00:00Z",
                             "Tue, 05 Mar 2024 13:30:00 GMT",
                             "1709645400000"}) {
        BOOST_TEST(!parse_timestamp(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(a_day_is_its_noon) {
    BOOST_TEST(parse_day("1970-01-01").value() == 12 * 3'600'000);
    BOOST_TEST(parse_day("2024-02-29").value() == parse_timestamp("2024-02-29T12:00Z").value());
    for (const char* text : {"", "2023-02-29", "2024-2-9", "2024-02-29T12:00Z", "29-02-2024"}) {
        BOOST_TEST(!parse_day(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(a_time_is_written_in_utc_and_reads_as_itself) {
    BOOST_TEST(format_timestamp(1'775'030'400'999) == "2026-04-01T08:00:00Z");
    BOOST_TEST(format_timestamp(0) == "1970-01-01T00:00:00Z");
    BOOST_TEST(format_timestamp(-1000) == "1969-12-31T23:59:59Z");
    for (const std::int64_t time_ms : {951'782'399'000LL, 1'709'650'800'000LL, 4'102'444'799'000LL}) {
        BOOST_TEST(parse_timestamp(format_timestamp(time_ms)).value() == time_ms);
    }
}

BOOST_AUTO_TEST_SUITE_END()
