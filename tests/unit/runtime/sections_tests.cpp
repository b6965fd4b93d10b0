#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "runtime/account_page.hpp"

namespace stamgast::runtime {
namespace {

using app::Section;
using kit::Role;

/// A shop that has something for a second section.
struct TwoSections {
    TwoSections() {
        options.capabilities.add(app::Capability::profile);
        shop.session.customer->since_ms = 1'583'020'800'000; // 2020-03-01
        shop.profile.customer_since_ms = shop.session.customer->since_ms;
        shop.add_order("1001", "coffee");
    }

    AccountPage::Options options;
    TestShop shop;
};

std::string title(const AccountPage& page) {
    std::string found;
    for (const kit::SemanticNode& node : page.semantics()) {
        if (node.surface == kit::SurfaceId::page && node.role == Role::heading && node.level == 2) {
            found += node.name;
        }
    }
    return found;
}

BOOST_FIXTURE_TEST_SUITE(sections, TwoSections)

BOOST_AUTO_TEST_CASE(the_sections_are_links_and_the_open_one_is_marked) {
    AccountPage page(shop, options);
    BOOST_TEST(page.has(Role::navigation, "Account menu"));
    BOOST_TEST(page.find(Role::link, "Orders").url == "#orders");
    BOOST_TEST(page.find(Role::link, "Orders").current);
    BOOST_TEST(!page.find(Role::link, "Profile").current);
    page.go_to("profile");
    BOOST_TEST(!page.find(Role::link, "Orders").current);
    BOOST_TEST(page.find(Role::link, "Profile").current);
}

BOOST_AUTO_TEST_CASE(a_shop_with_one_section_has_no_way_to_others) {
    options.capabilities = {app::Capability::orders};
    const AccountPage page(shop, options);
    BOOST_TEST(page.count(Role::navigation) == 0u);
    BOOST_TEST(title(page) == "Your orders");
}

BOOST_AUTO_TEST_CASE(only_the_open_section_is_drawn) {
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Order 1001"));
    page.go_to("profile");
    BOOST_TEST(title(page) == "Profile");
    BOOST_TEST(page.sees("Sanne Visser"));
    BOOST_TEST(page.sees("2020-03-01"));
    BOOST_TEST(!page.sees("Order 1001"));
    BOOST_TEST(page.count(Role::search_field) == 0u);
    page.go_to("");
    BOOST_TEST(title(page) == "Your orders");
    BOOST_TEST(page.sees("Order 1001"));
}

BOOST_AUTO_TEST_CASE(a_section_that_is_opened_is_entered_at_its_title) {
    AccountPage page(shop, options);
    page.focus(page.find(Role::link, "Profile").id);
    page.go_to("profile");
    BOOST_TEST(page.focused() == page.find(Role::heading, "Profile").id);
    page.go_to("orders");
    BOOST_TEST(page.focused() == page.find(Role::heading, "Your orders").id);
}

BOOST_AUTO_TEST_CASE(the_section_that_the_page_opens_with_leaves_the_focus_alone) {
    options.fragment = "profile";
    const AccountPage page(shop, options);
    BOOST_TEST(title(page) == "Profile");
    BOOST_TEST(page.focused() == 0u);
}

BOOST_AUTO_TEST_CASE(nothing_is_drawn_while_a_section_is_only_looked_at) {
    AccountPage page(shop, options);
    page.go_to("profile");
    BOOST_TEST(page.last().semantics.empty());
    BOOST_TEST(!page.last().wake_in_ms.has_value());
    BOOST_TEST(!page.last().focus.has_value());
}

BOOST_AUTO_TEST_CASE(what_was_opened_in_a_section_is_still_open_when_the_customer_comes_back) {
    AccountPage page(shop, options);
    page.tap(Role::button, "Details of order 1001 of 2024-03-05");
    page.go_to("profile");
    page.go_to("orders");
    BOOST_TEST(
        (page.find(Role::button, "Details of order 1001 of 2024-03-05").expanded == kit::Expanded::expanded));
}

BOOST_AUTO_TEST_CASE(a_section_for_customers_asks_to_sign_in) {
    shop.session.customer.reset();
    AccountPage page(shop, options);
    page.go_to("profile");
    BOOST_TEST(title(page) == "Profile");
    BOOST_TEST(page.sees("signed out"));
}

BOOST_AUTO_TEST_CASE(the_header_tells_how_long_somebody_has_been_a_customer) {
    AccountPage page(shop, options);
    BOOST_TEST(page.sees("Customer for 4 years"));
    page.go_to("profile");
    BOOST_TEST(page.sees("Customer for 4 years"));
}

BOOST_AUTO_TEST_CASE(where_the_shop_does_not_tell_the_oldest_order_does_once_all_are_there) {
    shop.session.customer->since_ms.reset();
    for (int number = 0; number < 60; ++number) {
        shop.add_order(std::to_string(2000 + number), "coffee"); // ten days between two
    }
    AccountPage page(shop, options);
    BOOST_TEST(!page.sees("Customer for"));
    while (page.has(Role::button, "Show older orders")) {
        page.tap(Role::button, "Show older orders");
    }
    BOOST_TEST(page.sees("Customer for 1 year"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
