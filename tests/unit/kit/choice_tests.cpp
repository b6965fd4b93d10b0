#include <array>
#include <string_view>

#include <boost/test/unit_test.hpp>

#include "kit/checkbox.hpp"
#include "kit/chip_group.hpp"
#include "kit/radio_group.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr std::array<std::string_view, 3> options{"Whole beans", "Filter", "Espresso"};

bool tick(TestSurface& surface, const Checkbox& look) {
    return surface.frame([&](Ui& ui) {
        return checkbox(ui, "box", {10, 10, 300, measure_checkbox(ui, 300, look)}, look);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(choices)

BOOST_AUTO_TEST_CASE(a_checkbox_says_whether_it_is_checked) {
    TestSurface surface;
    tick(surface, {.label = "Coffee", .checked = true});
    BOOST_TEST((surface.find(Role::checkbox, "Coffee")->checked == Checked::yes));
    tick(surface, {.label = "Coffee"});
    BOOST_TEST((surface.find(Role::checkbox, "Coffee")->checked == Checked::no));
}

BOOST_AUTO_TEST_CASE(a_checkbox_says_what_one_should_know_before_ticking_it) {
    TestSurface surface;
    tick(surface, {.label = "Coffee", .label_hidden = true, .description = "New price."});
    BOOST_TEST(surface.find(Role::checkbox, "Coffee")->description == "New price.");
}

BOOST_AUTO_TEST_CASE(a_disabled_checkbox_cannot_be_toggled) {
    TestSurface surface;
    const Checkbox look{.label = "Coffee", .disabled = true};
    tick(surface, look);
    surface.click(Role::checkbox, "Coffee");
    BOOST_TEST(!tick(surface, look));
}

BOOST_AUTO_TEST_CASE(a_hidden_label_is_still_its_name) {
    TestSurface surface;
    tick(surface, {.label = "Coffee", .label_hidden = true});
    BOOST_TEST(surface.find(Role::checkbox)->name == "Coffee");
    BOOST_TEST(surface.find(Role::text) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_long_label_makes_it_higher) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        const float one_line = measure_checkbox(ui, 300, {.label = "Coffee"});
        const float many = measure_checkbox(
            ui, 100, {.label = "Coffee from a small farm, roasted yesterday, ground for a filter"});
        BOOST_TEST(one_line == ui.size(SizeToken::touch_target));
        BOOST_TEST(many > one_line);
    });
}

BOOST_AUTO_TEST_CASE(a_radio_group_tells_which_option_was_selected) {
    TestSurface surface;
    const RadioGroup look{.label = "Grind", .options = options, .selected = 1};
    const auto draw_it = [&] {
        return surface.frame([&](Ui& ui) { return radio_group(ui, "grind", {10, 10, 300, 0}, look); });
    };
    BOOST_TEST(!draw_it().has_value());
    BOOST_TEST(surface.find(Role::radio_group)->name == "Grind");
    BOOST_TEST((surface.find(Role::radio, "Filter")->checked == Checked::yes));
    BOOST_TEST((surface.find(Role::radio, "Espresso")->checked == Checked::no));
    BOOST_TEST(surface.find(Role::radio, "Espresso")->parent == surface.find(Role::radio_group)->id);
    surface.click(Role::radio, "Espresso");
    BOOST_TEST(draw_it().value() == 2);
}

BOOST_AUTO_TEST_CASE(chips_stand_in_as_many_rows_as_they_need) {
    TestSurface surface;
    const ChipGroup look{.label = "State", .options = options, .selected = 0};
    surface.frame([&](Ui& ui) {
        const float row = ui.size(SizeToken::touch_target);
        BOOST_TEST(measure_chip_group(ui, 1000, look) == row);
        BOOST_TEST(measure_chip_group(ui, 150, look) == 3 * row);
        BOOST_TEST(measure_chip_group(ui, 10, look) == 3 * row);
        BOOST_TEST(measure_chip_group(ui, 300, {}) == 0);
        (void)chip_group(ui, "state", {10, 10, 150, 0}, look);
    });
    BOOST_TEST(surface.find(Role::radio, "Espresso")->bounds.x == 10);
    surface.click(Role::radio, "Filter");
    BOOST_TEST(surface.frame([&](Ui& ui) {
                          return chip_group(ui, "state", {10, 10, 150, 0}, look);
                      })
                   .value() == 1);
}

BOOST_AUTO_TEST_CASE(selecting_a_chip_moves_none_of_them) {
    TestSurface surface;
    const auto places = [&](int selected) {
        surface.frame([&](Ui& ui) {
            (void)chip_group(ui, "state", {10, 10, 380, 0},
                             {.label = "State", .options = options, .selected = selected});
        });
        std::vector<Rect> bounds;
        for (const SemanticNode& node : surface.semantics) {
            if (node.role == Role::radio) {
                bounds.push_back(node.bounds);
            }
        }
        return bounds;
    };
    BOOST_TEST((places(0) == places(2)));
}

BOOST_AUTO_TEST_SUITE_END()
