#include <boost/test/unit_test.hpp>

#include "kit/test_surface.hpp"
#include "kit/toast.hpp"

using namespace stamgast::kit;

namespace {

constexpr Toast added{.text = "3 items are in your cart",
                      .action_label = "Undo",
                      .dismiss_label = "Dismiss",
                      .icon = Icon::check};

ToastResult draw(TestSurface& surface, const Toast& look = added) {
    surface.id = SurfaceId::toast;
    return surface.frame([&](Ui& ui) { return toast(ui, "toast", look); });
}

bool inside(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

} // namespace

BOOST_AUTO_TEST_SUITE(toasts)

BOOST_AUTO_TEST_CASE(it_tells_what_was_done_with_it) {
    TestSurface surface;
    BOOST_TEST((draw(surface) == ToastResult::none));
    surface.click(Role::button, "Undo");
    BOOST_TEST((draw(surface) == ToastResult::action));
    surface.click(Role::button, "Dismiss");
    BOOST_TEST((draw(surface) == ToastResult::dismissed));
}

BOOST_AUTO_TEST_CASE(its_focus_ring_is_as_clear_as_its_text) {
    TestSurface surface;
    draw(surface);
    surface.interaction.focused = surface.find(Role::button, "Undo")->id;
    surface.interaction.focus_visible = true;
    draw(surface);
    BOOST_TEST(surface.painted(ColorToken::inverse_focus).width > 0);
    BOOST_TEST(surface.painted(ColorToken::focus).width == 0);
}

BOOST_AUTO_TEST_CASE(everything_lies_in_its_box_at_every_width) {
    for (const float width : {280.0F, 320.0F, 400.0F, 560.0F}) {
        for (const Toast& look :
             {added, Toast{.text = "Done", .dismiss_label = "Dismiss"},
              Toast{.text = "Something rather long happened to your order, and here is all of it",
              .action_label = "Ongedaan maken",
              .dismiss_label = "Dismiss"}}) {
            TestSurface surface;
            surface.width = width;
            draw(surface, look);
            const Rect box = surface.find(Role::group)->bounds;
            for (const SemanticNode& node : surface.semantics) {
                BOOST_TEST(inside(node.bounds, box), width << " " << node.name);
            }
            BOOST_TEST(surface.frame([&](Ui& ui) { return measure_toast(ui, look); }) > box.bottom());
        }
    }
}

BOOST_AUTO_TEST_CASE(an_action_that_would_leave_no_room_for_the_text_stands_below_it) {
    TestSurface surface;
    Toast look = added;
    look.action_label = "Take it all out again";
    surface.width = 320;
    draw(surface, look);
    BOOST_TEST(surface.find(Role::button, look.action_label)->bounds.y >=
               surface.find(Role::text, look.text)->bounds.bottom());
}

BOOST_AUTO_TEST_CASE(what_else_there_is_to_say_stands_below_the_text_and_makes_the_box_higher) {
    TestSurface surface;
    draw(surface);
    const float height = surface.find(Role::group)->bounds.height;
    Toast look = added;
    look.detail = "You can undo this for 10 minutes, also where the order is";
    for (const float width : {280.0F, 560.0F}) {
        surface.width = width;
        draw(surface, look);
        const Rect box = surface.find(Role::group)->bounds;
        const SemanticNode& text = surface.semantics.at(1);
        const SemanticNode& detail = surface.semantics.at(2);
        BOOST_TEST(detail.bounds.y == text.bounds.bottom());
        BOOST_TEST(inside(detail.bounds, box));
        BOOST_TEST(box.height >= height);
    }
}

BOOST_AUTO_TEST_SUITE_END()
