#include <boost/test/unit_test.hpp>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using kit::Role;

/// A shop at whose door nobody is signed in.
struct Doorstep {
    Doorstep() {
        options.capabilities.add(app::Capability::sign_in_link);
        shop.session.customer.reset();
    }
    static void ask(AccountPage& page, std::string_view email) {
        page.type("E-mail address", email);
        page.tap(Role::button, "E-mail me the link");
    }

    AccountPage::Options options;
    TestShop shop;
};

/// A customer who misses an order.
struct MissedOrder {
    MissedOrder() { options.capabilities.add(app::Capability::claim); }
    static void claim(AccountPage& page) {
        page.type("Order number", "PK-7316");
        page.type("E-mail address of the order", "fatima@example.nl");
        page.tap(Role::button, "Add order");
    }

    AccountPage::Options options;
    TestShop shop;
};

BOOST_FIXTURE_TEST_SUITE(sign_in, Doorstep)

BOOST_AUTO_TEST_CASE(who_is_signed_out_asks_for_a_link_and_is_never_told_whether_the_address_is_known) {
    AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::heading, "Sign in"));
    ask(page, "sanne@example.nl");
    BOOST_TEST(page.effects<app::RequestSignInLink>().size() == 1u);
    BOOST_TEST(page.focused() == page.find(Role::heading, "Check your e-mail").id);
    BOOST_TEST(page.sees("If the shop knows sanne@example.nl, a link is on its way there."));
}

BOOST_AUTO_TEST_CASE(the_next_link_can_be_asked_for_at_a_time_and_nothing_moves_until_then) {
    AccountPage page(shop, options);
    ask(page, "sanne@example.nl");
    BOOST_TEST(page.sees("You can ask for another link from 16:00:30."));
    BOOST_TEST(!page.has(Role::button, "E-mail me another link"));
    BOOST_TEST(page.last().wake_in_ms.value() == 30'000);
    page.wait(10'000);
    BOOST_TEST(page.last().semantics.empty());
    page.wait(20'000);
    BOOST_TEST(!page.last().wake_in_ms.has_value());
    page.tap(Role::button, "E-mail me another link");
    BOOST_TEST(page.effects<app::RequestSignInLink>().size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_shop_that_wants_to_be_waited_for_says_so) {
    AccountPage page(shop, options);
    shop.fail_next<app::RequestSignInLink>(domain::ShopErrorCode::rate_limited);
    ask(page, "sanne@example.nl");
    BOOST_TEST(page.sees("A link is on its way already."));
    ask(page, "sanne@example.nl");
    BOOST_TEST(page.has(Role::heading, "Check your e-mail"));
}

BOOST_AUTO_TEST_CASE(another_way_to_sign_in_is_a_link_where_the_shop_has_one) {
    BOOST_TEST(!AccountPage(shop, options).has(Role::link, "Sign in another way"));
    shop.session.sign_in_url = "/login";
    BOOST_TEST(AccountPage(shop, options).find(Role::link, "Sign in another way").url == "/login");
}

BOOST_AUTO_TEST_CASE(the_form_is_gone_when_the_customer_comes_back_signed_in) {
    AccountPage page(shop, options);
    ask(page, "sanne@example.nl");
    shop.session.customer = domain::Customer{.id = "1", .name = "Sanne Visser", .given_name = "Sanne"};
    page.come_back();
    BOOST_TEST(page.sees("Hello Sanne"));
    BOOST_TEST(!page.sees("Check your e-mail"));
    BOOST_TEST(!page.last().wake_in_ms.has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(claim, MissedOrder)

BOOST_AUTO_TEST_CASE(who_has_no_orders_yet_can_add_one_from_before_the_account) {
    AccountPage page(shop, options);
    claim(page);
    BOOST_TEST(page.focused() == page.find(Role::heading, "Check your e-mail").id);
    BOOST_TEST(page.sees("An e-mail about order PK-7316 is on its way to fatima@example.nl."));
    page.tap(Role::button, "Add another order");
    BOOST_TEST(page.focused() == page.find(Role::text_field, "Order number").id);
}

BOOST_AUTO_TEST_CASE(an_order_that_is_claimed_is_among_the_orders) {
    shop.claim = domain::ClaimState::claimed;
    AccountPage page(shop, options);
    shop.add_order("PK-7316", "coffee");
    claim(page);
    BOOST_TEST(page.sees("Order PK-7316"));
    BOOST_TEST(page.heard().back() == "Order PK-7316 is in your account");
}

BOOST_AUTO_TEST_CASE(a_refused_claim_says_what_to_check_and_keeps_what_was_typed) {
    shop.claim = domain::ClaimState::refused;
    AccountPage page(shop, options);
    claim(page);
    BOOST_TEST(page.sees("This number and this e-mail address do not belong together."));
    BOOST_TEST(page.find(Role::text_field, "Order number").value == "PK-7316");
    BOOST_TEST(page.focused() == page.find(Role::text_field, "Order number").id);
    page.type("Order number", "PK-7361");
    BOOST_TEST(!page.sees("do not belong together"));
}

BOOST_AUTO_TEST_CASE(after_too_many_guesses_the_shop_is_asked_for_help) {
    shop.fail_next<app::ClaimOrder>(domain::ShopErrorCode::rate_limited, false);
    AccountPage page(shop, options);
    claim(page);
    BOOST_TEST(page.sees("That was tried too often."));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
