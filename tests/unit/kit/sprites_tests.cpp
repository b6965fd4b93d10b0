#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr Color black = 0xff000000;
constexpr Color red = 0xff0000ff;
constexpr Color white = 0xffffffff;

struct Fixture {
    TestSurface surface;
    Sprites& sprites = surface.paintbox.sprites;
    std::size_t& rasterised = surface.engine.rasterised;

    Fixture() { begin(); }
    void begin() { surface.paintbox.begin_frame(surface.theme, surface.direction, surface.pixel_ratio); }
    const TextSprite* line(std::string_view text, Color color = black) {
        return sprites.text_line(text, TextToken::body, surface.pixel_ratio, color);
    }
    /// What was rasterised for this frame.
    std::size_t settle() {
        const std::size_t before = rasterised;
        BOOST_TEST(!surface.paintbox.settle());
        return rasterised - before;
    }
    /// The pixel at a sprite's top left, RGBA.
    std::uint32_t first_pixel(const TextSprite& text) {
        const int inside = 1; // beside the soft edge
        const void* pixel =
            surface.paintbox.atlas.texture().GetPixelsAt(text.sprite.x + inside, text.sprite.y + inside);
        std::uint32_t color = 0;
        std::memcpy(&color, pixel, sizeof color);
        return color;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sprites_of_text, Fixture)

BOOST_AUTO_TEST_CASE(a_line_is_rasterised_once_in_whatever_colour_it_is_shown) {
    const TextSprite* first = line("koffie");
    BOOST_REQUIRE(first != nullptr);
    BOOST_TEST(!first->coloured);
    BOOST_TEST(line("koffie", red) == first);
    BOOST_TEST(settle() == 1u);
    BOOST_TEST(first_pixel(*first) == white);
    BOOST_TEST(line("thee") != first);
    BOOST_TEST(sprites.text_line("koffie", TextToken::title, 1, black) != first);
}

BOOST_AUTO_TEST_CASE(all_lines_that_are_new_in_a_frame_are_read_back_at_once) {
    std::vector<const TextSprite*> lines;
    for (int number = 0; number < 200; ++number) {
        lines.push_back(line("thee, in red, number " + std::to_string(number) + " 🍵", red));
        lines.push_back(line("koffie " + std::to_string(number)));
    }
    BOOST_TEST(settle() == lines.size());
    BOOST_TEST(surface.engine.sheets == 1u);
    BOOST_TEST(surface.engine.widest_raster <= static_cast<float>(Atlas::widest_sprite));
    for (std::size_t index = 0; index < lines.size(); ++index) {
        BOOST_TEST(first_pixel(*lines[index]) == (index % 2 == 0 ? red : white));
    }
    BOOST_TEST(settle() == 0u);
    BOOST_TEST(surface.engine.sheets == 1u);
}

BOOST_AUTO_TEST_CASE(a_line_with_colours_of_its_own_is_rasterised_for_each_colour_of_its_letters) {
    const TextSprite* in_black = line("thee 🍵");
    const TextSprite* in_red = line("thee 🍵", red);
    BOOST_REQUIRE(in_black != nullptr);
    BOOST_TEST(in_black->coloured);
    BOOST_TEST(in_black != in_red);
    BOOST_TEST(settle() == 2u);
    BOOST_TEST(first_pixel(*in_black) == black);
    BOOST_TEST(first_pixel(*in_red) == red);
    BOOST_TEST(line("thee 🍵") == in_black);
    BOOST_TEST(line("thee 🍵", red) == in_red);
    BOOST_TEST(settle() == 0u);
}

BOOST_AUTO_TEST_CASE(only_rows_with_ink_take_room_in_the_atlas) {
    const TextSprite* text = line("koffie");
    const float size = surface.theme.text(TextToken::body).size;
    const int soft_edges = 2;
    BOOST_TEST(text->sprite.height ==
               static_cast<int>(size / 2) + soft_edges); // as the stand-in draws letters
    BOOST_TEST(text->origin_y == size / 2 + 1);
    BOOST_TEST(line("   ")->sprite.empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_rasterised_wider_than_the_atlas) {
    BOOST_TEST(line(std::string(3000, 'x')) != nullptr);
    BOOST_TEST(settle() == 1u);
    BOOST_TEST(surface.engine.widest_raster <= static_cast<float>(Atlas::widest_sprite));
}

BOOST_AUTO_TEST_CASE(fonts_direction_and_pixel_ratio_make_everything_stale) {
    BOOST_REQUIRE(line("koffie") != nullptr);
    BOOST_TEST(settle() == 1u);
    const auto rasterises_again = [&] {
        begin();
        BOOST_REQUIRE(line("koffie") != nullptr);
        return settle() == 1;
    };
    BOOST_TEST(!rasterises_again());
    surface.pixel_ratio = 2;
    BOOST_TEST(rasterises_again());
    surface.direction = Direction::right_to_left;
    BOOST_TEST(rasterises_again());
    surface.theme.text_styles[static_cast<std::size_t>(TextToken::body)].family = "Other Sans";
    BOOST_TEST(rasterises_again());
    surface.paintbox.text_changed();
    BOOST_TEST(rasterises_again());
    surface.theme.colors.fill(black);
    BOOST_TEST(!rasterises_again());
}

BOOST_AUTO_TEST_CASE(an_icon_is_rasterised_once_a_size) {
    const Sprite small = sprites.icon(Icon::cart, 20);
    BOOST_TEST(small.width == 20);
    BOOST_TEST(sprites.icon(Icon::cart, 20).x == small.x);
    BOOST_TEST(rasterised == 1u);
    BOOST_TEST(sprites.icon(Icon::cart, 40).width == 40);
    BOOST_TEST(sprites.icon(Icon::truck, 20).x != small.x);
    BOOST_TEST(rasterised == 3u);
}

BOOST_AUTO_TEST_CASE(a_frame_that_is_too_much_for_the_atlas_is_drawn_again_with_more_room) {
    surface.pixel_ratio = 3;
    const auto draw = [&] {
        return surface.frame([&](Ui& ui) {
            for (int row = 0; row < 40; ++row) {
                const std::string text = std::to_string(row) + std::string(60, 'x');
                ui.text(text, {0, static_cast<float>(row) * 20, 600, 0}, text, {.token = TextToken::title});
            }
        });
    };
    surface.width = 600;
    draw();
    BOOST_TEST(surface.paintbox.atlas.overflowed());
    int again = 0;
    while (surface.paintbox.settle()) {
        draw();
        ++again;
    }
    BOOST_TEST(again >= 1);
    BOOST_TEST(again <= 4);
    BOOST_TEST(!surface.paintbox.atlas.overflowed());
}

BOOST_AUTO_TEST_CASE(a_full_atlas_is_emptied_and_filled_with_what_is_shown_now) {
    while (surface.paintbox.atlas.grow()) {
    }
    for (int number = 0; !surface.paintbox.atlas.overflowed(); ++number) {
        (void)line(std::to_string(number) + std::string(200, 'x'));
    }
    BOOST_TEST(line("one more, a rather long one" + std::string(180, 'x')) == nullptr);
    BOOST_TEST(surface.paintbox.settle());
    BOOST_TEST(line("one more, a rather long one" + std::string(180, 'x')) != nullptr);
    BOOST_TEST(!surface.paintbox.settle());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(icons)

BOOST_AUTO_TEST_CASE(every_icon_has_a_path_that_begins_somewhere) {
    BOOST_TEST(svg_path_of(Icon::none).empty());
    for (int index = 1; index < static_cast<int>(Icon::count); ++index) {
        BOOST_TEST(svg_path_of(static_cast<Icon>(index)).starts_with('M'));
    }
}

BOOST_AUTO_TEST_SUITE_END()
