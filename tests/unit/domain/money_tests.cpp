#include <boost/test/unit_test.hpp>

#include <limits>

#include "domain/money.hpp"

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(money)

namespace {
const Currency euro = *Currency::from_code("EUR");
const Currency yen = *Currency::from_code("JPY");
} // namespace

BOOST_AUTO_TEST_CASE(a_currency_is_exactly_three_capital_letters) {
    BOOST_TEST(euro.text() == "EUR");
    for (const char* text : {"", "EU", "EURO", "eur", "EU1", "E R", "€"}) {
        BOOST_TEST(!Currency::from_code(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(amounts_of_one_currency_add_up) {
    BOOST_CHECK((add({1295, euro}, {-295, euro}) == Money{1000, euro}));
}

BOOST_AUTO_TEST_CASE(amounts_of_two_currencies_do_not_add_up) { BOOST_CHECK(!add({1, euro}, {1, yen})); }

BOOST_AUTO_TEST_CASE(a_sum_beyond_what_json_holds_exactly_is_nothing) {
    BOOST_CHECK(add({max_minor_units - 1, euro}, {1, euro}).has_value());
    BOOST_CHECK(!add({max_minor_units, euro}, {1, euro}));
    BOOST_CHECK(!add({-max_minor_units, euro}, {-1, euro}));
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    BOOST_CHECK(!add({most, euro}, {most, euro}));
}

BOOST_AUTO_TEST_CASE(a_product_beyond_what_json_holds_exactly_is_nothing) {
    BOOST_CHECK((multiply({333, euro}, 3) == Money{999, euro}));
    BOOST_CHECK(!multiply({max_minor_units, euro}, 2));
    BOOST_CHECK(!multiply({max_minor_units, euro}, 999'999));
    BOOST_CHECK(!multiply({-max_minor_units, euro}, 2));
}

BOOST_AUTO_TEST_SUITE_END()
