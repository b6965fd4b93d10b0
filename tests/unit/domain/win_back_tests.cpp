#include <boost/test/unit_test.hpp>

#include "domain/purchase_builders.hpp"
#include "domain/timestamp.hpp"
#include "domain/win_back.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

namespace {

std::int64_t at(std::string_view time) { return parse_timestamp(time).value(); }

std::vector<std::string> ids(const std::vector<const PurchasedProduct*>& products) {
    std::vector<std::string> ids;
    for (const PurchasedProduct* product : products)
        ids.push_back(product->product_id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(win_back)

BOOST_AUTO_TEST_CASE(six_months_are_those_of_the_calendar) {
    BOOST_TEST(!is_away(at("2025-03-05T12:00Z"), at("2025-09-05T11:59Z")));
    BOOST_TEST(is_away(at("2025-03-05T12:00Z"), at("2025-09-05T12:00Z")));
    BOOST_TEST(!is_away(at("2025-08-31T12:00Z"), at("2026-02-28T11:59Z")));
    BOOST_TEST(is_away(at("2025-08-31T12:00Z"), at("2026-02-28T12:00Z")));
}

BOOST_AUTO_TEST_CASE(an_order_of_a_clock_that_runs_ahead_is_no_absence) {
    BOOST_TEST(!is_away(at("2026-01-01T12:00Z"), at("2025-09-05T12:00Z")));
}

BOOST_AUTO_TEST_CASE(what_was_bought_on_most_occasions_comes_first_and_then_what_was_bought_last) {
    const PurchaseHistory history =
        history_of({order_on(1, {bought("tea"), bought("honey", 40)}), order_on(10, {bought("coffee")}),
                    order_on(20, {bought("coffee"), bought("jam")}), order_on(30, {bought("tea")})});
    BOOST_CHECK((ids(most_bought(history, 9)) == Ids{"tea", "coffee", "jam", "honey"}));
    BOOST_CHECK((ids(most_bought(history, 2)) == Ids{"tea", "coffee"}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_paid_together_is_left_out) {
    Order dollars = order_on(40, {bought("bagel")});
    dollars.currency = *Currency::from_code("USD");
    const PurchaseHistory history =
        history_of({order_on(10, {bought("coffee")}), order_on(20, {bought("coffee")}), dollars});
    BOOST_CHECK((ids(most_bought(history, 3)) == Ids{"coffee"}));
}

BOOST_AUTO_TEST_CASE(who_has_kept_nothing_has_bought_nothing_most) {
    BOOST_TEST(most_bought(history_of({}), 3).empty());
}

BOOST_AUTO_TEST_SUITE_END()
