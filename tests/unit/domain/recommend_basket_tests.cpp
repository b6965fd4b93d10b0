#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "domain/purchase_builders.hpp"
#include "domain/recommend_basket.hpp"
#include "domain/recommend_together.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(recommend_basket)

namespace {

using Ids = std::vector<std::string>;
const auto each = boost::test_tools::per_element();

/// What is predicted for today, day 100.
Ids predicted(const std::vector<Order>& orders, const std::vector<CatalogueProduct>& products,
              std::size_t max_count = 99) {
    const PurchaseHistory history = history_of(orders, day(100));
    const Catalogue catalogue{{}, products};
    Ids ids;
    for (const PredictedProduct& product : predict_basket({history, catalogue, day(100)}, max_count))
        ids.push_back(product.product_id);
    return ids;
}

std::vector<Order> operator+(std::vector<Order> left, const std::vector<Order>& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_new_customer_is_predicted_what_is_popular) {
    BOOST_TEST((predicted({}, {sold("a", {}, 1), sold("b", {}, 9), sold("c")}) == Ids{"b", "a"}), each);
    BOOST_TEST(predicted({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(what_the_customer_buys_most_comes_first) {
    const auto orders = orders_on_days("often", {3, 41, 60, 73}) + orders_on_days("once", {30});
    BOOST_TEST((predicted(orders, {sold("once"), sold("often")}) == Ids{"often", "once"}), each);
}

BOOST_AUTO_TEST_CASE(what_is_due_comes_before_what_was_bought_as_often_but_is_not) {
    const auto orders = orders_on_days("due", {0, 25, 50, 75}) + orders_on_days("not due", {20, 45, 70, 95});
    BOOST_TEST((predicted(orders, {sold("not due"), sold("due")}) == Ids{"due", "not due"}), each);
}

BOOST_AUTO_TEST_CASE(what_was_bought_lately_comes_before_what_was_bought_long_ago) {
    const auto orders = orders_on_days("before", {-500}) + orders_on_days("lately", {50});
    BOOST_TEST((predicted(orders, {sold("before"), sold("lately")}) == Ids{"lately", "before"}), each);
}

BOOST_AUTO_TEST_CASE(what_goes_with_a_habit_comes_before_what_is_equally_popular) {
    const auto orders = orders_on_days("beans", {0, 25, 50, 75});
    const std::vector<CatalogueProduct> products{
        sold("any", {}, 9), with_relation(sold("beans"), "filters", RelationKind::complementary),
        sold("filters", {}, 9)};
    BOOST_TEST((predicted(orders, products) == Ids{"beans", "filters", "any"}), each);
}

BOOST_AUTO_TEST_CASE(sold_out_products_and_durable_ones_that_the_customer_has_are_not_predicted) {
    CatalogueProduct gone = sold("gone", {}, 9);
    gone.availability = Availability::sold_out;
    CatalogueProduct grinder = sold("grinder", {}, 9);
    grinder.use = ProductUse::durable;
    const auto orders = orders_on_days("gone", {0, 50}) + orders_on_days("grinder", {9});
    BOOST_TEST(predicted(orders, {gone, grinder}).empty());
    BOOST_TEST(predicted({}, {grinder}).size() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_not_in_the_catalogue_is_not_predicted) {
    BOOST_TEST(predicted(orders_on_days("discontinued", {0, 30, 60}), {sold("beans")}).empty());
}

BOOST_AUTO_TEST_CASE(no_more_is_predicted_than_asked_for) {
    BOOST_TEST((predicted({}, {sold("a", {}, 1), sold("b", {}, 1)}, 1) == Ids{"a"}), each);
    BOOST_TEST(predicted({}, {sold("a", {}, 1)}, 0).empty());
}

BOOST_AUTO_TEST_CASE(gaps_of_centuries_stay_within_the_numbers) {
    const auto orders = orders_of("beans", {{-1'000'000, 1}, {-500'000, 1}, {-400'000, max_line_quantity}});
    BOOST_TEST((predicted(orders, {sold("beans", {}, 1)}) == Ids{"beans"}), each);
}

BOOST_AUTO_TEST_CASE(products_that_meet_twice_are_together_both_ways) {
    const PurchaseHistory history =
        history_of({order_on(0, {bought("a"), bought("b"), bought("c")}),
                    order_on(9, {bought("b"), bought("a")}), order_on(20, {bought("c")})});
    const std::vector<Together> expected{{0, 1, 2}, {1, 0, 2}};
    BOOST_CHECK(count_together(history) == expected);
}

BOOST_AUTO_TEST_CASE(baskets_with_everything_in_them_put_nothing_together) {
    std::vector<OrderLine> lines;
    for (int number = 0; number < 51; ++number)
        lines.push_back(bought(std::to_string(number)));
    BOOST_TEST(count_together(history_of({order_on(0, lines), order_on(9, lines)})).empty());
    lines.pop_back();
    BOOST_TEST(count_together(history_of({order_on(0, lines), order_on(9, lines)})).size() == 50 * 49);
}

BOOST_AUTO_TEST_SUITE_END()
