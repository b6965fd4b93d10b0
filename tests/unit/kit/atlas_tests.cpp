#include <algorithm>
#include <random>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "kit/atlas.hpp"

using namespace stamgast::kit;

namespace {

/// A sprite full of this value, in each channel.
std::optional<Sprite> add(Atlas& atlas, int width, int height, std::uint8_t value) {
    const auto sprite = atlas.reserve(width, height);
    if (sprite) {
        const std::size_t pitch = static_cast<std::size_t>(width) * 4;
        const std::vector<std::uint8_t> pixels(pitch * static_cast<std::size_t>(height), value);
        atlas.write(*sprite, pixels.data(), pitch);
    }
    return sprite;
}

bool overlap_or_touch(const Sprite& a, const Sprite& b) {
    return a.x < b.x + b.width + 1 && b.x < a.x + a.width + 1 && a.y < b.y + b.height + 1 &&
           b.y < a.y + a.height + 1;
}

bool holds(Atlas& atlas, const Sprite& sprite, std::uint8_t value) {
    for (int y = sprite.y; y < sprite.y + sprite.height; ++y) {
        for (int x = sprite.x; x < sprite.x + sprite.width; ++x) {
            const auto* pixel = static_cast<const std::uint8_t*>(atlas.texture().GetPixelsAt(x, y));
            if (!std::all_of(pixel, pixel + 4, [&](std::uint8_t byte) { return byte == value; })) {
                return false;
            }
        }
    }
    return true;
}

void fill(Atlas& atlas) {
    while (add(atlas, 500, 100, 1)) {
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(atlases)

BOOST_AUTO_TEST_CASE(sprites_keep_their_pixels_and_a_margin_between_them) {
    Atlas atlas;
    std::mt19937 random(3);
    std::vector<Sprite> sprites;
    for (int count = 1; count <= 200; ++count) {
        const int width = 1 + static_cast<int>(random() % 120);
        const int height = 1 + static_cast<int>(random() % 40);
        const auto sprite = add(atlas, width, height, static_cast<std::uint8_t>(count));
        BOOST_REQUIRE(sprite.has_value());
        sprites.push_back(*sprite);
    }
    for (std::size_t one = 0; one < sprites.size(); ++one) {
        BOOST_TEST(holds(atlas, sprites[one], static_cast<std::uint8_t>(one + 1)));
        for (std::size_t other = one + 1; other < sprites.size(); ++other) {
            BOOST_TEST(!overlap_or_touch(sprites[one], sprites[other]));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_white_pixel_is_white_wherever_the_sampler_looks) {
    Atlas atlas;
    const ImVec2 white = atlas.white_pixel();
    const auto x = static_cast<int>(white.x * static_cast<float>(atlas.texture().Width));
    const auto y = static_cast<int>(white.y * static_cast<float>(atlas.texture().Height));
    const Sprite around{static_cast<std::uint16_t>(x - 1), static_cast<std::uint16_t>(y - 1), 3, 3};
    BOOST_TEST(holds(atlas, around, 0xff));
}

BOOST_AUTO_TEST_CASE(a_full_atlas_says_so_and_grows_with_all_that_is_in_it) {
    Atlas atlas;
    const auto first = add(atlas, 30, 20, 77);
    fill(atlas);
    BOOST_TEST(atlas.overflowed());
    const int height = atlas.texture().Height;
    BOOST_TEST(atlas.grow());
    BOOST_TEST(atlas.texture().Height == 2 * height);
    BOOST_TEST(!atlas.overflowed());
    BOOST_TEST(holds(atlas, *first, 77));
    BOOST_TEST(add(atlas, 500, 100, 1).has_value());
}

BOOST_AUTO_TEST_CASE(it_never_grows_beyond_what_every_device_can_do) {
    Atlas atlas;
    while (atlas.grow()) {
    }
    BOOST_TEST(atlas.texture().Height == Atlas::max_height);
    fill(atlas);
    BOOST_TEST(!atlas.grow());
    BOOST_TEST(atlas.overflowed());
    atlas.clear();
    BOOST_TEST(!atlas.overflowed());
    BOOST_TEST(add(atlas, 500, 100, 9).has_value());
}

BOOST_AUTO_TEST_CASE(the_widest_sprite_has_room_and_a_wider_one_has_not) {
    Atlas atlas;
    BOOST_TEST(add(atlas, Atlas::widest_sprite, 4, 5).has_value());
    BOOST_TEST(!add(atlas, Atlas::width, 4, 5).has_value());
}

BOOST_AUTO_TEST_CASE(the_renderer_is_told_what_to_upload) {
    Atlas atlas;
    ImTextureData& texture = atlas.texture();
    BOOST_TEST(texture.Status == ImTextureStatus_WantCreate);
    texture.SetTexID(5);
    texture.SetStatus(ImTextureStatus_OK);
    const auto sprite = add(atlas, 8, 8, 1);
    BOOST_TEST(texture.Status == ImTextureStatus_WantUpdates);
    BOOST_TEST(texture.Updates.Size == 1);
    BOOST_TEST(texture.Updates[0].x == sprite->x);
    texture.SetStatus(ImTextureStatus_OK);
    BOOST_TEST(add(atlas, 8, 8, 1).has_value());
    BOOST_TEST(texture.Updates.Size == 1); // what was uploaded is not uploaded again
    atlas.clear();
    BOOST_TEST(texture.Updates[0].w == texture.Width);
}

BOOST_AUTO_TEST_CASE(what_is_new_on_one_shelf_is_uploaded_at_once) {
    Atlas atlas;
    ImTextureData& texture = atlas.texture();
    texture.SetTexID(5);
    texture.SetStatus(ImTextureStatus_OK);
    const auto low = add(atlas, 20, 10, 1);
    const auto high = add(atlas, 30, 11, 2);
    const auto elsewhere = add(atlas, 10, 100, 3);
    BOOST_REQUIRE(texture.Updates.Size == 2);
    const ImTextureRect shelf = texture.Updates[0];
    BOOST_TEST(shelf.x == low->x);
    BOOST_TEST(shelf.x + shelf.w == high->x + high->width);
    BOOST_TEST(shelf.h == high->height);
    BOOST_TEST(texture.Updates[1].y == elsewhere->y);
}

BOOST_AUTO_TEST_CASE(a_texture_that_was_outgrown_is_kept_until_the_renderer_destroyed_it) {
    Atlas atlas;
    atlas.texture().SetTexID(5);
    atlas.texture().SetStatus(ImTextureStatus_OK);
    BOOST_TEST(atlas.grow());
    BOOST_REQUIRE(atlas.outgrown().size() == 1u);
    ImTextureData& old = *atlas.outgrown().front();
    BOOST_TEST(old.Status == ImTextureStatus_WantDestroy);
    BOOST_TEST(old.UnusedFrames > 0);
    old.SetStatus(ImTextureStatus_Destroyed);
    BOOST_TEST(atlas.outgrown().empty());
}

BOOST_AUTO_TEST_SUITE_END()
