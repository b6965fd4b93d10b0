#include "views/loyalty_words.hpp"

#include <boost/test/unit_test.hpp>

#include "views/test_catalogue.hpp"
#include "views/test_formatter.hpp"

namespace stamgast::views {
namespace {

struct PointsWords {
    PointsWords() { texts.set_catalogue(english()); }
    [[nodiscard]] std::string words(std::int64_t points) const {
        return points_words(texts, account, points);
    }
    TestFormatter formatter;
    Texts texts{formatter};
    domain::LoyaltyAccount account;
};

BOOST_FIXTURE_TEST_SUITE(loyalty_words, PointsWords)

BOOST_AUTO_TEST_CASE(points_without_a_name_are_points) {
    BOOST_TEST(words(1) == "1 point");
    BOOST_TEST(words(2) == "2 points");
}

BOOST_AUTO_TEST_CASE(a_single_one_has_the_shops_name_for_a_single_one) {
    account.points_name = "beans";
    account.points_name_one = "bean";
    BOOST_TEST(words(1) == "1 bean");
    BOOST_TEST(words(2) == "2 beans");
    BOOST_TEST(words(0) == "0 beans");
}

BOOST_AUTO_TEST_CASE(a_shop_with_one_name_has_it_for_all) {
    account.points_name = "karma";
    BOOST_TEST(words(1) == "1 karma");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
