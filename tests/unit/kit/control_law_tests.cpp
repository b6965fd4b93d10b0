// What holds for every control.
#include <algorithm>
#include <cmath>

#include <boost/test/unit_test.hpp>

#include "kit/every_control.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr Point place{20, 100};

// Draws a control at its place, moved down; returns what came of it.
// Shown by elements, so that its icons are described as well as painted.
bool draw(TestSurface& surface, const ControlSample& control, float down = 0) {
    surface.shown_by = ShownBy::elements;
    return surface.frame([&](Ui& ui) {
        const Size size = control.measure(ui);
        return control.draw(ui, {place.x, place.y + down, size.width, size.height});
    });
}

Size measured(TestSurface& surface, const ControlSample& control) {
    return surface.frame([&](Ui& ui) { return control.measure(ui); });
}

bool can_be_activated(Role role) {
    return role == Role::button || role == Role::link || role == Role::checkbox || role == Role::radio ||
           role == Role::spin_button || role == Role::search_field || role == Role::text_field ||
           role == Role::select;
}

// Shadows and focus rings may leave the control, a little.
constexpr float halo = 20;

template <typename Law>
void for_every_control(Law&& law) {
    for (const ControlSample& control : every_control()) {
        BOOST_TEST_CONTEXT(control.name) { law(control); }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_control_)

BOOST_AUTO_TEST_CASE(has_a_size) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        const Size size = measured(surface, control);
        BOOST_TEST(size.width > 0);
        BOOST_TEST(size.height > 0);
        BOOST_TEST(surface.vertices().empty());
        BOOST_TEST(surface.semantics.empty());
    });
}

BOOST_AUTO_TEST_CASE(describes_itself_within_its_bounds) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        const Size size = measured(surface, control);
        draw(surface, control);
        BOOST_TEST(!surface.semantics.empty());
        for (const SemanticNode& node : surface.semantics) {
            BOOST_TEST(node.id != 0u);
            BOOST_TEST(node.bounds.x >= place.x - 0.1F);
            BOOST_TEST(node.bounds.y >= place.y - 0.1F);
            BOOST_TEST(node.bounds.right() <= place.x + size.width + 0.1F);
            BOOST_TEST(node.bounds.bottom() <= place.y + size.height + 0.1F);
        }
    });
}

BOOST_AUTO_TEST_CASE(has_a_name_for_all_that_can_be_activated) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        for (const SemanticNode& node : surface.semantics) {
            if (can_be_activated(node.role)) {
                BOOST_TEST(!surface.name_heard(node).empty());
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(has_targets_that_a_finger_can_hit) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        for (const SemanticNode& node : surface.semantics) {
            if (can_be_activated(node.role)) {
                BOOST_TEST(node.bounds.height >= surface.theme.size(SizeToken::touch_target) - 0.1F);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(never_uses_an_id_twice) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        std::vector<NodeId> ids;
        for (const SemanticNode& node : surface.semantics) {
            ids.push_back(node.id);
        }
        std::sort(ids.begin(), ids.end());
        BOOST_TEST((std::adjacent_find(ids.begin(), ids.end()) == ids.end()));
    });
}

BOOST_AUTO_TEST_CASE(describes_the_same_wherever_the_slice_is) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        const SemanticsTree seen = surface.semantics;
        surface.slice_top = 5000;
        draw(surface, control);
        BOOST_TEST((surface.semantics == seen));
        BOOST_TEST(diff_semantics(seen, surface.semantics).empty());
    });
}

BOOST_AUTO_TEST_CASE(paints_within_its_bounds) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        const Size size = measured(surface, control);
        draw(surface, control);
        BOOST_TEST(!surface.vertices().empty());
        for (const ImDrawVert& vertex : surface.vertices()) {
            BOOST_TEST(vertex.pos.x >= place.x - halo);
            BOOST_TEST(vertex.pos.y >= place.y - halo);
            BOOST_TEST(vertex.pos.x <= place.x + size.width + halo);
            BOOST_TEST(vertex.pos.y <= place.y + size.height + halo);
        }
    });
}

BOOST_AUTO_TEST_CASE(paints_and_rasterises_nothing_outside_the_slice) {
    for_every_control([](const ControlSample& control) {
        for (const float slice_top : {3000.0F, -3000.0F}) {
            TestSurface surface;
            surface.slice_top = slice_top;
            draw(surface, control);
            BOOST_TEST(!surface.paintbox.settle());
            BOOST_TEST(surface.vertices().empty());
            BOOST_TEST(surface.engine.rasterised == 0u);
        }
    });
}

BOOST_AUTO_TEST_CASE(looks_the_same_after_scrolling) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        const auto before = surface.vertices();
        surface.slice_top = 700;
        draw(surface, control, 700);
        const auto after = surface.vertices();
        BOOST_TEST((std::equal(before.begin(), before.end(), after.begin(), after.end(),
                               [](const ImDrawVert& a, const ImDrawVert& b) {
                                   return a.pos.x == b.pos.x && a.pos.y == b.pos.y && a.uv.x == b.uv.x &&
                                          a.uv.y == b.uv.y && a.col == b.col;
                               })));
    });
}

BOOST_AUTO_TEST_CASE(is_mirrored_from_right_to_left) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        const SemanticsTree seen = surface.semantics;
        surface.direction = Direction::right_to_left;
        draw(surface, control);
        BOOST_REQUIRE(surface.semantics.size() == seen.size());
        for (std::size_t index = 0; index < seen.size(); ++index) {
            BOOST_TEST(std::abs(surface.semantics[index].bounds.x -
                                (surface.width - seen[index].bounds.right())) < 0.01F);
        }
    });
}

BOOST_AUTO_TEST_CASE(is_activated_by_its_id_and_by_nothing_else) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        BOOST_TEST(!draw(surface, control));
        surface.interaction.hovered = surface.interaction.pressed = surface.semantics.front().id;
        BOOST_TEST(!draw(surface, control));
        surface.interaction.activated = {123456};
        BOOST_TEST(!draw(surface, control));
        if (control.activated_by == Role::group) {
            return;
        }
        const auto last =
            std::find_if(surface.semantics.rbegin(), surface.semantics.rend(),
                         [&](const SemanticNode& node) { return node.role == control.activated_by; });
        BOOST_REQUIRE((last != surface.semantics.rend()));
        surface.interaction.activated = {last->id};
        BOOST_TEST(draw(surface, control));
        surface.interaction.activated.clear();
        BOOST_TEST(!draw(surface, control));
    });
}

BOOST_AUTO_TEST_CASE(shows_where_the_focus_is) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        draw(surface, control);
        const SemanticsTree nodes = surface.semantics;
        for (const SemanticNode& node : nodes) {
            if (!can_be_activated(node.role)) {
                continue;
            }
            surface.interaction.focused = node.id;
            surface.interaction.focus_visible = true;
            draw(surface, control);
            BOOST_TEST(surface.painted(ColorToken::focus).width > 0);
        }
    });
}

BOOST_AUTO_TEST_CASE(survives_a_place_that_is_much_too_small) {
    for_every_control([](const ControlSample& control) {
        TestSurface surface;
        for (const float width : {0.0F, 1.0F, 30.0F}) {
            surface.frame([&](Ui& ui) { (void)control.draw(ui, {place.x, place.y, width, 10}); });
            BOOST_TEST(!surface.semantics.empty());
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
