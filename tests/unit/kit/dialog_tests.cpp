#include <array>

#include <boost/test/unit_test.hpp>

#include "kit/dialog.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

DialogFrameResult draw(TestSurface& surface, std::string_view title, std::string_view close_label = "Close") {
    surface.id = SurfaceId::dialog;
    return surface.frame(
        [&](Ui& ui) { return dialog_frame(ui, "dialog", {.title = title, .close_label = close_label}); });
}

const std::array<DialogAction, 2> two_actions{
    {{"add", {.label = "Add 3 items", .kind = ButtonKind::primary}}, {"cancel", {.label = "Cancel"}}}};

std::optional<std::size_t> draw(TestSurface& surface) {
    surface.id = SurfaceId::dialog_actions;
    return surface.frame([](Ui& ui) { return dialog_actions(ui, two_actions); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(dialogs)

BOOST_AUTO_TEST_CASE(it_has_a_title_and_can_be_closed) {
    TestSurface surface;
    const DialogFrameResult result = draw(surface, "Order again");
    BOOST_TEST(!result.closed);
    BOOST_TEST(surface.find(Role::heading)->name == "Order again");
    BOOST_TEST(surface.find(Role::heading)->id == result.title);
    BOOST_TEST(result.content.y > surface.find(Role::heading)->bounds.bottom());
    surface.click(Role::button, "Close");
    BOOST_TEST(draw(surface, "Order again").closed);
}

BOOST_AUTO_TEST_CASE(a_long_title_moves_the_contents_down_and_leaves_the_button_alone) {
    TestSurface surface;
    const float low = draw(surface, "Order again").content.y;
    const float lower =
        draw(surface, "Some things of this order are not as they were when you ordered them").content.y;
    BOOST_TEST(lower > low);
    BOOST_TEST(surface.find(Role::heading)->bounds.right() <= surface.find(Role::button)->bounds.x);
}

BOOST_AUTO_TEST_CASE(one_that_its_actions_close_has_no_second_button_for_it_and_all_the_room_for_its_title) {
    TestSurface surface;
    const DialogFrameResult result = draw(surface, "Order again", "");
    BOOST_TEST(!surface.find(Role::button));
    BOOST_TEST(surface.find(Role::heading)->bounds.right() == result.content.right());
}

BOOST_AUTO_TEST_CASE(the_background_fills_what_can_be_seen) {
    TestSurface surface;
    surface.slice_top = 30;
    surface.slice_height = 500;
    draw(surface, "Order again");
    const Rect background = surface.painted(ColorToken::surface_raised);
    const float corner = surface.theme.size(SizeToken::radius_s);
    BOOST_TEST((background == Rect{-corner, -corner, surface.width + 2 * corner, 500 + 2 * corner}));
}

BOOST_AUTO_TEST_CASE(the_primary_action_stands_last_in_a_row) {
    TestSurface surface;
    surface.width = 560;
    draw(surface);
    const Rect primary = surface.find(Role::button, "Add 3 items")->bounds;
    const Rect other = surface.find(Role::button, "Cancel")->bounds;
    BOOST_TEST(primary.x > other.right());
    BOOST_TEST(primary.y == other.y);
    BOOST_TEST(surface.frame([](Ui& ui) { return measure_dialog_actions(ui, two_actions); }) ==
               primary.bottom() + primary.y);
}

BOOST_AUTO_TEST_CASE(actions_that_do_not_fit_stand_below_each_other_with_the_primary_one_on_top) {
    TestSurface surface;
    surface.width = 200;
    draw(surface);
    const Rect primary = surface.find(Role::button, "Add 3 items")->bounds;
    const Rect other = surface.find(Role::button, "Cancel")->bounds;
    BOOST_TEST(primary.bottom() < other.y);
    BOOST_TEST(primary.width == other.width);
    BOOST_TEST(surface.frame([](Ui& ui) { return measure_dialog_actions(ui, two_actions); }) ==
               other.bottom() + primary.y);
}

BOOST_AUTO_TEST_CASE(it_tells_which_action_was_activated) {
    for (const float width : {200.0F, 560.0F}) {
        TestSurface surface;
        surface.width = width;
        BOOST_TEST(!draw(surface).has_value());
        surface.click(Role::button, "Cancel");
        BOOST_TEST(draw(surface).value() == 1u);
        surface.click(Role::button, "Add 3 items");
        BOOST_TEST(draw(surface).value() == 0u);
    }
}

BOOST_AUTO_TEST_SUITE_END()
