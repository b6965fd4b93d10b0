#include "views/thumbnails.hpp"

#include <boost/test/unit_test.hpp>

#include "domain/shop_builders.hpp"
#include "kit/test_surface.hpp"

namespace stamgast::views {
namespace {

domain::Order order_with_lines(std::size_t count) {
    return domain::test::order_of(std::vector<domain::OrderLine>(count, domain::test::line_of("coffee")));
}

BOOST_AUTO_TEST_SUITE(thumbnails)

BOOST_AUTO_TEST_CASE(every_line_has_a_picture_where_there_is_room) {
    BOOST_TEST(thumbnail_count(order_with_lines(3), 4) == 3);
    BOOST_TEST(hidden_thumbnails(order_with_lines(4), 4) == 0);
}

BOOST_AUTO_TEST_CASE(the_last_place_counts_the_lines_without_a_picture) {
    BOOST_TEST(thumbnail_count(order_with_lines(6), 4) == 4);
    BOOST_TEST(hidden_thumbnails(order_with_lines(6), 4) == 3);
}

BOOST_AUTO_TEST_CASE(the_row_never_gets_wider_than_its_slots) {
    kit::TestSurface surface;
    surface.frame([&](kit::Ui& ui) {
        for (float width = 40; width < 600; width += 7) {
            const int slots = thumbnail_slots(ui, width);
            BOOST_TEST(slots >= 1);
            BOOST_TEST(slots <= most_thumbnails);
            BOOST_TEST((slots == 1 || thumbnails_width(ui, slots) <= width));
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
