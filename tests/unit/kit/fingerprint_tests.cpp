#include <boost/test/unit_test.hpp>

#include "kit/fingerprint.hpp"
#include "kit/test_surface.hpp"

namespace stamgast::kit {
namespace {

struct Painting : TestSurface {
    /// Of what this paints, alone on the surface.
    template <typename Paint>
    std::uint64_t of(Paint&& paint) {
        frame(paint);
        return fingerprint(canvas.finish());
    }
};

constexpr auto card = [](Ui& ui) {
    ui.text("title", {10, 20, 200, 0}, "Koffie", {});
    ui.text("price", {10, 60, 200, 0}, "12,50", {});
};

BOOST_FIXTURE_TEST_SUITE(fingerprints, Painting)

BOOST_AUTO_TEST_CASE(the_same_picture_has_the_same_one_in_each_frame) {
    const std::uint64_t first = of(card);
    BOOST_TEST(of(card) == first);
}

BOOST_AUTO_TEST_CASE(another_word_another_place_and_another_colour_are_other_pictures) {
    const std::uint64_t first = of(card);
    BOOST_TEST(first != of([](Ui& ui) { ui.text("title", {10, 20, 200, 0}, "Koffie", {}); }));
    BOOST_TEST(first != of([](Ui& ui) {
                   ui.text("title", {10, 20, 200, 0}, "Koffie", {});
                   ui.text("price", {10, 60, 200, 0}, "12,60", {});
               }));
    BOOST_TEST(first != of([](Ui& ui) {
                   ui.text("title", {10, 20, 200, 0}, "Koffie", {});
                   ui.text("price", {11, 60, 200, 0}, "12,50", {});
               }));
    BOOST_TEST(first != of([](Ui& ui) {
                   ui.text("title", {10, 20, 200, 0}, "Koffie", {});
                   ui.text("price", {10, 60, 200, 0}, "12,50", {.color = ColorToken::danger});
               }));
}

BOOST_AUTO_TEST_CASE(where_letters_were_given_up_what_gets_their_places_is_another_picture) {
    const std::uint64_t first = of(card);
    paintbox.text_changed();
    BOOST_TEST(of(card) != first);
}

BOOST_AUTO_TEST_CASE(a_canvas_of_another_size_has_another_one) {
    const std::uint64_t first = of(card);
    slice_height = 999;
    BOOST_TEST(of(card) != first);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::kit
