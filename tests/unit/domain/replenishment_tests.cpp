#include <boost/test/unit_test.hpp>

#include "domain/purchase_builders.hpp"
#include "domain/replenishment.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(replenishment)

namespace {

/// The only usual of somebody who bought beans on days 0, 30 and 60: due on day 90.
Usual monthly_on(std::int64_t day_number, const std::vector<Reminder>& reminders = {}) {
    const std::int64_t now_ms = day(day_number);
    const auto usuals =
        find_usuals(history_of(orders_on_days("beans", {0, 30, 60}), now_ms), reminders, now_ms);
    BOOST_REQUIRE(usuals.size() == 1);
    return usuals[0];
}

bool is(const Usual& usual, UsualState state) { return usual.state == state; }

std::vector<Order> operator+(std::vector<Order> left, const std::vector<Order>& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace

BOOST_AUTO_TEST_CASE(without_purchases_there_are_no_usuals) {
    BOOST_TEST(find_usuals({}, {}, day(0)).empty());
}

BOOST_AUTO_TEST_CASE(two_purchases_are_no_usual_three_are) {
    BOOST_TEST(find_usuals(history_of(orders_on_days("beans", {0, 30})), {}, day(60)).empty());
    BOOST_TEST(monthly_on(90).purchase_count == 3);
}

BOOST_AUTO_TEST_CASE(three_purchases_of_which_one_was_refunded_are_no_usual) {
    std::vector<Order> orders = orders_on_days("beans", {0, 30, 60});
    orders[1].state = OrderState::refunded;
    BOOST_TEST(find_usuals(history_of(orders), {}, day(90)).empty());
}

BOOST_AUTO_TEST_CASE(three_orders_of_one_day_are_no_usual) {
    std::vector<Order> orders = orders_on_days("beans", {0, 0, 0});
    for (std::size_t index = 0; index < orders.size(); ++index)
        orders[index].id += std::to_string(index);
    BOOST_TEST(find_usuals(history_of(orders), {}, day(1)).empty());
}

BOOST_AUTO_TEST_CASE(a_usual_is_due_one_interval_after_the_last_purchase) {
    const Usual beans = monthly_on(61);
    BOOST_TEST(beans.last_bought_ms == day(60));
    BOOST_TEST(beans.due_ms == day(90));
}

BOOST_AUTO_TEST_CASE(a_usual_passes_from_not_yet_to_lapsed) {
    BOOST_CHECK(is(monthly_on(83), UsualState::not_yet));
    BOOST_CHECK(is(monthly_on(84), UsualState::soon));
    BOOST_CHECK(is(monthly_on(89), UsualState::soon));
    BOOST_CHECK(is(monthly_on(90), UsualState::due));
    BOOST_CHECK(is(monthly_on(97), UsualState::due));
    BOOST_CHECK(is(monthly_on(98), UsualState::overdue));
    BOOST_CHECK(is(monthly_on(149), UsualState::overdue));
    BOOST_CHECK(is(monthly_on(150), UsualState::lapsed));
    BOOST_CHECK(is(monthly_on(5'000), UsualState::lapsed));
}

BOOST_AUTO_TEST_CASE(three_weeks_of_holiday_do_not_make_a_weekly_usual_lapse) {
    const auto usuals = find_usuals(history_of(orders_on_days("milk", {0, 7, 14, 21}), day(49)), {}, day(49));
    BOOST_REQUIRE(usuals.size() == 1);
    BOOST_CHECK(is(usuals[0], UsualState::overdue));
}

BOOST_AUTO_TEST_CASE(what_the_customer_stopped_buying_is_not_suggested_for_ever) {
    BOOST_TEST(monthly_on(149).is_suggested());
    BOOST_TEST(!monthly_on(150).is_suggested());
}

BOOST_AUTO_TEST_CASE(gaps_without_any_regularity_are_no_usual) {
    BOOST_TEST(find_usuals(history_of(orders_on_days("gift", {0, 5, 305})), {}, day(310)).empty());
}

BOOST_AUTO_TEST_CASE(gaps_of_years_are_no_usual) {
    BOOST_TEST(find_usuals(history_of(orders_on_days("kettle", {0, 1000, 2000})), {}, day(2900)).empty());
}

BOOST_AUTO_TEST_CASE(the_policy_may_ask_for_more_purchases_but_never_for_fewer_than_two) {
    const PurchaseHistory history = history_of(orders_on_days("beans", {0, 30, 60}));
    const PurchaseHistory once = history_of(orders_on_days("beans", {0}));
    BOOST_TEST(find_usuals(history, {}, day(90), {.min_purchases = 4}).empty());
    BOOST_TEST(find_usuals(once, {}, day(90), {.min_purchases = 0}).empty());
}

BOOST_AUTO_TEST_CASE(the_line_is_the_last_one_with_the_usual_quantity) {
    std::vector<Order> orders = orders_of("beans", {{0, 2}, {30, 2}, {60, 6}});
    orders[2].lines[0].attributes = {{"Engraving", "Anna"}};
    orders[2].lines[0].unit_price = 550;
    const auto usuals = find_usuals(history_of(orders), {}, day(90));
    BOOST_REQUIRE(usuals.size() == 1);
    const OrderLine& line = usuals[0].line;
    BOOST_TEST(line.quantity == 2);
    BOOST_TEST(line.total == 1'100);
    BOOST_CHECK((line.attributes == std::vector<Option>{{"Engraving", "Anna"}}));
    BOOST_CHECK(usuals[0].currency == euro);
}

BOOST_AUTO_TEST_CASE(lines_of_usuals_have_ids_of_their_own) {
    const auto usuals = find_usuals(
        history_of(orders_on_days("beans", {0, 30, 60}) + orders_on_days("tea", {1, 31, 61})), {}, day(95));
    BOOST_REQUIRE(usuals.size() == 2);
    BOOST_TEST(usuals[0].line.id != usuals[1].line.id);
}

BOOST_AUTO_TEST_CASE(the_usual_quantity_of_an_even_number_of_purchases_is_the_lower_one) {
    const auto usuals =
        find_usuals(history_of(orders_of("beans", {{0, 1}, {30, 1}, {60, 2}, {120, 2}})), {}, day(150));
    BOOST_REQUIRE(usuals.size() == 1);
    BOOST_TEST(usuals[0].line.quantity == 1);
}

BOOST_AUTO_TEST_CASE(usuals_are_sorted_by_when_they_are_due_then_by_product) {
    const auto usuals =
        find_usuals(history_of(orders_on_days("tea", {0, 30, 60}) + orders_on_days("beans", {0, 30, 60}) +
                               orders_on_days("milk", {50, 57, 64})),
                    {}, day(70));
    BOOST_REQUIRE(usuals.size() == 3);
    BOOST_TEST(usuals[0].line.product_id == "milk");
    BOOST_TEST(usuals[1].line.product_id == "beans");
    BOOST_TEST(usuals[2].line.product_id == "tea");
}

BOOST_AUTO_TEST_CASE(a_snoozed_usual_is_not_suggested_until_then) {
    const Usual snoozed = monthly_on(
        91, {{.product_id = "beans", .variant_id = "", .snoozed_until_ms = day(95), .muted = false}});
    BOOST_TEST(!snoozed.is_suggested());
    BOOST_TEST(snoozed.snoozed_until_ms == day(95));
    BOOST_CHECK(is(snoozed, UsualState::due));
    const Usual awake = monthly_on(
        95, {{.product_id = "beans", .variant_id = "", .snoozed_until_ms = day(95), .muted = false}});
    BOOST_TEST(awake.is_suggested());
    BOOST_TEST(awake.snoozed_until_ms == 0);
}

BOOST_AUTO_TEST_CASE(a_muted_usual_is_found_but_not_suggested) {
    const Usual muted =
        monthly_on(91, {{.product_id = "beans", .variant_id = "", .snoozed_until_ms = 0, .muted = true}});
    BOOST_TEST(muted.muted);
    BOOST_TEST(!muted.is_suggested());
}

BOOST_AUTO_TEST_CASE(the_last_word_about_a_product_counts_and_those_for_others_do_not) {
    const Usual usual =
        monthly_on(91, {{.product_id = "beans", .variant_id = "", .snoozed_until_ms = 0, .muted = true},
                        {.product_id = "beans", .variant_id = "", .snoozed_until_ms = 0, .muted = false},
                        {.product_id = "tea", .variant_id = "", .snoozed_until_ms = 0, .muted = true}});
    BOOST_TEST(usual.is_suggested());
}

BOOST_AUTO_TEST_CASE(a_reminder_of_a_variant_counts_while_that_is_what_was_bought_last) {
    const auto muted = [](const std::string& variant_id) {
        return monthly_on(
                   91,
                   {{.product_id = "beans", .variant_id = variant_id, .snoozed_until_ms = 0, .muted = true}})
            .muted;
    };
    BOOST_TEST(muted("beans"));
    BOOST_TEST(!muted("other beans"));
}

BOOST_AUTO_TEST_CASE(a_price_that_is_too_high_to_multiply_does_not_overflow) {
    std::vector<Order> orders = orders_of("island", {{0, 9}, {30, 9}, {60, 9}});
    orders[2].lines[0].unit_price = max_minor_units;
    BOOST_TEST(find_usuals(history_of(orders), {}, day(90)).at(0).line.total == max_minor_units);
}

BOOST_AUTO_TEST_SUITE_END()
