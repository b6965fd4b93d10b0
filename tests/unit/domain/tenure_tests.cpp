#include <boost/test/unit_test.hpp>

#include "domain/tenure.hpp"
#include "domain/timestamp.hpp"

namespace stamgast::domain {
namespace {

std::int64_t years(const char* since, const char* now) {
    return whole_years(parse_timestamp(since).value(), parse_timestamp(now).value());
}

BOOST_AUTO_TEST_SUITE(tenure)

BOOST_AUTO_TEST_CASE(a_year_is_full_on_the_day) {
    BOOST_TEST(years("2023-03-14T10:00Z", "2026-03-13T23:59Z") == 2);
    BOOST_TEST(years("2023-03-14T10:00Z", "2026-03-14T00:00Z") == 3);
    BOOST_TEST(years("2025-12-31T23:59Z", "2026-01-01T00:00Z") == 0);
}

BOOST_AUTO_TEST_CASE(who_came_on_a_leap_day_waits_for_the_first_of_march) {
    BOOST_TEST(years("2024-02-29T00:00Z", "2025-02-28T12:00Z") == 0);
    BOOST_TEST(years("2024-02-29T00:00Z", "2025-03-01T00:00Z") == 1);
    BOOST_TEST(years("2024-02-29T00:00Z", "2028-02-29T00:00Z") == 4);
}

BOOST_AUTO_TEST_CASE(a_moment_to_come_is_no_tenure) {
    BOOST_TEST(years("2027-01-01T00:00Z", "2026-01-01T00:00Z") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::domain
