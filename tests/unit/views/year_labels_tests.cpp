#include "views/year_labels.hpp"

#include <boost/test/unit_test.hpp>

#include "views/test_formatter.hpp"

namespace stamgast::views {
namespace {

constexpr std::int64_t last_ms_of_2023 = 1'704'067'199'999;

BOOST_AUTO_TEST_SUITE(year_labels)

BOOST_AUTO_TEST_CASE(the_year_turns_at_the_customers_midnight) {
    TestFormatter formatter;
    const Texts texts(formatter);
    YearLabels years;
    const auto old_year = years.year_of(last_ms_of_2023, texts);
    const auto new_year = years.year_of(last_ms_of_2023 + 1, texts);
    BOOST_TEST(years.label(old_year) == "2023");
    BOOST_TEST(years.label(new_year) == "2024");
}

BOOST_AUTO_TEST_CASE(a_moment_is_asked_for_once) {
    TestFormatter formatter;
    const Texts texts(formatter);
    YearLabels years;
    const auto year = years.year_of(last_ms_of_2023, texts);
    BOOST_TEST(years.year_of(last_ms_of_2023, texts) == year);
    BOOST_TEST(formatter.dates_asked == 1);
}

BOOST_AUTO_TEST_CASE(days_of_one_year_share_its_label) {
    TestFormatter formatter;
    const Texts texts(formatter);
    YearLabels years;
    constexpr std::int64_t month_ms = 30LL * 24 * 3600 * 1000;
    BOOST_TEST(years.year_of(last_ms_of_2023, texts) == years.year_of(last_ms_of_2023 - month_ms, texts));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
