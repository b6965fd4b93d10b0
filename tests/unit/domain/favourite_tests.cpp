#include <boost/test/unit_test.hpp>

#include "domain/favourite.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

namespace {

/// Coffee at 5.00, kept at 6.00 when it could be had.
Favourite kept_coffee() {
    Favourite favourite;
    favourite.id = {"product of coffee", "coffee"};
    favourite.title = "Coffee";
    favourite.price_when_added = 600;
    favourite.currency = euro;
    favourite.in_stock_when_added = true;
    favourite.product = product_of(variant_of("coffee"));
    return favourite;
}

/// The product whatever the size: small at 5.00, large at 9.00.
Favourite kept_in_any_size() {
    Favourite favourite = kept_coffee();
    favourite.id.variant_id.clear();
    Variant large = variant_of("large");
    large.price = 900;
    favourite.product->variants.push_back(large);
    return favourite;
}

} // namespace

BOOST_AUTO_TEST_SUITE(favourites)

BOOST_AUTO_TEST_CASE(a_lower_price_than_when_it_was_kept_is_a_drop) {
    BOOST_TEST(price_drop(kept_coffee()).value() == 100);
}

BOOST_AUTO_TEST_CASE(what_costs_more_or_cannot_be_compared_is_no_drop) {
    Favourite dearer = kept_coffee();
    dearer.price_when_added = 500;
    BOOST_TEST(!price_drop(dearer));
    Favourite in_yen = kept_coffee();
    in_yen.currency = yen;
    BOOST_TEST(!price_drop(in_yen));
    Favourite gone = kept_coffee();
    gone.product.reset();
    BOOST_TEST(!price_drop(gone));
    Favourite unknown = kept_coffee();
    unknown.price_when_added.reset();
    BOOST_TEST(!price_drop(unknown));
}

BOOST_AUTO_TEST_CASE(what_was_sold_out_when_it_was_kept_is_back_once_it_can_be_had) {
    Favourite favourite = kept_coffee();
    BOOST_TEST(!is_back_in_stock(favourite));
    favourite.in_stock_when_added = false;
    BOOST_TEST(is_back_in_stock(favourite));
    favourite.product->variants.front().stock = Stock::out_of_stock;
    BOOST_TEST(!is_back_in_stock(favourite));
    favourite.in_stock_when_added.reset();
    BOOST_TEST(!is_back_in_stock(favourite));
}

BOOST_AUTO_TEST_CASE(without_its_variant_it_is_gone) {
    Favourite favourite = kept_coffee();
    BOOST_CHECK(state_of(favourite) == FavouriteState::available);
    favourite.id.variant_id = "another";
    BOOST_CHECK(state_of(favourite) == FavouriteState::gone);
    favourite.product.reset();
    BOOST_CHECK(state_of(favourite) == FavouriteState::gone);
}

BOOST_AUTO_TEST_CASE(whatever_the_size_it_costs_what_the_cheapest_costs_that_can_be_had) {
    Favourite favourite = kept_in_any_size();
    BOOST_TEST(price_today(favourite).value() == 500);
    favourite.product->variants.front().stock = Stock::out_of_stock;
    BOOST_TEST(price_today(favourite).value() == 900);
    BOOST_CHECK(state_of(favourite) == FavouriteState::available);
    favourite.product->variants.back().stock = Stock::out_of_stock;
    BOOST_TEST(price_today(favourite).value() == 500);
    BOOST_CHECK(state_of(favourite) == FavouriteState::out_of_stock);
}

BOOST_AUTO_TEST_CASE(all_of_them_become_one_request_at_the_prices_that_are_shown) {
    Favourite gone = kept_coffee();
    gone.id.product_id = "gone";
    gone.product.reset();
    const ReorderRequest request = request_of(std::vector{gone, kept_coffee(), kept_in_any_size()});
    BOOST_CHECK(request.source == ReorderSource::favourites);
    BOOST_CHECK(request.currency == euro);
    BOOST_REQUIRE(request.lines.size() == 3);
    BOOST_TEST(request.lines[1].unit_price == 500);
    BOOST_TEST(request.lines[1].variant_id == "coffee");
    BOOST_TEST(request.lines[2].variant_id == "");
    BOOST_TEST(request.order_id == set_id(request.lines));
}

BOOST_AUTO_TEST_CASE(a_product_with_one_variant_leaves_nothing_to_choose) {
    Favourite favourite = kept_coffee();
    favourite.id.variant_id.clear();
    BOOST_TEST(request_of({&favourite, 1}).lines.front().variant_id == "coffee");
}

BOOST_AUTO_TEST_SUITE_END()
