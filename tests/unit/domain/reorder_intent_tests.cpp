#include <boost/test/unit_test.hpp>

#include <random>

#include "domain/reorder_intent.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(reorder_intent)

namespace {

const std::vector<std::string> variants{"beans", "tea", "mug", "soap"};

std::vector<Product> whole_shop() {
    std::vector<Product> products;
    for (const std::string& id : variants)
        products.push_back(product_of(variant_of(id)));
    return products;
}

std::vector<IntentLine> reorder(const Order& order, const Cart& cart, CartMode mode) {
    const ReorderPlan plan = plan_reorder(order, {}, whole_shop(), cart, {});
    return intent_lines(order, plan, default_selection(plan, mode), cart, mode);
}

ReorderIntent intent_of(std::vector<IntentLine> lines, CartMode mode = CartMode::merge) {
    ReorderIntent intent;
    intent.key = "key";
    intent.mode = mode;
    intent.lines = std::move(lines);
    return intent;
}

IntentLine line_from_to(std::int32_t before, std::int32_t target) {
    return {
        .target = {.product_id = "product of mug", .variant_id = "mug", .attributes = {}, .quantity = target},
        .quantity_before = before,
        .title = "Mug"};
}

/// Chance with a fixed seed: each run sees the same thousand shops.
class Chance {
public:
    std::int32_t up_to(std::int32_t most) {
        return static_cast<std::int32_t>(engine_() % static_cast<std::uint32_t>(most + 1));
    }
    Order order() {
        std::vector<OrderLine> lines;
        for (std::int32_t count = up_to(4); count >= 0; --count) {
            lines.push_back(line_of(variants[static_cast<std::size_t>(up_to(3))], 1 + up_to(8)));
            if (up_to(2) == 0)
                lines.back().attributes = {{"Engraving", up_to(1) == 0 ? "Anna" : "Piet"}};
        }
        return order_of(lines);
    }
    Cart cart() {
        Cart cart = cart_of({});
        for (const std::string& id : variants) {
            if (up_to(1) == 0)
                cart.lines.push_back(cart_line_of(id, 1 + up_to(5)));
        }
        return cart;
    }

private:
    std::mt19937 engine_{20240305};
};

} // namespace

BOOST_AUTO_TEST_CASE(merging_adds_to_what_the_cart_holds_in_absolute_numbers) {
    const auto lines =
        reorder(order_of({line_of("mug", 3)}), cart_of({cart_line_of("mug", 2)}), CartMode::merge);
    BOOST_TEST(lines.size() == 1);
    BOOST_TEST(lines[0].target.quantity == 5);
    BOOST_TEST(lines[0].quantity_before == 2);
    BOOST_TEST(lines[0].title == "Today's mug");
}

BOOST_AUTO_TEST_CASE(replacing_removes_what_the_reorder_does_not_name) {
    const Cart cart = cart_of({cart_line_of("mug", 2), cart_line_of("tea", 4)});
    const auto lines = reorder(order_of({line_of("mug", 3)}), cart, CartMode::replace);
    BOOST_TEST(lines.size() == 2);
    BOOST_TEST(lines[0].target.quantity == 3);
    BOOST_TEST(lines[1].target.variant_id == "tea");
    BOOST_TEST(lines[1].target.quantity == 0);
    BOOST_TEST(lines[1].quantity_before == 4);
}

BOOST_AUTO_TEST_CASE(replacing_by_nothing_does_not_wipe_the_cart) {
    const Order order = order_of({line_of("gone")});
    BOOST_TEST(reorder(order, cart_of({cart_line_of("tea", 4)}), CartMode::replace).empty());
}

BOOST_AUTO_TEST_CASE(lines_of_one_variant_with_the_same_attributes_are_one_target) {
    OrderLine engraved = line_of("mug", 4);
    engraved.attributes = {{"Engraving", "Anna"}};
    const auto lines =
        reorder(order_of({line_of("mug", 1), engraved, line_of("mug", 2)}), cart_of({}), CartMode::merge);
    BOOST_TEST(lines.size() == 2);
    BOOST_TEST(lines[0].target.quantity == 3);
    BOOST_TEST(lines[1].target.quantity == 4);
    BOOST_CHECK(lines[1].target.attributes == engraved.attributes);
}

BOOST_AUTO_TEST_CASE(quantities_stop_at_the_largest_that_a_line_can_hold) {
    const Order order = order_of({line_of("mug", max_line_quantity), line_of("mug", max_line_quantity)});
    const Cart cart = cart_of({cart_line_of("mug", 7)});
    const auto lines = reorder(order, cart, CartMode::merge);
    BOOST_TEST(lines.at(0).target.quantity == max_line_quantity);
}

