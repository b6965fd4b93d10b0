#include <boost/test/unit_test.hpp>

#include "domain/reorder_selection.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(reorder_selection)

namespace {

ReorderPlan plan_with(LineOutcome outcome, std::int32_t max_addable, std::int32_t max_in_cart) {
    ReorderChoice choice;
    choice.variant_id = "mug";
    choice.unit_price = 500;
    choice.max_addable = max_addable;
    choice.max_in_cart = max_in_cart;
    ReorderPlan plan;
    plan.currency = euro;
    plan.lines.resize(1);
    plan.lines[0].outcome = outcome;
    plan.lines[0].ordered_quantity = 3;
    plan.lines[0].choices = {choice};
    return plan;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_plan_starts_with_all_that_can_be_had) {
    const ReorderPlan plan = plan_with(LineOutcome::quantity_limited, 2, 5);
    const LineSelection two{.selected = true, .choice = 0, .quantity = 2};
    const LineSelection three{.selected = true, .choice = 0, .quantity = 3};
    BOOST_CHECK(default_selection(plan, CartMode::merge).at(0) == two);
    BOOST_CHECK(default_selection(plan, CartMode::replace).at(0) == three);
}

BOOST_AUTO_TEST_CASE(what_is_not_the_variant_of_then_is_not_selected_by_itself) {
    for (const LineOutcome outcome : {LineOutcome::needs_choice, LineOutcome::substitute}) {
        BOOST_TEST(!default_selection(plan_with(outcome, 9, 9), CartMode::merge).at(0).selected);
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_had_is_not_selected) {
    BOOST_TEST(
        !default_selection(plan_with(LineOutcome::quantity_limited, 0, 2), CartMode::merge).at(0).selected);
    BOOST_TEST(
        default_selection(plan_with(LineOutcome::quantity_limited, 0, 2), CartMode::replace).at(0).selected);
    ReorderPlan gone = plan_with(LineOutcome::discontinued, 0, 0);
    gone.lines[0].choices.clear();
    BOOST_TEST(!default_selection(gone, CartMode::merge).at(0).selected);
}

BOOST_AUTO_TEST_CASE(a_quantity_beyond_what_can_be_had_counts_as_what_can_be_had) {
    const ReorderPlan plan = plan_with(LineOutcome::available, 4, 6);
    const LineSelection greedy{.selected = true, .choice = 0, .quantity = max_line_quantity};
    BOOST_TEST(selected_quantity(plan.lines[0], greedy, CartMode::merge) == 4);
    BOOST_TEST(selected_quantity(plan.lines[0], greedy, CartMode::replace) == 6);
    BOOST_TEST(selected_quantity(plan.lines[0], {.selected = true, .choice = 0, .quantity = -1},
                                 CartMode::merge) == 0);
    BOOST_TEST(selected_quantity(plan.lines[0], {.selected = true, .choice = 7, .quantity = 1},
                                 CartMode::merge) == 0);
}

BOOST_AUTO_TEST_CASE(the_total_is_what_the_selected_lines_cost_today) {
    ReorderPlan plan = plan_with(LineOutcome::available, 9, 9);
    plan.lines.push_back(plan.lines[0]);
    std::vector<LineSelection> selection = default_selection(plan, CartMode::merge);
    BOOST_TEST(selection_total(plan, selection, CartMode::merge).value() == 3000);
    selection[0].selected = false;
    BOOST_TEST(selection_total(plan, selection, CartMode::merge).value() == 1500);
}

BOOST_AUTO_TEST_CASE(a_total_beyond_what_json_holds_exactly_is_nothing) {
    ReorderPlan plan = plan_with(LineOutcome::available, 9, 9);
    plan.lines[0].choices[0].unit_price = max_minor_units;
    BOOST_CHECK(!selection_total(plan, default_selection(plan, CartMode::merge), CartMode::merge));
}

BOOST_AUTO_TEST_SUITE_END()
