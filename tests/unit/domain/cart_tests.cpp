#include <boost/test/unit_test.hpp>

#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(cart)

BOOST_AUTO_TEST_CASE(a_line_is_found_by_variant_and_attributes) {
    CartLine engraved = cart_line_of("mug", 2);
    engraved.attributes = {{"Engraving", "Anna"}};
    const Cart held = cart_of({cart_line_of("mug", 1), engraved});
    BOOST_TEST(quantity_in_cart(held, "mug", {}) == 1);
    BOOST_TEST(quantity_in_cart(held, "mug", engraved.attributes) == 2);
    BOOST_TEST(quantity_in_cart(held, "cup", {}) == 0);
}

BOOST_AUTO_TEST_CASE(attributes_are_the_same_in_any_order) {
    CartLine line = cart_line_of("mug", 2);
    line.attributes = {{"Engraving", "Anna"}, {"Wrapping", "red"}};
    const std::vector<Option> turned{{"Wrapping", "red"}, {"Engraving", "Anna"}};
    BOOST_TEST(quantity_in_cart(cart_of({line}), "mug", turned) == 2);
}

BOOST_AUTO_TEST_CASE(a_variant_counts_with_all_its_attributes) {
    CartLine engraved = cart_line_of("mug", 2);
    engraved.attributes = {{"Engraving", "Anna"}};
    BOOST_TEST(variant_count(cart_of({cart_line_of("mug", 1), engraved, cart_line_of("cup", 5)}), "mug") ==
               3);
}

BOOST_AUTO_TEST_CASE(the_badge_counts_pieces_beyond_32_bits) {
    std::vector<CartLine> lines(5000, cart_line_of("mug", max_line_quantity));
    BOOST_TEST(item_count(cart_of(lines)) == 5000LL * max_line_quantity);
    BOOST_TEST(item_count(cart_of({})) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
