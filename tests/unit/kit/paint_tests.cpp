#include <cmath>
#include <string>

#include <boost/test/unit_test.hpp>

#include "kit/card.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

bool all_whole(const std::vector<ImDrawVert>& vertices) {
    return std::all_of(vertices.begin(), vertices.end(), [](const ImDrawVert& vertex) {
        return vertex.pos.x == std::round(vertex.pos.x) && vertex.pos.y == std::round(vertex.pos.y);
    });
}

constexpr BoxLook sheet{ColorToken::surface_raised, ColorToken::border, SizeToken::radius_m};

} // namespace

BOOST_AUTO_TEST_SUITE(painting)

BOOST_AUTO_TEST_CASE(text_lies_on_whole_device_pixels_at_every_ratio_and_scroll_position) {
    for (const float ratio : {1.0F, 1.25F, 1.5F, 2.0F, 2.625F, 3.0F}) {
        for (const float top : {0.0F, 33.0F, 100.7F, 123456.5F}) {
            TestSurface surface;
            surface.pixel_ratio = ratio;
            surface.slice_top = top;
            surface.frame([&](Ui& ui) { ui.text("text", {10.3F, top + 20.7F, 300, 0}, "Koffie"); });
            BOOST_TEST(!surface.vertices().empty());
            BOOST_TEST(all_whole(surface.vertices()));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_line_of_text_is_painted_texel_for_pixel) {
    TestSurface surface;
    surface.pixel_ratio = 1.5F;
    surface.frame([](Ui& ui) { ui.text("text", {10, 20, 300, 0}, "Koffie"); });
    const auto vertices = surface.vertices();
    BOOST_REQUIRE(vertices.size() == 4u);
    const ImTextureData& texture = surface.paintbox.atlas.texture();
    const float texels_wide = (vertices[2].uv.x - vertices[0].uv.x) * static_cast<float>(texture.Width);
    const float texels_high = (vertices[2].uv.y - vertices[0].uv.y) * static_cast<float>(texture.Height);
    BOOST_TEST(std::abs(texels_wide - (vertices[2].pos.x - vertices[0].pos.x)) < 0.001F);
    BOOST_TEST(std::abs(texels_high - (vertices[2].pos.y - vertices[0].pos.y)) < 0.001F);
}

BOOST_AUTO_TEST_CASE(the_baseline_is_where_the_browser_puts_it) {
    TestSurface surface;
    surface.frame([](Ui& ui) { ui.text("text", {0, 100, 300, 0}, "Koffie"); });
    // 16 px in a line of 24: the font's box (12 above, 4 below the baseline) begins 4 px below the top;
    // letters of the stand-in are 8 high. A sprite has a pixel more on each side for soft edges.
    const Rect ink = surface.painted(ColorToken::text);
    BOOST_TEST(ink.bottom() - 1 == 100 + 4 + 12);
    BOOST_TEST(ink.height - 2 == 8);
}

BOOST_AUTO_TEST_CASE(text_is_aligned_in_its_box_and_mirrored_with_it) {
    const auto ink_of = [](Align align, Direction direction) {
        TestSurface surface;
        surface.direction = direction;
        surface.frame([&](Ui& ui) {
            ui.text("text", {100, 0, 200, 0}, "Koffie", {.align = align});
        }); // 48 px
        const Rect ink = surface.painted(ColorToken::text);
        return Rect{ink.x + 1, 0, ink.width - 2, 0}; // without the soft edges
    };
    using enum Direction;
    BOOST_TEST((ink_of(Align::start, left_to_right) == Rect{100, 0, 48, 0}));
    BOOST_TEST((ink_of(Align::center, left_to_right) == Rect{176, 0, 48, 0}));
    BOOST_TEST((ink_of(Align::end, left_to_right) == Rect{252, 0, 48, 0}));
    BOOST_TEST((ink_of(Align::start, right_to_left) == Rect{252, 0, 48, 0}));
    BOOST_TEST((ink_of(Align::end, right_to_left) == Rect{100, 0, 48, 0}));
}

BOOST_AUTO_TEST_CASE(a_box_fills_exactly_its_pixels) {
    TestSurface surface;
    surface.pixel_ratio = 2;
    surface.slice_top = 50;
    surface.frame([](Ui& ui) { ui.paint_box({10, 60, 100, 40}, sheet); });
    BOOST_TEST((surface.painted(ColorToken::surface_raised) == Rect{20, 20, 200, 80}));
    BOOST_TEST((surface.painted(ColorToken::border) == Rect{20, 20, 200, 80}));
    BOOST_TEST(surface.vertices().size() == 32u);
}

BOOST_AUTO_TEST_CASE(boxes_that_touch_leave_no_gap_at_any_ratio) {
    for (const float ratio : {1.1F, 1.25F, 1.7F}) {
        TestSurface surface;
        surface.pixel_ratio = ratio;
        surface.frame([](Ui& ui) {
            ui.paint_box({0, 0, 33.3F, 10}, {.fill = ColorToken::accent});
            ui.paint_box({33.3F, 0, 33.3F, 10}, {.fill = ColorToken::danger});
        });
        BOOST_TEST(surface.painted(ColorToken::accent).right() == surface.painted(ColorToken::danger).x);
    }
}

BOOST_AUTO_TEST_CASE(a_radius_larger_than_the_box_makes_a_pill) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        ui.paint_box({0, 0, 25, 25}, {ColorToken::accent, ColorToken::border, SizeToken::radius_full});
    });
    BOOST_TEST((surface.painted(ColorToken::accent) == Rect{0, 0, 25, 25}));
}

