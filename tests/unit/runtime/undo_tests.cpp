#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"
#include "runtime/coffee_shop.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;
using kit::SurfaceId;

/// Its order has two teas as well.
struct TeaShop : CoffeeShop {
    TeaShop() { add_tea(); }
};

float page_height(const AccountPage& page) { return page.last().surfaces.front().height; }

BOOST_FIXTURE_TEST_SUITE(undo_offered, TeaShop)

BOOST_AUTO_TEST_CASE(the_announcement_and_the_toast_say_how_long_it_lasts) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    BOOST_TEST(page.heard().back() == "5 items added to your cart. You can undo this for 10 minutes.");
    BOOST_TEST(page.sees("You can undo this for 10 minutes"));
}

BOOST_AUTO_TEST_CASE(the_card_offers_it_when_the_toast_has_gone) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.wait(60'000);
    BOOST_TEST(!page.is_open(SurfaceId::toast));
    page.tap(Role::button, undo);
    BOOST_TEST(held("coffee") == 0);
    BOOST_TEST(held("tea") == 0);
    BOOST_TEST(!page.has(Role::button, undo));
    BOOST_TEST(page.sees("Taken out of your cart again"));
}

BOOST_AUTO_TEST_CASE(it_goes_after_ten_minutes_and_leaves_the_page_asleep) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.wait(10 * 60'000);
    BOOST_TEST(!page.has(Role::button, undo));
    BOOST_TEST(!page.frame().wake_in_ms.has_value());
}

BOOST_AUTO_TEST_CASE(it_comes_and_goes_without_moving_what_is_below) {
    for (const float width : {360.F, 900.F}) {
        AccountPage page(*this, {.width = width});
        const float before = page_height(page);
        page.tap(Role::button, again);
        BOOST_TEST(page.has(Role::button, undo));
        BOOST_TEST(page_height(page) == before);
        page.tap(Role::button, undo);
        BOOST_TEST(page_height(page) == before);
    }
}

BOOST_AUTO_TEST_CASE(the_focus_stays_in_the_card_when_its_button_goes) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.focus(page.find(Role::button, undo).id);
    page.tap(Role::button, undo);
    BOOST_TEST(page.focused() == page.find(Role::button, details).id);
}

BOOST_AUTO_TEST_CASE(while_it_is_going_on_its_button_is_busy_and_the_others_are_disabled) {
    AccountPage page(*this);
    page.tap(Role::button, again);
    holds = true;
    page.tap(Role::button, undo);
    BOOST_TEST(page.find(Role::button, undo).busy);
    BOOST_TEST(page.find(Role::button, again).disabled);
    holds = false;
    page.settle();
    BOOST_TEST(!page.find(Role::button, again).disabled);
}

BOOST_AUTO_TEST_CASE(a_line_that_was_ordered_again_offers_it_beside_its_own_button) {
    for (const float width : {320.F, 900.F}) {
        cart = {};
        AccountPage page(*this, {.width = width});
        page.tap(Role::button, details);
        page.tap(Role::button, "Order again: Old tea, order 1042");
        BOOST_TEST(held("tea") == 2);
        BOOST_TEST(!page.has(Role::button, undo));
        page.tap(Role::button, "Undo: Old tea, order 1042");
        BOOST_TEST(held("tea") == 0);
    }
}

BOOST_AUTO_TEST_CASE(a_report_that_was_closed_can_still_be_undone_in_the_card) {
    stock["coffee"] = 2;
    AccountPage page(*this);
    page.tap(Role::button, again);
    page.escape();
    page.tap(Role::button, undo);
    BOOST_TEST(held("coffee") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
