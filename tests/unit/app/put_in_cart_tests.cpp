#include <boost/test/unit_test.hpp>

#include "app/reorder_builders.hpp"
#include "app/update_press.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::ReorderSource;

namespace {

/// One coffee and one tea that were kept as favourites.
domain::ReorderRequest two_favourites() {
    domain::ReorderRequest request;
    request.source = ReorderSource::favourites;
    request.currency = domain::test::euro;
    request.lines = {domain::test::line_of("coffee", 1), domain::test::line_of("tea", 1)};
    request.order_id = domain::set_id(request.lines);
    return request;
}

struct Street {
    Page page = signed_in_page({order_with_id("a")});

    /// As a part of the page does it that puts something into the cart.
    void press(domain::ReorderRequest request) {
        Update turn{page.model(), {}};
        put_in_cart(turn, std::move(request));
        page = Page(std::move(turn));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(put_in_cart_presses, Street)

BOOST_AUTO_TEST_CASE(favourites_walk_the_same_street_as_an_order) {
    press(two_favourites());
    BOOST_TEST(page.announced_only(NoticeKind::reorder_checking));
    page.answer_products({product("coffee"), product("tea")}).answer_cart(cart_holding(2));
    const auto stored = page.only<StoreIntent>();
    BOOST_CHECK(stored.intent.source == ReorderSource::favourites);
    BOOST_TEST(stored.intent.order_id == two_favourites().order_id);
    BOOST_TEST(stored.intent.lines.at(0).target.quantity == 3);
    page.answer_stored();
    domain::Cart cart = domain::test::cart_after(cart_holding(2), stored.intent.lines);
    page.answer_set(
        std::move(cart),
        {coffee_result(3),
         {.variant_id = "tea", .outcome = domain::CartOutcome::set, .quantity = 1, .message = ""}});
    BOOST_REQUIRE(page.model().toast);
    BOOST_CHECK(page.model().toast->notice.source == ReorderSource::favourites);
    BOOST_TEST(page.model().toast->notice.count == 2);
    BOOST_TEST(page.model().toast->offers_undo);
    BOOST_CHECK(page.only<EmitReorder>().source == ReorderSource::favourites);
}

BOOST_AUTO_TEST_CASE(what_has_become_dearer_is_asked_about) {
    press(two_favourites());
    page.answer_products({product("coffee", 600), product("tea")}).answer_cart(cart_holding(0));
    BOOST_CHECK(page.model().reorder->phase == ReorderPhase::deciding);
}

BOOST_AUTO_TEST_CASE(a_second_press_while_one_goes_on_is_no_second_one) {
    press(two_favourites());
    const auto requests = page.model().reorder->products_requests;
    press(two_favourites());
    BOOST_TEST(page.effects().empty());
    BOOST_CHECK(page.model().reorder->products_requests == requests);
}

BOOST_AUTO_TEST_CASE(a_press_before_the_outbox_is_known_waits_with_its_lines) {
    page = started_page();
    page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    press(two_favourites());
    BOOST_REQUIRE(page.model().waiting_press);
    page.tell(OrdersReceived{page.orders().request, page_of({}), {}});
    page.tell(IntentsFound{page.model().intents_request, {}});
    BOOST_REQUIRE(page.model().reorder);
    BOOST_TEST(page.model().reorder->request.lines.size() == 2);
}

BOOST_AUTO_TEST_CASE(the_same_set_waits_for_its_own_recovery_only) {
    domain::ReorderIntent left = left_intent();
    left.source = ReorderSource::favourites;
    left.order_id = two_favourites().order_id;
    page = page_with_outbox({left});
    BOOST_REQUIRE(page.model().reorder);
    press(two_favourites());
    BOOST_TEST(!page.model().waiting_press);
    domain::ReorderRequest other = two_favourites();
    other.lines.pop_back();
    other.order_id = domain::set_id(other.lines);
    press(other);
    BOOST_TEST(page.model().waiting_press.has_value());
}

BOOST_AUTO_TEST_CASE(nothing_is_put_in_the_cart_without_lines_or_where_the_shop_cannot) {
    press({});
    BOOST_TEST(!page.model().reorder);
    page = Page{};
    press(two_favourites());
    BOOST_TEST(!page.model().reorder);
}

BOOST_AUTO_TEST_CASE(a_set_of_lines_is_named_by_what_it_puts_into_the_cart) {
    const auto lines = two_favourites().lines;
    auto dearer = lines;
    dearer[0].unit_price = 1;
    BOOST_TEST(domain::set_id(lines) == domain::set_id(dearer));
    auto more = lines;
    more[0].quantity = 2;
    BOOST_TEST(domain::set_id(lines) != domain::set_id(more));
    BOOST_TEST(!domain::set_id({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
