#include <cmath>
#include <numbers>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "kit/shape_pixels.hpp"

using namespace stamgast::kit;

namespace {

struct Quarter {
    std::vector<std::uint8_t> rgba;
    int size;

    Quarter(Shape shape, int radius, int edge) : size(draw_shape(shape, radius, edge, rgba)) {}
    [[nodiscard]] int alpha(int x, int y) const {
        return rgba[static_cast<std::size_t>(y * size + x) * 4 + 3];
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(shape_pixels)

BOOST_AUTO_TEST_CASE(every_shape_can_be_stretched_from_its_last_rows_on) {
    for (const Shape shape : {Shape::disc, Shape::ring, Shape::shadow}) {
        for (const int radius : {0, 1, 6, 21}) {
            for (const int edge : {1, 2, 12}) {
                const Quarter quarter(shape, radius, edge);
                const int last = quarter.size - 1;
                for (int at = 0; at <= last; ++at) {
                    BOOST_TEST(quarter.alpha(last, at) == quarter.alpha(last - 1, at));
                    BOOST_TEST(quarter.alpha(at, last) == quarter.alpha(at, last - 1));
                    BOOST_TEST(quarter.alpha(at, last) == quarter.alpha(last, at)); // both sides look alike
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_disc_has_the_area_of_a_quarter_of_a_circle) {
    constexpr int radius = 20;
    const Quarter disc(Shape::disc, radius, 0);
    double area = 0;
    for (int y = 0; y < radius; ++y) {
        for (int x = 0; x < radius; ++x) {
            area += disc.alpha(x, y) / 255.0;
        }
    }
    BOOST_TEST(std::abs(area - std::numbers::pi * radius * radius / 4) < 1);
    BOOST_TEST(disc.alpha(0, 0) == 0);
    BOOST_TEST(disc.alpha(radius, 0) == 255);
}

BOOST_AUTO_TEST_CASE(a_disc_without_radius_is_a_full_box) {
    const Quarter box(Shape::disc, 0, 0);
    BOOST_TEST(box.alpha(0, 0) == 255);
}

BOOST_AUTO_TEST_CASE(a_ring_is_as_thick_as_asked_and_hollow) {
    const Quarter ring(Shape::ring, 10, 2);
    const int along = ring.size - 1;
    BOOST_TEST(ring.alpha(along, 0) == 255);
    BOOST_TEST(ring.alpha(along, 1) == 255);
    BOOST_TEST(ring.alpha(along, 2) == 0);
    BOOST_TEST(ring.alpha(along, along) == 0);
}

BOOST_AUTO_TEST_CASE(a_shadow_is_half_as_dark_at_the_edge_of_its_box_and_never_lighter_inwards) {
    constexpr int reach = 12;
    const Quarter shadow(Shape::shadow, 14, reach);
    const int along = shadow.size - 1;
    BOOST_TEST(std::abs((shadow.alpha(reach - 1, along) + shadow.alpha(reach, along)) / 2 - 127) <= 1);
    BOOST_TEST(shadow.alpha(0, along) < 3);
    BOOST_TEST(shadow.alpha(along, along) == 255);
    for (int x = 1; x < shadow.size; ++x) {
        BOOST_TEST(shadow.alpha(x, along) >= shadow.alpha(x - 1, along));
        BOOST_TEST(shadow.alpha(x, x) >= shadow.alpha(x - 1, x - 1));
    }
}

BOOST_AUTO_TEST_SUITE_END()
