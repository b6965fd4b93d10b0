#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "domain/purchase_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(purchase_history)

namespace {

Order in_state(Order order, OrderState state) {
    order.state = state;
    return order;
}

} // namespace

BOOST_AUTO_TEST_CASE(no_orders_are_an_empty_history) { BOOST_CHECK(history_of({}) == PurchaseHistory{}); }

BOOST_AUTO_TEST_CASE(purchases_are_strung_by_product_oldest_first_whatever_the_order_of_the_orders) {
    const std::vector<Order> orders{order_on(30, {bought("tea"), bought("beans", 2)}),
                                    order_on(0, {bought("beans")})};
    const PurchaseHistory history = history_of(orders);
    BOOST_REQUIRE(history.products.size() == 2);
    const PurchasedProduct& beans = history.products[0];
    BOOST_TEST(beans.product_id == "beans");
    BOOST_REQUIRE(beans.purchases.size() == 2);
    BOOST_CHECK((beans.purchases[0] == Purchase{.at_ms = day(0), .quantity = 1, .variant = 0}));
    BOOST_CHECK((beans.purchases[1] == Purchase{.at_ms = day(30), .quantity = 2, .variant = 0}));
    BOOST_REQUIRE(history.baskets.size() == 2);
    BOOST_CHECK(history.baskets[0].products == std::vector<std::uint32_t>{0});
    BOOST_CHECK((history.baskets[1].products == std::vector<std::uint32_t>{0, 1}));
    BOOST_CHECK(history_of({orders[1], orders[0]}) == history);
}

BOOST_AUTO_TEST_CASE(cancelled_returned_and_refunded_orders_do_not_count) {
    for (const OrderState state : {OrderState::cancelled, OrderState::returned, OrderState::refunded}) {
        const PurchaseHistory history =
            history_of({in_state(order_on(0, {bought("beans")}), state), order_on(9, {bought("tea")})});
        BOOST_TEST(history.products.size() == 1);
        BOOST_TEST(history.baskets.size() == 1);
        BOOST_TEST(!history.find("beans"));
    }
}

BOOST_AUTO_TEST_CASE(orders_that_are_under_way_or_in_an_unknown_state_count) {
    for (const OrderState state : {OrderState::pending, OrderState::confirmed, OrderState::partially_shipped,
                                   OrderState::shipped, OrderState::delivered, OrderState::unknown})
        BOOST_TEST(history_of({in_state(order_on(0, {bought("beans")}), state)}).find("beans"));
}

BOOST_AUTO_TEST_CASE(only_what_came_back_does_not_count) {
    const std::vector<Order> orders{order_on(0, {bought("beans", 3), bought("tea", 2)})};
    const std::string order_id = orders[0].id;
    const PurchaseHistory history = history_of(
        orders, day(99), {{order_id, "line 0", 1}, {order_id, "line 1", 2}, {"other", "line 0", 2}});
    BOOST_REQUIRE(history.find("beans"));
    BOOST_TEST(history.find("beans")->purchases[0].quantity == 2);
    BOOST_TEST(!history.find("tea"));
}

BOOST_AUTO_TEST_CASE(several_returns_of_one_line_add_up) {
    const std::vector<Order> orders{order_on(0, {bought("beans", 3)})};
    const std::string order_id = orders[0].id;
    const PurchaseHistory history =
        history_of(orders, day(99), {{order_id, "line 0", 1}, {order_id, "line 0", 2'000'000'000}});
    BOOST_TEST(history.products.empty());
    BOOST_TEST(history.baskets.empty());
}

BOOST_AUTO_TEST_CASE(a_product_was_sent_back_if_nothing_of_it_was_kept) {
    const PurchaseHistory history = history_of(
        {in_state(order_on(0, {bought("beans"), bought("tea")}), OrderState::returned),
         in_state(order_on(1, {bought("rusks")}), OrderState::cancelled),
         in_state(order_on(2, {bought("tea")}), OrderState::refunded), order_on(9, {bought("beans")})});
    BOOST_TEST(history.sent_back_ids == std::vector<std::string>{"tea"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_bought_again_within_a_day_is_the_same_purchase) {
    std::vector<Order> orders{order_on(0, {bought("beans", 1), bought("beans", 2)}),
                              order_on(1, {bought("beans", 4)})};
    orders[1].placed_at_ms -= 1;
    const PurchaseHistory history = history_of(orders);
    BOOST_REQUIRE(history.products.size() == 1);
    BOOST_REQUIRE(history.products[0].purchases.size() == 1);
    BOOST_TEST(history.products[0].purchases[0].quantity == 7);
    BOOST_TEST(history.products[0].purchases[0].at_ms == day(0));
    orders[1].placed_at_ms += 1;
    BOOST_TEST(history_of(orders).products[0].purchases.size() == 2);
}

BOOST_AUTO_TEST_CASE(a_purchase_every_few_hours_does_not_become_one_endless_purchase) {
    std::vector<Order> orders;
    for (int index = 0; index < 10; ++index) {
        orders.push_back(order_on(0, {bought("beans")}));
        orders.back().placed_at_ms += index * ms_per_day / 2;
    }
    BOOST_TEST(history_of(orders).products[0].purchases.size() == 5);
}

BOOST_AUTO_TEST_CASE(variants_of_a_product_count_together_and_the_largest_line_tells_which_it_was) {
    OrderLine small = bought("beans", 1);
    small.variant_id = "250 g";
    OrderLine large = bought("beans", 2);
    large.variant_id = "1 kg";
    const PurchaseHistory history = history_of({order_on(0, {small}), order_on(30, {small, large})});
    BOOST_REQUIRE(history.products.size() == 1);
    const PurchasedProduct& beans = history.products[0];
    BOOST_TEST(beans.purchases[1].quantity == 3);
    BOOST_TEST(beans.variant_ids[beans.purchases[0].variant] == "250 g");
    BOOST_TEST(beans.variant_ids[beans.purchases[1].variant] == "1 kg");
    BOOST_TEST(beans.last_line.variant_id == "1 kg");
}

BOOST_AUTO_TEST_CASE(an_order_that_came_twice_counts_once) {
    const Order order = order_on(0, {bought("beans")});
    const PurchaseHistory history = history_of({order, order});
    BOOST_TEST(history.baskets.size() == 1);
    BOOST_TEST(history.products[0].purchases[0].quantity == 1);
}

BOOST_AUTO_TEST_CASE(a_line_whose_product_was_deleted_is_left_out) {
    BOOST_CHECK(history_of({order_on(0, {bought("")})}) == PurchaseHistory{});
}

BOOST_AUTO_TEST_CASE(an_order_from_the_future_counts_as_placed_now) {
    const PurchaseHistory history = history_of({order_on(5, {bought("beans")})}, day(3));
    BOOST_TEST(history.products[0].purchases[0].at_ms == day(3));
    BOOST_TEST(history.baskets[0].at_ms == day(3));
}

BOOST_AUTO_TEST_CASE(quantities_never_exceed_what_a_line_can_hold) {
    const PurchaseHistory history =
        history_of({order_on(0, {bought("beans", max_line_quantity), bought("beans", max_line_quantity)})});
    BOOST_TEST(history.products[0].purchases[0].quantity == max_line_quantity);
}

BOOST_AUTO_TEST_SUITE_END()
