// WCAG 2.2 contrast of all that controls paint on each other: 1.4.3 for texts, 1.4.11 for frames, marks and
// the focus ring.
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include <boost/test/unit_test.hpp>

#include "kit/badge.hpp"
#include "kit/test_theme.hpp"

namespace stamgast::kit {
using enum ColorToken; // not globally: unistd.h has a link, too

namespace {

constexpr double of_text = 4.5;
constexpr double of_shapes = 3.0;

double linear(unsigned channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color & 0xff) + 0.7152 * linear(color >> 8 & 0xff) +
           0.0722 * linear(color >> 16 & 0xff);
}

double contrast(Color one, Color other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Tokens = std::initializer_list<ColorToken>;

constexpr Tokens surfaces{surface, surface_raised, surface_sunken, surface_hover};

void check(Tokens inks, Tokens grounds, double least) {
    for (const auto& [theme, scheme] :
         {std::pair{&light_theme(), "light"}, std::pair{&dark_theme(), "dark"}}) {
        for (const ColorToken ink : inks) {
            for (const ColorToken ground : grounds) {
                const double found = contrast(theme->color(ink), theme->color(ground));
                BOOST_TEST(found >= least,
                           scheme << ": " << name_of(ink) << " on " << name_of(ground) << " is " << found);
            }
        }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(contrasts)

BOOST_AUTO_TEST_CASE(black_on_white_is_21) {
    BOOST_TEST(std::abs(contrast(0xff000000, 0xffffffff) - 21) < 0.01);
}

BOOST_AUTO_TEST_CASE(texts_can_be_read_on_every_surface) {
    check({text, text_muted, link, accent}, surfaces, of_text);
}

BOOST_AUTO_TEST_CASE(the_label_of_a_primary_button_can_be_read_in_each_state) {
    check({on_accent}, {accent, accent_hover, accent_pressed}, of_text);
}

BOOST_AUTO_TEST_CASE(each_tone_can_be_read_on_its_own_surface_and_on_sheets) {
    for (const Tone tone :
         {Tone::neutral, Tone::info, Tone::positive, Tone::warning, Tone::danger, Tone::accent}) {
        const ToneColors colors = colors_of(tone);
        check({colors.ink, text, text_muted}, {colors.surface}, of_text);
        check({colors.ink}, {surface, surface_raised}, of_text);
    }
}

BOOST_AUTO_TEST_CASE(a_toast_can_be_read) {
    check({inverse_text, inverse_accent}, {inverse_surface}, of_text);
}

BOOST_AUTO_TEST_CASE(frames_and_marks_of_controls_stand_out_from_every_surface) {
    check({border_strong, accent}, surfaces, of_shapes);
}

BOOST_AUTO_TEST_CASE(a_selected_chip_stands_out) { check({accent}, {accent_surface}, of_text); }

BOOST_AUTO_TEST_CASE(the_focus_ring_stands_out_wherever_a_control_can_be) {
    check({focus}, surfaces, of_shapes);
    check({inverse_focus}, {inverse_surface}, of_shapes);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace stamgast::kit
