#include <boost/test/unit_test.hpp>

#include <set>

#include "app/builders.hpp"
#include "app/section.hpp"

namespace stamgast::app::test {
namespace {

using domain::Capabilities;

/// A page of a shop that can do everything.
Page whole_page() {
    Page page;
    Capabilities all;
    for (const SectionRow& row : sections()) {
        all.add(row.needs);
    }
    page.tell(Started{.key_seed = "seed", .capabilities = all, .policy = {}});
    return page;
}

BOOST_AUTO_TEST_SUITE(section)

BOOST_AUTO_TEST_CASE(each_section_has_an_address_of_its_own) {
    std::set<std::string_view> fragments;
    for (const SectionRow& row : sections()) {
        BOOST_TEST(!row.fragment.empty());
        BOOST_TEST(fragments.insert(row.fragment).second, row.fragment);
        BOOST_TEST((row_of(row.section).section == row.section));
    }
}

BOOST_AUTO_TEST_CASE(an_address_opens_its_section) {
    Page page = whole_page();
    for (const SectionRow& row : sections()) {
        page.tell(LocationChanged{std::string{row.fragment}});
        BOOST_TEST((page.model().section == row.section), row.fragment);
    }
}

BOOST_AUTO_TEST_CASE(the_page_begins_with_the_orders_and_goes_back_to_them) {
    Page page = whole_page();
    BOOST_TEST((page.model().section == Section::orders));
    page.tell(LocationChanged{"profile"}).tell(LocationChanged{""});
    BOOST_TEST((page.model().section == Section::orders));
}

BOOST_AUTO_TEST_CASE(an_address_that_is_not_ours_leaves_the_section_open) {
    Page page = whole_page();
    page.tell(LocationChanged{"profile"}).tell(LocationChanged{"somewhere-on-the-hosts-page"});
    BOOST_TEST((page.model().section == Section::profile));
}

BOOST_AUTO_TEST_CASE(a_section_that_the_shop_cannot_fill_is_not_opened) {
    Page page = started_page();
    BOOST_TEST(!offered(page.model(), Section::profile));
    page.tell(LocationChanged{"profile"});
    BOOST_TEST((page.model().section == Section::orders));
}

BOOST_AUTO_TEST_CASE(opening_a_section_does_not_load_the_orders_again) {
    Page page = whole_page();
    page.tell(LocationChanged{"profile"}).tell(LocationChanged{"orders"});
    BOOST_TEST(page.asked<LoadOrders>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
