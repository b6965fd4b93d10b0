#include <string>

#include <boost/test/unit_test.hpp>

#include "kit/image.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr int cell = 512; // sixteen of them fill the texture
constexpr int cells = 16;

struct Fixture {
    ImageCache images;

    Fixture() { images.begin_frame(cell); }
    ImageCache::Wanted want(const std::string& url) {
        BOOST_TEST((images.look_up(url).state == ImageCache::State::loading));
        const auto wanted = images.take_wanted();
        BOOST_REQUIRE(wanted.size() == 1u);
        return wanted.front();
    }
    void place(const std::string& url) { images.placed(want(url).image, cell, cell); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(image_cache, Fixture)

BOOST_AUTO_TEST_CASE(a_picture_is_asked_for_once_and_shown_when_it_was_placed) {
    const ImageCache::Wanted wanted = want("a.jpg");
    BOOST_TEST(wanted.url == "a.jpg");
    BOOST_TEST(wanted.size == cell);
    BOOST_TEST((images.look_up("a.jpg").state == ImageCache::State::loading));
    BOOST_TEST(images.take_wanted().empty());
    images.placed(wanted.image, 300, 200);
    const ImageCache::Picture picture = images.look_up("a.jpg");
    BOOST_TEST((picture.state == ImageCache::State::ready));
    BOOST_TEST(picture.cell.x == wanted.x);
    BOOST_TEST(picture.cell.y == wanted.y);
    BOOST_TEST(picture.cell.width == cell);
}

BOOST_AUTO_TEST_CASE(a_picture_that_failed_is_not_asked_for_again_and_frees_its_cell) {
    images.placed(want("a.jpg").image, 0, 0);
    BOOST_TEST((images.look_up("a.jpg").state == ImageCache::State::failed));
    BOOST_TEST(images.take_wanted().empty());
    BOOST_TEST(want("b.jpg").x == 0);
}

BOOST_AUTO_TEST_CASE(each_picture_has_a_cell_of_its_own) {
    std::vector<std::pair<int, int>> places;
    for (int number = 0; number < cells; ++number) {
        const ImageCache::Wanted wanted = want(std::to_string(number));
        places.emplace_back(wanted.x, wanted.y);
        BOOST_TEST(wanted.x + wanted.size <= ImageCache::texture_size);
        BOOST_TEST(wanted.y + wanted.size <= ImageCache::texture_size);
    }
    std::sort(places.begin(), places.end());
    BOOST_TEST((std::unique(places.begin(), places.end()) == places.end()));
}

BOOST_AUTO_TEST_CASE(the_picture_that_was_not_seen_for_the_longest_time_gives_up_its_cell) {
    for (int number = 0; number < cells; ++number) {
        images.begin_frame(cell);
        place(std::to_string(number));
    }
    images.begin_frame(cell);
    (void)images.look_up("0"); // seen again
    images.begin_frame(cell);
    images.begin_frame(cell);
    place("new");
    BOOST_TEST((images.look_up("0").state == ImageCache::State::ready));
    BOOST_TEST((images.look_up("2").state == ImageCache::State::ready));
    BOOST_TEST((images.look_up("1").state == ImageCache::State::loading));
}

BOOST_AUTO_TEST_CASE(what_is_on_screen_never_gives_up_its_cell) {
    for (int number = 0; number < cells; ++number) {
        place(std::to_string(number));
    }
    BOOST_TEST((images.look_up("too many").state == ImageCache::State::loading));
    BOOST_TEST(images.take_wanted().empty());
    BOOST_TEST((images.look_up("0").state == ImageCache::State::ready));
}

BOOST_AUTO_TEST_CASE(a_late_answer_for_a_cell_that_was_given_away_is_ignored) {
    const ImageCache::Wanted late = want("late");
    for (int number = 1; number < cells; ++number) {
        place(std::to_string(number));
    }
    for (int frame = 0; frame < 3; ++frame) {
        images.begin_frame(cell);
        for (int number = 1; number < cells; ++number) {
            (void)images.look_up(std::to_string(number));
        }
    }
    const ImageCache::Wanted next = want("next");
    BOOST_TEST(next.x == late.x);
    BOOST_TEST(next.y == late.y);
    images.placed(late.image, cell, cell);
    BOOST_TEST((images.look_up("next").state == ImageCache::State::loading));
    images.placed(12345, cell, cell); // never heard of
}

BOOST_AUTO_TEST_CASE(another_size_of_cells_asks_for_the_pictures_again) {
    place("a.jpg");
    images.begin_frame(cell / 2);
    BOOST_TEST(want("a.jpg").size == cell / 2);
}

BOOST_AUTO_TEST_CASE(a_texture_that_the_renderer_lost_is_filled_again) {
    images.texture().SetStatus(ImTextureStatus_OK);
    images.begin_frame(cell);
    place("a.jpg");
    images.begin_frame(cell);
    BOOST_TEST((images.look_up("a.jpg").state == ImageCache::State::ready));
    images.texture().SetStatus(ImTextureStatus_WantCreate);
    images.begin_frame(cell);
    BOOST_TEST(want("a.jpg").url == "a.jpg");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(images)

BOOST_AUTO_TEST_CASE(a_picture_is_asked_for_only_when_it_comes_near) {
    TestSurface surface;
    const auto draw = [&](float y) {
        surface.frame([&](Ui& ui) { image(ui, "a", {0, y, 64, 64}, {.url = "a.jpg", .alt = "Koffie"}); });
    };
    draw(5000);
    BOOST_TEST(surface.paintbox.images.take_wanted().empty());
    BOOST_TEST((surface.find(Role::image)->url == "a.jpg"));
    draw(500);
    BOOST_TEST(surface.paintbox.images.take_wanted().size() == 1u);
}

BOOST_AUTO_TEST_CASE(it_is_a_skeleton_then_the_picture_or_a_placeholder) {
    TestSurface surface;
    const auto draw = [&] {
        surface.frame([&](Ui& ui) { image(ui, "a", {10, 10, 64, 64}, {.url = "a.jpg"}); });
    };
    draw();
    BOOST_TEST((surface.painted(ColorToken::skeleton) == Rect{10, 10, 64, 64}));
    const auto wanted = surface.paintbox.images.take_wanted();
    surface.paintbox.images.placed(wanted.front().image, 64, 64);
    draw();
    BOOST_TEST((surface.painted(ColorToken::skeleton) == Rect{}));
    BOOST_TEST(surface.canvas.finish().CmdLists.Size == 2); // another texture

    TestSurface other;
    other.frame([&](Ui& ui) { image(ui, "none", {10, 10, 64, 64}, {}); });
    BOOST_TEST((other.painted(ColorToken::surface_sunken) == Rect{10, 10, 64, 64}));
    BOOST_TEST(other.find(Role::image)->decorative);
}

BOOST_AUTO_TEST_CASE(all_pictures_of_a_surface_are_one_draw_call) {
    TestSurface surface;
    const auto draw = [&] {
        surface.frame([](Ui& ui) {
            for (int row = 0; row < 5; ++row) {
                const Rect place{10, static_cast<float>(row) * 100, 64, 64};
                image(ui, std::to_string(row), place, {.url = "a.jpg"});
                ui.text("text" + std::to_string(row), {90, place.y, 200, 0}, "Koffie");
            }
        });
    };
    draw();
    surface.paintbox.images.placed(surface.paintbox.images.take_wanted().front().image, 64, 64);
    draw();
    const ImDrawData& data = surface.canvas.finish();
    BOOST_REQUIRE(data.CmdLists.Size == 2);
    BOOST_TEST(data.CmdLists[0]->CmdBuffer.Size == 1);
    BOOST_TEST(data.CmdLists[1]->CmdBuffer.Size == 1);
}

BOOST_AUTO_TEST_CASE(a_picture_leaves_its_edge_to_the_frame_around_it) {
    TestSurface surface;
    const auto draw = [&] {
        surface.frame([](Ui& ui) { image(ui, "a", {10, 20, 64, 64}, {.url = "a.jpg"}); });
    };
    draw();
    surface.paintbox.images.placed(surface.paintbox.images.take_wanted().front().image, 64, 64);
    draw();
    for (const ImDrawVert& vertex : surface.canvas.pictures().VtxBuffer) {
        if (vertex.col >> 24 == 0) {
            continue; // where the picture has faded out
        }
        BOOST_TEST((vertex.pos.x >= 11 && vertex.pos.x <= 73));
        BOOST_TEST((vertex.pos.y >= 21 && vertex.pos.y <= 83));
    }
}

BOOST_AUTO_TEST_SUITE_END()
