#include <string>

#include <boost/test/unit_test.hpp>

#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr Color black = 0xff000000;
constexpr Color red = 0xff0000ff;

struct Fixture {
    TestSurface surface;
    Sprites& sprites = surface.paintbox.sprites;
    std::size_t& rasterised = surface.engine.rasterised;

    Fixture() { begin(); }
    void begin() { surface.paintbox.begin_frame(surface.theme, surface.direction, surface.pixel_ratio); }
    const TextSprite* line(std::string_view text, Color color = black) {
        return sprites.text_line(text, TextToken::body, surface.pixel_ratio, color);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sprites_of_text, Fixture)

BOOST_AUTO_TEST_CASE(a_line_is_rasterised_once_in_whatever_colour_it_is_shown) {
    const TextSprite* first = line("koffie");
    BOOST_REQUIRE(first != nullptr);
    BOOST_TEST(!first->coloured);
    BOOST_TEST(line("koffie", red) == first);
    BOOST_TEST(rasterised == 1u);
    BOOST_TEST(line("thee") != first);
    BOOST_TEST(sprites.text_line("koffie", TextToken::title, 1, black) != first);
}

BOOST_AUTO_TEST_CASE(a_line_with_colours_of_its_own_is_rasterised_for_each_colour_of_its_letters) {
    const TextSprite* in_black = line("thee 🍵");
    const TextSprite* in_red = line("thee 🍵", red);
    BOOST_REQUIRE(in_black != nullptr);
    BOOST_TEST(in_black->coloured);
    BOOST_TEST(in_black != in_red);
    BOOST_TEST(!in_black->sprite.empty());
    const std::size_t before = rasterised;
    BOOST_TEST(line("thee 🍵") == in_black);
    BOOST_TEST(line("thee 🍵", red) == in_red);
    BOOST_TEST(rasterised == before);
}

BOOST_AUTO_TEST_CASE(only_rows_with_ink_take_room_in_the_atlas) {
    const TextSprite* text = line("koffie");
    const float size = surface.theme.text(TextToken::body).size;
    BOOST_TEST(text->sprite.height == static_cast<int>(size / 2)); // as the stand-in draws letters
    BOOST_TEST(text->origin_y == size / 2);
    BOOST_TEST(line("   ")->sprite.empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_rasterised_wider_than_the_atlas) {
    BOOST_TEST(line(std::string(3000, 'x')) != nullptr);
    BOOST_TEST(surface.engine.widest_raster <= static_cast<float>(Atlas::widest_sprite));
}

BOOST_AUTO_TEST_CASE(fonts_direction_and_pixel_ratio_make_everything_stale) {
    BOOST_REQUIRE(line("koffie") != nullptr);
    begin();
    BOOST_REQUIRE(line("koffie") != nullptr);
    BOOST_TEST(rasterised == 1u);
    const auto rasterises_again = [&] {
        const std::size_t before = rasterised;
        begin();
        BOOST_REQUIRE(line("koffie") != nullptr);
        return rasterised == before + 1;
    };
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