BOOST_AUTO_TEST_CASE(a_shadow_lies_around_its_box_and_below_it) {
    TestSurface surface;
    const float blur = surface.theme.size(SizeToken::shadow_blur);
    const float offset = surface.theme.size(SizeToken::shadow_offset);
    surface.frame([](Ui& ui) {
        ui.paint_shadow({50, 50, 100, 40}, SizeToken::radius_l, ColorToken::surface_raised);
    });
    const Rect expected{50 - blur, 50 - blur + offset, 100 + 2 * blur, 40 + 2 * blur};
    BOOST_TEST((surface.painted(ColorToken::shadow) == expected));
}

BOOST_AUTO_TEST_CASE(of_a_shadow_only_what_its_box_hides_is_left_out) {
    const auto has_middle = [](TestSurface& surface) {
        surface.frame([](Ui& ui) {
            ui.paint_shadow({50, 50, 200, 100}, SizeToken::radius_l, ColorToken::surface_raised);
        });
        const ImDrawList& list = surface.canvas.draw_list();
        constexpr int all_nine_fields = 54;
        return list.IdxBuffer.Size == all_nine_fields;
    };
    TestSurface surface;
    BOOST_TEST(!has_middle(surface));
    TestSurface far;
    BOOST_REQUIRE((set_token(far.theme, "size.shadow-offset", "60") == TokenResult::set));
    BOOST_TEST(has_middle(far));
    TestSurface glass;
    BOOST_REQUIRE((set_token(glass.theme, "color.surface-raised", "#ffffff80") == TokenResult::set));
    BOOST_TEST(has_middle(glass));
}

BOOST_AUTO_TEST_CASE(a_focus_ring_leaves_a_gap) {
    TestSurface surface;
    const float thickness = surface.theme.size(SizeToken::focus_ring);
    surface.frame([](Ui& ui) { ui.paint_focus_ring({50, 50, 100, 40}, SizeToken::radius_m); });
    BOOST_TEST(
        (surface.painted(ColorToken::focus) == Rect{50, 50, 100, 40}.inset(-2 * thickness, -2 * thickness)));
}

BOOST_AUTO_TEST_CASE(a_line_is_as_thick_as_the_border_token) {
    TestSurface surface;
    surface.pixel_ratio = 2;
    surface.frame([](Ui& ui) { ui.paint_line({10, 20}, {110, 20}, ColorToken::border); });
    BOOST_TEST((surface.painted(ColorToken::border) == Rect{20, 40, 200, 2}));
}

