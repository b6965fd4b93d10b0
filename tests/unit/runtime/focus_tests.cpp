#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

constexpr const char* again = "Order again, order 1042 of 2024-03-05";

struct DearerCoffee : TestShop {
    DearerCoffee() {
        add_order("1042", "coffee");
        products.front().variants.front().price = 550;
    }
};

BOOST_FIXTURE_TEST_SUITE(focus, DearerCoffee)

BOOST_AUTO_TEST_CASE(a_dialog_takes_the_focus_to_its_title) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.focused() == page.find(Role::heading, "Order 1042 again").id);
}

BOOST_AUTO_TEST_CASE(a_dialog_that_closes_gives_the_focus_back_to_the_button_that_opened_it) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.tap(Role::button, "Cancel");
    BOOST_TEST(page.focused() == page.find(Role::button, again).id);
}

BOOST_AUTO_TEST_CASE(a_toast_does_not_take_the_focus) {
    products.front().variants.front().price = 500;
    AccountPage page(*this);
    const kit::NodeId button = page.find(Role::button, again).id;
    page.focus(button);
    page.tap(Role::button, again);
    BOOST_TEST(page.is_open(kit::SurfaceId::toast));
    BOOST_TEST(page.focused() == button);
}

BOOST_AUTO_TEST_CASE(a_toast_that_goes_gives_the_focus_back) {
    products.front().variants.front().price = 500;
    AccountPage page(*this);
    page.tap(Role::button, again);
    const kit::NodeId button = page.find(Role::button, again).id;
    page.focus(page.find(Role::button, "Close message").id);
    page.tap(Role::button, "Close message");
    BOOST_TEST(page.focused() == button);
}

BOOST_AUTO_TEST_CASE(a_button_that_disappears_hands_the_focus_to_what_is_nearest) {
    page_size = 1;
    add_order("1041", "tea");
    AccountPage page(*this);
    page.focus(page.find(Role::button, "Show older orders").id);
    page.tap(Role::button, "Show older orders");
    BOOST_TEST(!page.has(Role::button, "Show older orders"));
    BOOST_TEST(page.focused() == page.find(Role::button, "Details of order 1042 of 2024-03-05").id);
}

BOOST_AUTO_TEST_CASE(a_toast_stays_as_long_as_the_customer_is_at_it) {
    products.front().variants.front().price = 500;
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.hover(page.find(Role::button, "Undo").id);
    page.wait(60'000);
    BOOST_TEST(page.is_open(kit::SurfaceId::toast));
    page.hover(0);
    page.wait(60'000);
    BOOST_TEST(!page.is_open(kit::SurfaceId::toast));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
