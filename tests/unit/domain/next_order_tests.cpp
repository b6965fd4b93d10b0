#include <boost/test/unit_test.hpp>

#include "domain/next_order.hpp"
#include "domain/purchase_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(expected_next_order)

namespace {

using Ids = std::vector<std::string>;
const auto each = boost::test_tools::per_element();

constexpr std::int64_t today = 100;

/// A customer and a shop; what is expected of the one's next order today.
struct Case {
    std::vector<Order> orders = {};
    std::vector<CatalogueProduct> products = {};
    std::vector<std::string> unwanted = {};
    std::vector<Reminder> reminders = {};
    NextOrderPolicy policy = {};

    std::vector<ExpectedProduct> expected() const {
        const PurchaseHistory history = history_of(orders, day(today));
        const Catalogue catalogue{{}, products};
        const std::vector<Usual> usuals = find_usuals(history, reminders, day(today));
        return expect_next_order({Tallies(history, catalogue, day(today)), usuals, unwanted}, policy);
    }

    Ids ids() const {
        Ids ids;
        for (const ExpectedProduct& product : expected())
            ids.push_back(product.line.product_id);
        return ids;
    }
};

std::vector<Order> operator+(std::vector<Order> left, const std::vector<Order>& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

const std::vector<Order> beans_due = orders_on_days("beans", {10, 40, 70});
const std::vector<Order> filters_nearly_out = orders_on_days("filters", {12, 42, 72});
const std::vector<Order> rice_enough = orders_on_days("rice", {20, 50, 80});
const std::vector<Order> syrup_twice = orders_on_days("syrup", {5, 60});

} // namespace

BOOST_AUTO_TEST_CASE(a_usual_that_is_nearly_out_is_expected_and_says_when_it_will_be) {
    const auto expected = Case{filters_nearly_out, {sold("filters")}}.expected();
    BOOST_REQUIRE(expected.size() == 1u);
    BOOST_TEST(expected[0].line.product_id == "filters");
    BOOST_CHECK(expected[0].why == Expectation::nearly_out);
    BOOST_TEST(expected[0].due_ms == day(102));
}

BOOST_AUTO_TEST_CASE(what_is_due_has_its_own_list_and_of_what_is_left_none_is_needed) {
    BOOST_TEST((Case{beans_due + rice_enough, {sold("beans"), sold("rice")}}.expected().empty()));
}

BOOST_AUTO_TEST_CASE(what_was_bought_more_than_once_is_expected_in_its_usual_quantity) {
    const auto syrup = orders_of("syrup", {{5, 2}, {60, 4}});
    const auto expected = Case{syrup + beans_due, {sold("syrup"), sold("beans")}}.expected();
    BOOST_REQUIRE(expected.size() == 1u);
    BOOST_TEST(expected[0].line.product_id == "syrup");
    BOOST_TEST(expected[0].line.quantity == 2);
    BOOST_CHECK(expected[0].why == Expectation::bought_often);
    BOOST_TEST(expected[0].purchase_count == 2);
    BOOST_CHECK((expected[0].currency == euro));
}

BOOST_AUTO_TEST_CASE(once_is_chance) {
    const auto orders = beans_due + orders_on_days("salt", {50});
    BOOST_TEST((Case{orders, {sold("salt", {}, 99)}}.expected().empty()));
}

BOOST_AUTO_TEST_CASE(what_was_never_had_is_recommended_and_not_expected) {
    BOOST_TEST((Case{beans_due, {sold("beans"), sold("cups", {}, 99)}}.expected().empty()));
}

BOOST_AUTO_TEST_CASE(what_was_just_bought_is_not_expected_again) {
    const auto bought_on = [](int day_number) {
        return Case{beans_due + orders_on_days("syrup", {5, day_number}), {sold("syrup")}};
    };
    BOOST_TEST((bought_on(70).ids() == Ids{"syrup"}), each);
    BOOST_TEST(bought_on(71).ids().empty());
}

BOOST_AUTO_TEST_CASE(what_goes_along_with_a_usual_that_is_due_says_so) {
    const auto milk_with = [](const std::string& usual, const std::vector<int>& days) {
        std::vector<Order> orders;
        for (const int day_number : days)
            orders.push_back(order_on(day_number, {bought(usual)}));
        for (std::size_t index = 0; index < 2; ++index)
            orders[index].lines.push_back(bought("milk"));
        return Case{orders, {sold("milk"), sold(usual)}}.expected();
    };
    const auto along = milk_with("beans", {10, 40, 70});
    BOOST_REQUIRE(along.size() == 1u);
    BOOST_CHECK(along[0].why == Expectation::goes_along);
    BOOST_TEST(along[0].cause_title == "Old beans");
    const auto alone = milk_with("rice", {20, 50, 80}); // there is rice enough
    BOOST_REQUIRE(alone.size() == 1u);
    BOOST_CHECK(alone[0].why == Expectation::bought_often);
}

BOOST_AUTO_TEST_CASE(
    what_is_sold_out_or_unwanted_and_durable_products_that_the_customer_has_are_not_expected) {
    CatalogueProduct gone = sold("syrup");
    gone.availability = Availability::sold_out;
    CatalogueProduct durable = sold("syrup");
    durable.use = ProductUse::durable;
    const auto orders = beans_due + syrup_twice;
    BOOST_TEST((Case{orders, {sold("syrup")}}.ids() == Ids{"syrup"}), each);
    BOOST_TEST((Case{orders, {gone}}.ids().empty()));
    BOOST_TEST((Case{orders, {durable}}.ids().empty()));
    BOOST_TEST((Case{orders, {sold("syrup")}, {"not sold", "syrup"}}.ids().empty()));
    BOOST_TEST((Case{orders, {sold("beans")}}.ids().empty())); // not sold any more
}

BOOST_AUTO_TEST_CASE(usuals_that_are_muted_snoozed_or_lapsed_are_not_expected) {
    const auto reminded = [](const Reminder& reminder) {
        return Case{filters_nearly_out, {sold("filters")}, {}, {reminder}}.ids();
    };
    BOOST_TEST((reminded({.product_id = "filters", .variant_id = ""}) == Ids{"filters"}), each);
    BOOST_TEST(reminded({.product_id = "filters", .variant_id = "", .muted = true}).empty());
    BOOST_TEST(
        reminded({.product_id = "filters", .variant_id = "", .snoozed_until_ms = day(today + 1)}).empty());
    const auto lapsed = orders_on_days("filters", {-300, -270, -240});
    BOOST_TEST((Case{lapsed, {sold("filters")}}.ids().empty()));
}

BOOST_AUTO_TEST_CASE(fewer_than_three_orders_foretell_nothing) {
    BOOST_TEST((Case{syrup_twice, {sold("syrup")}}.ids().empty()));
    const auto orders = syrup_twice + orders_on_days("salt", {50});
    BOOST_TEST((Case{orders, {sold("syrup")}}.ids() == Ids{"syrup"}), each);
}

BOOST_AUTO_TEST_CASE(what_is_due_takes_its_room_in_the_order_and_what_is_left_out_does_not) {
    const NextOrderPolicy room_for_one{.order_size = 1};
    Case shop{beans_due + syrup_twice, {sold("beans"), sold("syrup")}};
    shop.policy = room_for_one;
    BOOST_TEST(shop.ids().empty());
    shop.orders = rice_enough + syrup_twice;
    shop.products = {sold("rice"), sold("syrup")};
    BOOST_TEST((shop.ids() == Ids{"syrup"}), each);
}

BOOST_AUTO_TEST_CASE(no_more_is_expected_than_fits_the_list) {
    Case shop;
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        shop.orders = shop.orders + orders_on_days(id, {5, 60});
        shop.products.push_back(sold(id));
    }
    BOOST_TEST((shop.ids() == Ids{"a", "b", "c", "d", "e", "f"}), each);
}

BOOST_AUTO_TEST_SUITE_END()
