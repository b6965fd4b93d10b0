#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

void ids_are_unique(const AccountPage& page) {
    std::set<kit::NodeId> ids;
    for (const kit::SemanticNode& node : page.semantics()) {
        BOOST_TEST(ids.insert(node.id).second, page.name_of(node));
    }
}

void nothing_leaves_the_page(const AccountPage& page, float width) {
    for (const kit::SemanticNode& node : page.semantics()) {
        if (node.surface == kit::SurfaceId::page) {
            BOOST_TEST(node.bounds.x >= 0);
            BOOST_TEST(node.bounds.right() <= width + 0.5f, page.name_of(node));
        }
    }
}

BOOST_AUTO_TEST_SUITE(hostile_data)

BOOST_AUTO_TEST_CASE(a_megabyte_in_every_text_is_cut_to_its_place) {
    const std::string megabyte(1'000'000, 'x');
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.number = megabyte;
    order.lines.front().title = megabyte;
    order.lines.front().options = {{megabyte, megabyte}};
    const AccountPage page(shop, {.width = 360});
    BOOST_TEST(page.last().surfaces.front().height < 2000);
    nothing_leaves_the_page(page, 360);
}

BOOST_AUTO_TEST_CASE(no_width_from_phone_to_desk_makes_anything_stick_out) {
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.lines.assign(7, domain::test::line_of("coffee"));
    order.total = domain::max_minor_units;
    order.state = domain::OrderState::unknown;
    order.state_text = "Waiting for the moon to be in the right house";
    for (const float width : {320.f, 360.f, 599.f, 600.f, 768.f, 1024.f, 1440.f}) {
        AccountPage page(shop, {.width = width});
        page.tap(Role::button, "Details of order 1042 of 2024-03-05");
        nothing_leaves_the_page(page, width);
    }
}

BOOST_AUTO_TEST_CASE(right_to_left_mirrors_the_page) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    const AccountPage left(shop);
    const AccountPage right(shop, {.direction = kit::Direction::right_to_left});
    const auto& there = left.find(Role::heading, "Your orders").bounds;
    const auto& here = right.find(Role::heading, "Your orders").bounds;
    BOOST_TEST(there.x == 900 - here.right());
    nothing_leaves_the_page(right, 900);
}

BOOST_AUTO_TEST_CASE(ids_stay_unique_with_unreadable_orders_and_equal_lines) {
    TestShop shop;
    shop.add_order("1042", "coffee").lines.assign(3, domain::test::line_of("coffee"));
    shop.orders.emplace_back(domain::UnreadableOrder{"1041", 0, ""});
    shop.orders.emplace_back(domain::UnreadableOrder{"1041", 0, ""});
    AccountPage page(shop);
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    ids_are_unique(page);
}

BOOST_AUTO_TEST_CASE(an_order_without_lines_is_shown) {
    TestShop shop;
    shop.add_order("1042", "coffee").lines.clear();
    AccountPage page(shop);
    page.tap(Role::button, "Details of order 1042 of 2024-03-05");
    BOOST_TEST(page.sees("Order 1042"));
}

BOOST_AUTO_TEST_CASE(amounts_beyond_what_adds_up_are_not_added_up) {
    TestShop shop;
    domain::Order& order = shop.add_order("1042", "coffee");
    order.lines.front().quantity = domain::max_line_quantity;
    shop.products.front().variants.front().price = domain::max_minor_units;
    AccountPage page(shop);
    page.tap(Role::button, "Order again, order 1042 of 2024-03-05");
    BOOST_TEST(page.find(Role::button, "Nothing chosen yet").disabled);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
