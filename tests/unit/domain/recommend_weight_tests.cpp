#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>

#include "domain/recommend_weight.hpp"

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(recommend_weight)

BOOST_AUTO_TEST_CASE(recency_halves_with_each_half_life_and_never_rises) {
    BOOST_TEST(recency(0, 100) == whole_weight);
    BOOST_TEST(recency(50, 100) == 750'000);
    BOOST_TEST(recency(100, 100) == 500'000);
    BOOST_TEST(recency(200, 100) == 250'000);
    for (std::int64_t age = 0; age < 3'000; ++age)
        BOOST_TEST(recency(age + 1, 100) <= recency(age, 100));
    BOOST_TEST(recency(std::numeric_limits<std::int64_t>::max(), 100) == 0);
}

BOOST_AUTO_TEST_CASE(what_is_not_over_yet_is_as_recent_as_can_be) {
    BOOST_TEST(recency(-5, 100) == whole_weight);
}

BOOST_AUTO_TEST_CASE(popularity_is_logarithmic) {
    BOOST_TEST(popularity_weight(0, 1'023) == 0);
    BOOST_TEST(popularity_weight(31, 1'023) == 500'000);
    BOOST_TEST(popularity_weight(1'023, 1'023) == whole_weight);
    for (std::int64_t count = 0; count < 3'000; ++count)
        BOOST_TEST(popularity_weight(count + 1, 3'000) >= popularity_weight(count, 3'000));
}

BOOST_AUTO_TEST_CASE(popularity_stays_between_nothing_and_a_whole) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST(popularity_weight(5, 0) == 0);
    BOOST_TEST(popularity_weight(-5, 10) == 0);
    BOOST_TEST(popularity_weight(50, 10) == whole_weight);
    BOOST_TEST(popularity_weight(largest, largest) == whole_weight);
    BOOST_TEST(popularity_weight(1, largest) < 20'000);
}

BOOST_AUTO_TEST_SUITE_END()
