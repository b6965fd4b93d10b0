#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

BOOST_AUTO_TEST_SUITE(idle)

BOOST_AUTO_TEST_CASE(a_frame_in_which_nothing_happened_changes_nothing_and_asks_for_nothing) {
    TestShop shop;
    shop.add_orders(25, 5000);
    AccountPage page(shop);
    const FrameOutput& output = page.frame();
    BOOST_TEST(output.semantics.empty());
    BOOST_TEST(output.effects.empty());
    BOOST_TEST(output.announcements.empty());
    BOOST_TEST(output.images.empty());
    BOOST_TEST(!output.focus.has_value());
    BOOST_TEST(!output.wake_in_ms.has_value());
}

BOOST_AUTO_TEST_CASE(a_reorder_asks_to_be_woken_when_its_toast_and_its_undo_end_and_for_nothing_else) {
    TestShop shop;
    shop.add_order("1042", "coffee");
    AccountPage page(shop);
    page.tap(Role::button, "Order again, order 1042 of 2024-03-05");
    const FrameOutput& output = page.frame();
    BOOST_TEST(output.semantics.empty());
    BOOST_TEST(output.wake_in_ms.value() > 0);
    page.wait(static_cast<std::int64_t>(output.wake_in_ms.value()));
    BOOST_TEST(!page.is_open(kit::SurfaceId::toast));
    page.wait(static_cast<std::int64_t>(page.frame().wake_in_ms.value()));
    BOOST_TEST(!page.frame().wake_in_ms.has_value());
}

BOOST_AUTO_TEST_CASE(up_to_two_hundred_orders_are_all_described) {
    TestShop shop;
    shop.page_size = 200;
    shop.add_orders(200, 5000);
    const AccountPage page(shop);
    BOOST_TEST(page.sees("Order 5000"));
    BOOST_TEST(page.sees("Order 4801"));
}

BOOST_AUTO_TEST_CASE(of_a_thousand_orders_those_near_the_slice_are_described_with_their_places) {
    TestShop shop;
    shop.page_size = 1000;
    shop.add_orders(1000, 5000);
    AccountPage page(shop);
    BOOST_TEST(page.sees("Order 5000"));
    BOOST_TEST(!page.sees("Order 4500"));
    BOOST_TEST(page.count(Role::list_item) < 100u);
    const float height = page.last().surfaces.front().height;
    page.scroll_to(height / 2);
    BOOST_TEST(!page.sees("Order 5000"));
    BOOST_TEST(page.last().surfaces.front().height == height);
    const auto item = std::ranges::find(page.semantics(), Role::list_item, &kit::SemanticNode::role);
    BOOST_TEST(item->set_size > 0);
    BOOST_TEST(item->position_in_set > 0);
}

BOOST_AUTO_TEST_CASE(the_order_that_holds_the_focus_stays_however_far_one_scrolls) {
    TestShop shop;
    shop.page_size = 1000;
    shop.add_orders(1000, 5000);
    AccountPage page(shop);
    const kit::NodeId button = page.find(Role::button, "Details of order 5000 of 2024-03-05").id;
    page.focus(button);
    page.scroll_to(page.last().surfaces.front().height / 2);
    BOOST_TEST(page.find(Role::button, "Details of order 5000 of 2024-03-05").id == button);
    BOOST_TEST(page.focused() == button);
}

BOOST_AUTO_TEST_CASE(scrolling_within_what_is_described_changes_nothing_that_is_described) {
    TestShop shop;
    shop.add_orders(25, 5000);
    AccountPage page(shop);
    page.scroll_to(500);
    BOOST_TEST(page.last().semantics.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
