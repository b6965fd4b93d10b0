#include <boost/test/unit_test.hpp>

#include "domain/reorder_plan.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(reorder_plan)

namespace {

ReorderPlan plan_of(const Order& order, const std::vector<Product>& products, const Cart& cart = cart_of({}),
                    const ReorderPolicy& policy = {}) {
    return plan_reorder(order, {}, products, cart, policy);
}

/// The plan of three pieces of one variant that is sold as given today.
PlannedLine plan_one(const Variant& today, const Cart& cart = cart_of({}), const ReorderPolicy& policy = {}) {
    return plan_of(order_of({line_of(today.id)}), {product_of(today)}, cart, policy).lines.at(0);
}

bool is(const PlannedLine& line, LineOutcome outcome) { return line.outcome == outcome; }

} // namespace

BOOST_AUTO_TEST_CASE(what_is_as_it_was_needs_no_decision) {
    const ReorderPlan plan = plan_of(order_of({line_of("beans")}), {product_of(variant_of("beans"))});
    BOOST_TEST(!plan.needs_decision());
    BOOST_TEST(plan.lines.size() == 1);
    BOOST_CHECK(is(plan.lines[0], LineOutcome::available));
    BOOST_TEST(plan.lines[0].choices.at(0).title == "Today's beans");
    BOOST_TEST(plan.lines[0].choices.at(0).max_addable == max_line_quantity);
}

BOOST_AUTO_TEST_CASE(every_line_has_one_outcome_in_the_orders_order) {
    OrderLine deleted = line_of("deleted");
    deleted.product_id = deleted.variant_id = "";
    Variant sold_out = variant_of("sold out");
    sold_out.stock = Stock::out_of_stock;
    const Order order = order_of({line_of("gone"), line_of("beans"), deleted, line_of("sold out")});
    const ReorderPlan plan = plan_of(order, {product_of(sold_out), product_of(variant_of("beans"))});
    BOOST_TEST(plan.lines.size() == order.lines.size());
    BOOST_CHECK(is(plan.lines[0], LineOutcome::discontinued));
    BOOST_CHECK(is(plan.lines[1], LineOutcome::available));
    BOOST_CHECK(is(plan.lines[2], LineOutcome::discontinued));
    BOOST_CHECK(is(plan.lines[3], LineOutcome::out_of_stock));
    for (std::size_t index = 0; index < plan.lines.size(); ++index)
        BOOST_TEST(plan.lines[index].line_index == index);
    BOOST_TEST(plan.needs_decision());
}

BOOST_AUTO_TEST_CASE(single_lines_of_an_order_can_be_planned) {
    const Order order = order_of({line_of("gone"), line_of("beans")});
    const std::vector<Product> products{product_of(variant_of("beans"))};
    const std::size_t second = 1;
    const ReorderPlan plan = plan_reorder(order, {&second, 1}, products, cart_of({}), {});
    BOOST_TEST(plan.lines.size() == 1);
    BOOST_TEST(plan.lines[0].line_index == 1);
    BOOST_TEST(!plan.needs_decision());
}

BOOST_AUTO_TEST_CASE(a_rise_asks_and_a_fall_does_not) {
    Variant variant = variant_of("beans");
    variant.price = 501;
    const PlannedLine dearer = plan_one(variant);
    BOOST_CHECK(is(dearer, LineOutcome::price_changed));
    BOOST_TEST(dearer.old_unit_price.value() == 500);
    BOOST_TEST(dearer.choices.at(0).unit_price == 501);
    variant.price = 499;
    BOOST_CHECK(is(plan_one(variant), LineOutcome::available));
}

BOOST_AUTO_TEST_CASE(a_rise_within_the_policy_does_not_ask) {
    Variant variant = variant_of("beans");
    const ReorderPolicy five_percent{500};
    variant.price = 525;
    BOOST_CHECK(is(plan_one(variant, cart_of({}), five_percent), LineOutcome::available));
    variant.price = 526;
    BOOST_CHECK(is(plan_one(variant, cart_of({}), five_percent), LineOutcome::price_changed));
}

