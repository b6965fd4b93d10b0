#include "kit/reading_direction.hpp"

#include <boost/test/unit_test.hpp>

#include "kit/test_surface.hpp"

namespace stamgast::kit {
namespace {

constexpr auto left = Direction::left_to_right;
constexpr auto right = Direction::right_to_left;

BOOST_AUTO_TEST_SUITE(reading_directions)

BOOST_AUTO_TEST_CASE(a_text_is_read_as_its_first_letter_is) {
    BOOST_CHECK(reading_direction("Coffee قهوة") == left);
    BOOST_CHECK(reading_direction("قهوة Coffee") == right);
    BOOST_CHECK(reading_direction("250 g קפה") == left);
    BOOST_CHECK(reading_direction("  «٢٥٠» קפה") == right);
    BOOST_CHECK(reading_direction("珈琲") == left);
    BOOST_CHECK(reading_direction("Ærø") == left);
}

BOOST_AUTO_TEST_CASE(figures_and_signs_alone_go_either_way) {
    for (const auto* text : {"", "1042", "2024-0117 (3) × 5 %", "٢٥٠", "☕️ 🇳🇱", "12,95 €", "…"}) {
        BOOST_TEST(!reading_direction(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_isolated_decides_only_where_nothing_else_is_read) {
    BOOST_CHECK(reading_direction("\u2068Coffee\u2069 في السلة") == right);
    BOOST_CHECK(reading_direction("\u2068Size\u2069: \u2068قهوة\u2069") == left);
    BOOST_TEST(!reading_direction("\u2068250\u2069 × \u20685\u2069").has_value());
    BOOST_CHECK(reading_direction("\u2069\u2069Coffee") == left);
}

BOOST_AUTO_TEST_CASE(only_what_may_upset_a_sentence_is_kept_apart) {
    BOOST_TEST(may_read_otherwise("2024-0117", right));
    BOOST_TEST(may_read_otherwise("قهوة", right));
    BOOST_TEST(!may_read_otherwise("", right));
    BOOST_TEST(!may_read_otherwise("Coffee 2024-0117", left));
    BOOST_TEST(may_read_otherwise("Coffee قهوة", left));
}

BOOST_AUTO_TEST_CASE(a_text_of_the_other_direction_keeps_its_order_line_by_line) {
    BOOST_TEST(in_own_order("Coffee (250 g)", left) == "Coffee (250 g)");
    BOOST_TEST(in_own_order("Coffee\n(250 g)", right) == "\u2066Coffee\u2069\n\u2066(250 g)\u2069");
    BOOST_TEST(in_own_order("قهوة (250)", left) == "\u2067قهوة (250)\u2069");
    BOOST_TEST(in_own_order("قهوة (250)", right) == "قهوة (250)");
    BOOST_TEST(in_own_order("1042", right) == "1042");
}

BOOST_AUTO_TEST_CASE(a_latin_name_on_an_arabic_page_is_painted_in_its_own_order) {
    TestSurface surface;
    surface.direction = right;
    surface.frame([](Ui& ui) { ui.text("title", {0, 0, 200, 0}, "Coffee (250 g)"); });
    BOOST_TEST(surface.semantics.front().name == "\u2066Coffee (250 g)\u2069");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::kit