BOOST_AUTO_TEST_CASE(no_target_is_negative_and_merging_never_lowers_a_line) {
    Chance chance;
    for (int round = 0; round < 1000; ++round) {
        const Order order = chance.order();
        const Cart cart = chance.cart();
        for (const CartMode mode : {CartMode::merge, CartMode::replace}) {
            for (const IntentLine& line : reorder(order, cart, mode)) {
                BOOST_REQUIRE(line.target.quantity >= 0);
                BOOST_REQUIRE(mode == CartMode::replace || line.target.quantity > line.quantity_before);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(doing_an_intent_twice_is_doing_it_once) {
    Chance chance;
    for (int round = 0; round < 200; ++round) {
        const Order order = chance.order();
        const Cart cart = chance.cart();
        const auto lines = reorder(order, cart, CartMode::merge);
        const Cart once = cart_after(cart, lines);
        BOOST_REQUIRE(hold_the_same(cart_after(once, lines), once));
    }
}

BOOST_AUTO_TEST_CASE(undo_restores_the_cart_when_nothing_else_changed) {
    Chance chance;
    for (int round = 0; round < 1000; ++round) {
        const Order order = chance.order();
        const Cart before = chance.cart();
        for (const CartMode mode : {CartMode::merge, CartMode::replace}) {
            const ReorderIntent intent = intent_of(reorder(order, before, mode), mode);
            const Cart after = cart_after(before, intent.lines);
            BOOST_REQUIRE(hold_the_same(cart_after(after, undo_targets(intent, after, after)), before));
        }
    }
}

BOOST_AUTO_TEST_CASE(undo_of_a_merge_never_takes_what_others_added) {
    Chance chance;
    for (int round = 0; round < 1000; ++round) {
        const Order order = chance.order();
        const Cart before = chance.cart();
        const ReorderIntent intent = intent_of(reorder(order, before, CartMode::merge));
        const Cart after = cart_after(before, intent.lines);
        Cart now = after;
        for (CartLine& line : now.lines)
            line.quantity += chance.up_to(3);
        const Cart undone = cart_after(now, undo_targets(intent, after, now));
        for (const CartLine& line : now.lines) {
            const auto held_in = [&](const Cart& cart) {
                return quantity_in_cart(cart, line.variant_id, line.attributes);
            };
            BOOST_REQUIRE(held_in(undone) - held_in(before) == held_in(now) - held_in(after));
        }
    }
}

BOOST_AUTO_TEST_CASE(undo_takes_only_what_the_shop_really_added) {
    const ReorderIntent intent = intent_of({line_from_to(2, 6)});
    const Cart limited = cart_of({cart_line_of("mug", 3)});
    BOOST_TEST(undo_targets(intent, limited, limited).at(0).quantity == 2);
}

BOOST_AUTO_TEST_CASE(undo_does_not_lower_a_line_that_was_lowered_since) {
    const ReorderIntent intent = intent_of({line_from_to(2, 5)});
    const Cart after = cart_of({cart_line_of("mug", 5)});
    BOOST_TEST(undo_targets(intent, after, cart_of({cart_line_of("mug", 4)})).at(0).quantity == 2);
    BOOST_TEST(undo_targets(intent, after, cart_of({cart_line_of("mug", 1)})).empty());
    BOOST_TEST(undo_targets(intent, after, cart_of({})).empty());
}

BOOST_AUTO_TEST_CASE(undo_of_a_replacement_brings_back_what_it_removed_and_no_more) {
    const ReorderIntent intent = intent_of({line_from_to(3, 0)}, CartMode::replace);
    BOOST_TEST(undo_targets(intent, cart_of({}), cart_of({})).at(0).quantity == 3);
    BOOST_TEST(undo_targets(intent, cart_of({}), cart_of({cart_line_of("mug", 1)})).at(0).quantity == 3);
    BOOST_TEST(undo_targets(intent, cart_of({}), cart_of({cart_line_of("mug", 4)})).empty());
}

BOOST_AUTO_TEST_CASE(what_an_intent_did_is_read_from_the_cart) {
    struct Row {
        std::int32_t before, target, now;
        LineSettlement settlement;
    };
    constexpr Row rows[] = {
        {2, 5, 5, LineSettlement::applied},
        {2, 5, 2, LineSettlement::not_applied},
        {2, 5, 3, LineSettlement::partly},
        {2, 5, 4, LineSettlement::partly},
        {2, 5, 8, LineSettlement::overshot},
        {2, 5, 7, LineSettlement::changed},
        {2, 5, 1, LineSettlement::changed},
        {2, 5, 0, LineSettlement::changed},
        {0, 3, 6, LineSettlement::overshot},
        {0, 3, 0, LineSettlement::not_applied},
        {3, 0, 0, LineSettlement::applied},
        {3, 0, 3, LineSettlement::not_applied},
        {3, 0, 1, LineSettlement::changed},
        {3, 0, 4, LineSettlement::changed},
        {4, 4, 4, LineSettlement::applied},
        {4, 4, 5, LineSettlement::changed},
        {0, max_line_quantity, 2 * max_line_quantity, LineSettlement::overshot},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.before << " to " << row.target << ", now " << row.now) {
            BOOST_CHECK(settle_line(line_from_to(row.before, row.target), row.now) == row.settlement);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