BOOST_AUTO_TEST_CASE(a_rise_of_the_largest_price_is_computed_without_overflow) {
    Order order = order_of({line_of("beans")});
    order.lines[0].unit_price = max_minor_units / 2;
    Variant variant = variant_of("beans");
    variant.price = max_minor_units;
    const ReorderPolicy most{2'147'483'647};
    BOOST_CHECK(
        is(plan_of(order, {product_of(variant)}, cart_of({}), most).lines[0], LineOutcome::available));
    BOOST_CHECK(is(plan_of(order, {product_of(variant)}).lines[0], LineOutcome::price_changed));
}

BOOST_AUTO_TEST_CASE(what_was_free_asks_when_it_costs_something) {
    Order order = order_of({line_of("sample")});
    order.lines[0].unit_price = 0;
    const ReorderPlan plan = plan_of(order, {product_of(variant_of("sample"))}, cart_of({}), {10'000});
    BOOST_CHECK(is(plan.lines[0], LineOutcome::price_changed));
}

BOOST_AUTO_TEST_CASE(what_is_left_and_what_one_cart_may_hold_limit_the_quantity) {
    Variant variant = variant_of("beans");
    variant.available_quantity = 2;
    const PlannedLine few = plan_one(variant);
    BOOST_CHECK(is(few, LineOutcome::quantity_limited));
    BOOST_TEST(few.choices.at(0).max_addable == 2);
    variant.max_quantity = 1;
    BOOST_TEST(plan_one(variant).choices.at(0).max_addable == 1);
}

BOOST_AUTO_TEST_CASE(what_the_cart_holds_counts_against_the_limit_with_any_attributes) {
    Variant variant = variant_of("mug");
    variant.available_quantity = 4;
    CartLine engraved = cart_line_of("mug", 1);
    engraved.attributes = {{"Engraving", "Anna"}};
    const PlannedLine line = plan_one(variant, cart_of({cart_line_of("mug", 1), engraved}));
    BOOST_CHECK(is(line, LineOutcome::quantity_limited));
    BOOST_TEST(line.in_cart == 1);
    BOOST_TEST(line.choices.at(0).max_addable == 2);
    BOOST_TEST(line.choices.at(0).max_in_cart == 4);
}

BOOST_AUTO_TEST_CASE(a_cart_that_holds_all_there_is_limits_to_none) {
    Variant variant = variant_of("mug");
    variant.max_quantity = 2;
    const PlannedLine line = plan_one(variant, cart_of({cart_line_of("mug", 2)}));
    BOOST_CHECK(is(line, LineOutcome::quantity_limited));
    BOOST_TEST(line.choices.at(0).max_addable == 0);
    BOOST_TEST(line.choices.at(0).max_in_cart == 2);
}

BOOST_AUTO_TEST_CASE(two_lines_of_one_variant_share_what_is_left) {
    Variant variant = variant_of("mug");
    variant.available_quantity = 4;
    OrderLine engraved = line_of("mug");
    engraved.attributes = {{"Engraving", "Anna"}};
    const ReorderPlan plan =
        plan_of(order_of({line_of("mug"), engraved, line_of("mug")}), {product_of(variant)});
    BOOST_CHECK(is(plan.lines[0], LineOutcome::available));
    BOOST_CHECK(is(plan.lines[1], LineOutcome::quantity_limited));
    BOOST_TEST(plan.lines[1].choices.at(0).max_addable == 1);
    BOOST_CHECK(is(plan.lines[2], LineOutcome::out_of_stock));
    BOOST_TEST(plan.lines[2].choices.empty());
}

BOOST_AUTO_TEST_CASE(no_plan_offers_more_than_is_left_to_the_lines_that_keep_their_variant) {
    for (std::int32_t left = 0; left < 12; ++left) {
        for (std::int32_t held = 0; held < 6; ++held) {
            Variant variant = variant_of("mug");
            variant.available_quantity = left;
            const Order order = order_of({line_of("mug", 2), line_of("mug", 3), line_of("mug", 4)});
            const ReorderPlan plan =
                plan_of(order, {product_of(variant)}, cart_of({cart_line_of("mug", held)}));
            std::int32_t taken = 0;
            for (const PlannedLine& line : plan.lines) {
                if (line.choices.empty())
                    continue;
                taken += std::min(line.ordered_quantity, line.choices[0].max_addable);
            }
            BOOST_TEST(taken <= std::max(0, left - held));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_variant_that_is_gone_needs_a_choice_among_those_that_can_be_had) {
    Product product = product_of(variant_of("250 g"));
    Variant sold_out = variant_of("500 g");
    sold_out.stock = Stock::out_of_stock;
    product.variants = {variant_of("1 kg"), sold_out, variant_of("100 g")};
    const PlannedLine line = plan_of(order_of({line_of("250 g")}), {product}).lines[0];
    BOOST_CHECK(is(line, LineOutcome::needs_choice));
    BOOST_TEST(line.choices.size() == 2);
    BOOST_TEST(line.choices[0].variant_id == "1 kg");
    BOOST_TEST(line.choices[1].variant_id == "100 g");
}

BOOST_AUTO_TEST_CASE(a_product_that_changed_its_shape_needs_a_choice) {
    OrderLine simple = line_of("beans");
    simple.variant_id = "";
    const PlannedLine line = plan_of(order_of({simple}), {product_of(variant_of("beans"))}).lines[0];
    BOOST_CHECK(is(line, LineOutcome::needs_choice));
}

BOOST_AUTO_TEST_CASE(a_substitute_stands_in_for_what_is_sold_out_or_gone) {
    Variant sold_out = variant_of("beans");
    sold_out.stock = Stock::out_of_stock;
    Product product = product_of(sold_out);
    product.substitute = Substitute{"other product", "Other beans", variant_of("other")};
    const PlannedLine line = plan_of(order_of({line_of("beans")}), {product}).lines[0];
    BOOST_CHECK(is(line, LineOutcome::substitute));
    BOOST_TEST(line.choices.at(0).product_id == "other product");
    product.variants.clear();
    BOOST_CHECK(is(plan_of(order_of({line_of("beans")}), {product}).lines[0], LineOutcome::substitute));
    product.substitute->variant.stock = Stock::out_of_stock;
    BOOST_CHECK(is(plan_of(order_of({line_of("beans")}), {product}).lines[0], LineOutcome::discontinued));
}

BOOST_AUTO_TEST_CASE(stock_that_contradicts_itself_is_out_of_stock) {
    Variant variant = variant_of("beans");
    variant.stock = Stock::out_of_stock;
    variant.available_quantity = 5;
    BOOST_CHECK(is(plan_one(variant), LineOutcome::out_of_stock));
    variant.stock = Stock::in_stock;
    variant.available_quantity = -5;
    BOOST_CHECK(is(plan_one(variant), LineOutcome::out_of_stock));
}

BOOST_AUTO_TEST_CASE(prices_of_another_currency_are_not_compared) {
    Product product = product_of(variant_of("beans"));
    product.currency = yen;
    const ReorderPlan plan = plan_of(order_of({line_of("beans")}), {product});
    BOOST_CHECK(plan.currency == yen);
    BOOST_CHECK(is(plan.lines[0], LineOutcome::price_changed));
    BOOST_TEST(!plan.lines[0].old_unit_price.has_value());
}

BOOST_AUTO_TEST_CASE(products_of_two_currencies_are_not_put_into_one_plan) {
    Product foreign = product_of(variant_of("tea"));
    foreign.currency = yen;
    const ReorderPlan plan =
        plan_of(order_of({line_of("beans"), line_of("tea")}), {foreign, product_of(variant_of("beans"))});
    BOOST_CHECK(plan.currency == euro);
    BOOST_CHECK(is(plan.lines[0], LineOutcome::available));
    BOOST_CHECK(is(plan.lines[1], LineOutcome::out_of_stock));
}

BOOST_AUTO_TEST_CASE(a_cart_in_another_currency_needs_a_decision_unless_it_is_empty) {
    const std::vector<Product> products{product_of(variant_of("beans"))};
    Cart cart = cart_of({});
    cart.currency = yen;
    BOOST_TEST(!plan_of(order_of({line_of("beans")}), products, cart).needs_decision());
    cart.lines = {cart_line_of("tea", 1)};
    BOOST_TEST(plan_of(order_of({line_of("beans")}), products, cart).needs_decision());
}

BOOST_AUTO_TEST_CASE(an_order_without_lines_plans_nothing) {
    BOOST_TEST(plan_of(order_of({}), {}).lines.empty());
}

BOOST_AUTO_TEST_SUITE_END()