BOOST_AUTO_TEST_CASE(transparent_colours_and_no_colour_paint_nothing) {
    TestSurface surface;
    surface.theme.colors[static_cast<std::size_t>(ColorToken::accent)] = 0x00ffffff;
    surface.frame([](Ui& ui) {
        ui.paint_box({0, 0, 50, 50}, {});
        ui.paint_box({0, 0, 50, 50}, {.fill = ColorToken::accent});
        ui.paint_box({0, 0, -5, 50}, sheet);
        ui.paint_icon(Icon::none, {0, 0, 20, 20}, ColorToken::text);
    });
    BOOST_TEST(surface.vertices().empty());
}

BOOST_AUTO_TEST_CASE(icons_that_point_follow_the_direction_of_reading) {
    const auto is_flipped = [](Icon icon, Direction direction) {
        TestSurface surface;
        surface.direction = direction;
        surface.frame([&](Ui& ui) { ui.paint_icon(icon, {0, 0, 20, 20}, ColorToken::text); });
        const auto vertices = surface.vertices();
        return vertices[0].uv.x > vertices[1].uv.x;
    };
    BOOST_TEST(!is_flipped(Icon::arrow_right, Direction::left_to_right));
    BOOST_TEST(is_flipped(Icon::arrow_right, Direction::right_to_left));
    BOOST_TEST(!is_flipped(Icon::search, Direction::right_to_left));
}

BOOST_AUTO_TEST_CASE(icons_that_are_shown_by_elements_follow_it_too) {
    TestSurface surface;
    surface.shown_by = ShownBy::elements;
    surface.direction = Direction::right_to_left;
    surface.frame([](Ui& ui) {
        ui.paint_icon(Icon::arrow_right, {0, 0, 20, 20}, ColorToken::link);
        ui.paint_icon(Icon::search, {30, 0, 20, 20}, ColorToken::link);
    });
    BOOST_REQUIRE(surface.semantics.size() == 2u);
    BOOST_TEST((surface.semantics[0].align == Align::end));
    BOOST_TEST((surface.semantics[1].align == Align::start));
    BOOST_TEST((surface.semantics[0].bounds == Rect{surface.width - 20, 0, 20, 20}));
}

BOOST_AUTO_TEST_CASE(a_surface_of_texts_boxes_and_icons_is_one_draw_call) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        for (int row = 0; row < 5; ++row) {
            Card card(ui, std::to_string(row), {10, static_cast<float>(row) * 100, 300, 0});
            ui.text("text", {20, static_cast<float>(row) * 100, 200, 0}, "Koffie");
            ui.paint_icon(Icon::cart, {20, static_cast<float>(row) * 100 + 40, 20, 20}, ColorToken::text);
            card.finish(static_cast<float>(row) * 100 + 80);
        }
    });
    const ImDrawData& data = surface.canvas.finish();
    BOOST_REQUIRE(data.CmdLists.Size == 1);
    BOOST_TEST(data.CmdLists[0]->CmdBuffer.Size == 1);
    BOOST_TEST(data.Textures->Size == 2);
    BOOST_TEST(data.DisplaySize.x == surface.width);
}

BOOST_AUTO_TEST_CASE(a_sheet_is_painted_behind_what_lies_on_it) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        Card card(ui, "card", {10, 10, 300, 0});
        ui.text("text", {20, 20, 200, 0}, "Koffie");
        card.finish(80);
    });
    const ImDrawList& list = surface.canvas.draw_list();
    BOOST_TEST(list.VtxBuffer[list.IdxBuffer[0]].col == surface.theme.color(ColorToken::shadow));
    BOOST_TEST(list.VtxBuffer[list.IdxBuffer.back()].col == surface.theme.color(ColorToken::text));
}

BOOST_AUTO_TEST_CASE(more_than_a_draw_list_can_hold_is_left_out_instead_of_garbled) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        for (int count = 0; count < 10'000; ++count) {
            ui.paint_box({0, 0, 50, 50}, sheet);
            ui.paint_icon(Icon::cart, {0, 0, 20, 20}, ColorToken::text);
        }
    });
    BOOST_TEST(surface.vertices().size() < 65'536u);
    BOOST_TEST(surface.vertices().size() > 60'000u);
}

BOOST_AUTO_TEST_SUITE_END()
