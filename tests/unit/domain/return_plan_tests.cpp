#include <boost/test/unit_test.hpp>

#include "domain/return_plan.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using test::line_of;
using test::order_of;

namespace {

constexpr std::int64_t now_ms = 1'710'000'000'000;

/// Coffee and tea, three of each, of which the shop takes back two and three.
struct Delivered {
    Order order = order_of({line_of("coffee"), line_of("tea")});
    ReturnOptions options{.until_ms = now_ms + 1,
                          .reasons = {{"damaged", "Damaged"}, {"wrong", "Wrong item"}},
                          .resolutions = {{"refund", "Money back"}, {"replace", "Another one"}},
                          .lines = {{"line of tea", 3}, {"line of coffee", 2}}};

    std::vector<ReturnableLine> lines() const { return returnable_lines(order, options, now_ms); }
    ReturnPlan plan() const { return plan_return(order, options, now_ms); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(return_plan, Delivered)

BOOST_AUTO_TEST_CASE(lines_are_offered_in_the_orders_sequence_with_what_is_left_of_each) {
    BOOST_TEST((lines() == std::vector<ReturnableLine>{{0, 2}, {1, 3}}));
}

BOOST_AUTO_TEST_CASE(never_more_is_offered_than_was_ordered) {
    options.lines = {{"line of coffee", 99}};
    BOOST_TEST((lines() == std::vector<ReturnableLine>{{0, 3}}));
}

BOOST_AUTO_TEST_CASE(a_line_that_the_order_does_not_have_or_of_which_nothing_is_left_is_not_offered) {
    options.lines = {{"line of mugs", 1}, {"line of tea", 0}};
    BOOST_TEST(lines().empty());
}

BOOST_AUTO_TEST_CASE(the_last_moment_is_still_in_time_and_the_next_is_not) {
    options.until_ms = now_ms;
    BOOST_TEST(lines().size() == 2U);
    options.until_ms = now_ms - 1;
    BOOST_TEST(lines().empty());
    options.until_ms.reset();
    BOOST_TEST(lines().size() == 2U);
}

BOOST_AUTO_TEST_CASE(without_a_reason_or_a_resolution_to_choose_nothing_can_be_asked_for) {
    Delivered other;
    options.reasons.clear();
    other.options.resolutions.clear();
    BOOST_TEST(lines().empty());
    BOOST_TEST(other.lines().empty());
}

BOOST_AUTO_TEST_CASE(only_what_has_left_the_shop_and_not_come_back_may_be_returned) {
    using enum OrderState;
    for (const OrderState state : {partially_shipped, shipped, delivered, unknown}) {
        order.state = state;
        BOOST_TEST(may_be_returned(order));
        BOOST_TEST(lines().size() == 2U);
    }
    for (const OrderState state : {pending, confirmed, cancelled, returned, refunded}) {
        order.state = state;
        BOOST_TEST(!may_be_returned(order));
        BOOST_TEST(lines().empty());
    }
}

BOOST_AUTO_TEST_CASE(where_there_is_a_choice_nothing_is_chosen_beforehand) {
    const ReturnPlan begun = plan();
    BOOST_REQUIRE(begun.choices.size() == 2U);
    BOOST_TEST(!begun.choices[0].selected);
    BOOST_TEST(begun.choices[0].quantity == 2);
    BOOST_TEST(begun.choices[0].reason_id == "");
    BOOST_TEST(begun.resolution_id == "");
    BOOST_TEST(chosen_pieces(begun) == 0);
}

BOOST_AUTO_TEST_CASE(what_leaves_no_choice_is_chosen_beforehand) {
    options.lines = {{"line of tea", 1}};
    options.reasons = {{"dislike", "I do not like it"}};
    options.resolutions = {{"refund", "Money back"}};
    const ReturnPlan begun = plan();
    BOOST_CHECK(problem_of(begun) == ReturnProblem::none);
    BOOST_TEST((request_of(order, begun) ==
                ReturnRequest{"order-1", {{"line of tea", 1, "dislike", ""}}, "refund"}));
}

BOOST_AUTO_TEST_CASE(a_plan_lacks_first_a_line_then_its_reason_then_the_resolution) {
    ReturnPlan making = plan();
    BOOST_CHECK(problem_of(making) == ReturnProblem::no_line);
    making.choices[1].selected = true;
    BOOST_CHECK(problem_of(making) == ReturnProblem::no_reason);
    making.choices[1].reason_id = "wrong";
    BOOST_CHECK(problem_of_lines(making) == ReturnProblem::none);
    BOOST_CHECK(problem_of(making) == ReturnProblem::no_resolution);
    making.resolution_id = "replace";
    BOOST_CHECK(problem_of(making) == ReturnProblem::none);
}

BOOST_AUTO_TEST_CASE(a_quantity_stays_within_what_can_be_sent_back) {
    BOOST_TEST(possible_choice({0, 2}, {.quantity = 7}).quantity == 2);
    BOOST_TEST(possible_choice({0, 2}, {.quantity = 0}).quantity == 1);
}

BOOST_AUTO_TEST_CASE(only_what_is_chosen_is_asked_for) {
    ReturnPlan making = plan();
    making.choices[0] = {.selected = true, .quantity = 2, .reason_id = "damaged", .comment = "Torn bag"};
    making.choices[1].reason_id = "wrong";
    making.resolution_id = "refund";
    BOOST_TEST(chosen_pieces(making) == 2);
    BOOST_TEST((request_of(order, making) ==
                ReturnRequest{"order-1", {{"line of coffee", 2, "damaged", "Torn bag"}}, "refund"}));
}

BOOST_AUTO_TEST_SUITE_END()
