#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"
#include "app/win_back.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::test::cart_line_of;
using domain::test::cart_of;

namespace {

constexpr std::int64_t day_ms = domain::ms_per_day;

/// So many days ago, `quantity` of a product of that name.
domain::Order order_days_ago(std::int64_t days, const std::string& product, std::int32_t quantity = 1) {
    domain::Order order = order_with_id(product + std::to_string(days), product, quantity);
    order.placed_at_ms = start_ms - days * day_ms;
    order.lines.front().product_id = product;
    return order;
}

/// Coffee twice and tea once, and nothing since.
std::vector<domain::OrderEntry> orders_long_ago() {
    return {order_days_ago(200, "coffee", 2), order_days_ago(230, "tea"), order_days_ago(260, "coffee", 5)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(win_back_card)

BOOST_AUTO_TEST_CASE(who_stayed_away_is_offered_what_they_bought_most_as_they_ordered_it_last) {
    const Page page = signed_in_page(orders_long_ago());
    const auto offered = win_back(page.model());
    BOOST_REQUIRE(offered.has_value());
    BOOST_TEST(offered->last_order_ms == start_ms - 200 * day_ms);
    const auto lines = lines_of(*offered);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(lines[0].product_id == "coffee");
    BOOST_TEST(lines[0].quantity == 2);
    BOOST_TEST(lines[1].product_id == "tea");
}

BOOST_AUTO_TEST_CASE(who_ordered_lately_is_offered_nothing_and_a_cancelled_order_is_no_order) {
    auto orders = orders_long_ago();
    orders.insert(orders.begin(), order_days_ago(20, "jam"));
    BOOST_TEST(!win_back(signed_in_page(orders).model()));
    std::get<domain::Order>(orders.front()).state = domain::OrderState::cancelled;
    BOOST_TEST(win_back(signed_in_page(orders).model()).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_in_the_cart_is_not_offered_and_nothing_takes_its_place) {
    Page page = signed_in_page(orders_long_ago(), cart_of({cart_line_of("coffee", 1)}));
    BOOST_REQUIRE(win_back(page.model()).has_value());
    BOOST_TEST(lines_of(*win_back(page.model())).size() == 1u);
    page = signed_in_page(orders_long_ago(), cart_of({cart_line_of("coffee", 1), cart_line_of("tea", 1)}));
    BOOST_TEST(!win_back(page.model()));
}

BOOST_AUTO_TEST_CASE(one_press_puts_all_of_it_on_its_way_to_the_cart) {
    Page page = signed_in_page(orders_long_ago());
    page.tell(WinBackPressed{});
    BOOST_REQUIRE(page.model().reorder.has_value());
    BOOST_CHECK(page.model().reorder->source == domain::ReorderSource::usuals);
    BOOST_TEST(page.model().reorder->request.lines.size() == 2u);
    BOOST_TEST(page.tell(WinBackPressed{}).asked<LoadProducts>().empty()); // pressed twice
}

BOOST_AUTO_TEST_CASE(it_can_be_put_away_and_does_not_stand_in_the_way_of_a_search) {
    Page page = signed_in_page(orders_long_ago());
    page.tell(SearchEdited{"tea"});
    BOOST_TEST(!win_back(page.model()));
    page.tell(SearchEdited{""});
    BOOST_TEST(win_back(page.model()).has_value());
    page.tell(WinBackPutAway{});
    BOOST_TEST(!win_back(page.model()));
    BOOST_TEST(page.tell(WinBackPressed{}).effects().empty());
}

BOOST_AUTO_TEST_SUITE_END()
