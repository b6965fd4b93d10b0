#include <boost/test/unit_test.hpp>

#include "kit/test_theme.hpp"
#include "runtime/account_page.hpp"
#include "runtime/coffee_shop.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

struct DearerCoffee : CoffeeShop {
    DearerCoffee() { coffee().price = 550; }
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
    coffee().price = 500;
    AccountPage page(*this);
    const kit::NodeId button = page.find(Role::button, again).id;
    page.focus(button);
    page.tap(Role::button, again);
    BOOST_TEST(page.is_open(kit::SurfaceId::toast));
    BOOST_TEST(page.focused() == button);
}

BOOST_AUTO_TEST_CASE(a_toast_that_goes_gives_the_focus_back) {
    coffee().price = 500;
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
    BOOST_TEST(page.focused() == page.find(Role::button, details).id);
}

BOOST_AUTO_TEST_CASE(trying_again_leads_to_the_title_of_what_is_loaded_and_stays_there) {
    fail_next<app::LoadOrders>(domain::ShopErrorCode::unavailable);
    AccountPage page(*this, {.capabilities = {app::Capability::orders, app::Capability::favourites}});
    page.focus(page.find(Role::button, "Try again").id);
    page.tap(Role::button, "Try again");
    BOOST_TEST(page.has(Role::button, details));
    BOOST_TEST(page.focused() == page.find(Role::heading, "Your orders").id);
}

BOOST_AUTO_TEST_CASE(the_ring_around_a_button_reaches_no_other) {
    const kit::Theme& theme = kit::light_theme();
    const float reach = 2 * theme.size(kit::SizeToken::focus_ring); // the gap, and the ring itself
    for (const float width : {360.F, 900.F}) {
        AccountPage page(*this, {.width = width});
        const float end = page.find(Role::button, again).bounds.bottom();
        BOOST_TEST(page.find(Role::button, details).bounds.y - end > reach);
    }
}

BOOST_AUTO_TEST_CASE(a_toast_stays_as_long_as_the_customer_is_at_it) {
    coffee().price = 500;
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
