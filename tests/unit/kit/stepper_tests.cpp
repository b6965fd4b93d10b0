#include <string>

#include <boost/test/unit_test.hpp>

#include "kit/stepper.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

std::optional<int> draw(TestSurface& surface, int value, int min = 1, int max = 9, bool disabled = false) {
    const std::string text = std::to_string(value);
    return surface.frame([&](Ui& ui) {
        const Size size = measure_stepper(ui);
        return stepper(ui, "quantity", {10, 10, size.width, size.height},
                       {.value = value,
                        .min = min,
                        .max = max,
                        .value_text = text,
                        .label = "Quantity",
                        .decrease_label = "One less",
                        .increase_label = "One more",
                        .disabled = disabled});
    });
}

Stepper of_three(bool limited) {
    return {.value = 3, .min = 1, .max = 9, .limited = limited, .value_text = "3", .label = "Quantity"};
}

NumberRange range_of(const Stepper& shown) {
    TestSurface surface;
    surface.frame([&](Ui& ui) { return stepper(ui, "quantity", {10, 10, 132, 44}, shown); });
    return surface.find(Role::spin_button)->range;
}

std::optional<int> after_click(int value, std::string_view name, int min = 1, int max = 9,
                               bool disabled = false) {
    TestSurface surface;
    draw(surface, value, min, max, disabled);
    surface.click(Role::button, name);
    return draw(surface, value, min, max, disabled);
}

std::optional<int> after_edit(int value, std::string text) {
    TestSurface surface;
    draw(surface, value);
    surface.interaction.edits = {{surface.find(Role::spin_button)->id, std::move(text)}};
    return draw(surface, value);
}

} // namespace

BOOST_AUTO_TEST_SUITE(steppers)

BOOST_AUTO_TEST_CASE(its_buttons_change_the_value_by_one) {
    BOOST_TEST(after_click(3, "One more").value() == 4);
    BOOST_TEST(after_click(3, "One less").value() == 2);
}

BOOST_AUTO_TEST_CASE(it_stops_at_its_limits) {
    BOOST_TEST(!after_click(9, "One more").has_value());
    BOOST_TEST(!after_click(1, "One less").has_value());
    BOOST_TEST(!after_click(1, "One less", 1, 1).has_value());
}

BOOST_AUTO_TEST_CASE(it_does_nothing_while_disabled) {
    BOOST_TEST(!after_click(3, "One more", 1, 9, true).has_value());
}

BOOST_AUTO_TEST_CASE(a_number_that_comes_from_the_keyboard_is_kept_within_the_limits) {
    BOOST_TEST(after_edit(3, "7").value() == 7);
    BOOST_TEST(after_edit(3, "700").value() == 9);
    BOOST_TEST(after_edit(3, "0").value() == 1);
    for (const char* text : {"", "x", "-1", "1.5", "12345678901"}) {
        BOOST_TEST(!after_edit(3, text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(the_number_is_heard_with_its_name) {
    TestSurface surface;
    draw(surface, 3);
    BOOST_TEST(surface.find(Role::spin_button)->name == "Quantity");
    BOOST_TEST(surface.find(Role::spin_button)->value == "3");
}

BOOST_AUTO_TEST_CASE(the_keyboard_knows_its_number_and_the_limits_that_say_something) {
    BOOST_TEST((range_of(of_three(true)) == NumberRange{3, 1, 9}));
    BOOST_TEST((range_of(of_three(false)) == NumberRange{3, 1, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
