#include <boost/test/unit_test.hpp>

#include <random>

#include "kit/picture_tiles.hpp"
#include "kit/test_surface.hpp"

namespace stamgast::kit {
namespace {

struct Painting : TestSurface {
    /// Of what this paints, alone on the surface.
    template <typename Paint>
    PictureTiles of(Paint&& paint) {
        frame(paint);
        return PictureTiles(canvas.finish());
    }
};

constexpr auto card = [](Ui& ui) {
    ui.text("title", {10, 20, 200, 0}, "Koffie", {});
    ui.text("price", {10, 260, 200, 0}, "12,50", {});
};

bool holds(const std::vector<ImVec4>& boxes, float x, float y) {
    return std::ranges::any_of(
        boxes, [x, y](const ImVec4& box) { return x >= box.x && x < box.z && y >= box.y && y < box.w; });
}

BOOST_FIXTURE_TEST_SUITE(picture_tiles, Painting)

BOOST_AUTO_TEST_CASE(of_the_same_picture_nothing_has_changed) {
    const PictureTiles first = of(card);
    BOOST_TEST(of(card).changed_since(first).empty());
}

BOOST_AUTO_TEST_CASE(another_word_another_place_and_another_colour_are_changes_where_they_are) {
    const PictureTiles first = of(card);
    const auto changed = [&](const char* price, float x, ColorToken color) {
        const PictureTiles next = of([&](Ui& ui) {
            ui.text("title", {10, 20, 200, 0}, "Koffie", {});
            ui.text("price", {x, 260, 200, 0}, price, {.color = color});
        });
        return next.changed_since(first);
    };
    for (const auto& boxes : {changed("12,60", 10, ColorToken::text), changed("12,50", 11, ColorToken::text),
                              changed("12,50", 10, ColorToken::danger)}) {
        BOOST_TEST(!boxes.empty());
        BOOST_TEST(!holds(boxes, 12, 30));
        for (const ImVec4& box : boxes)
            BOOST_TEST((box.y >= 192 && box.w <= 320 && box.z <= 128));
    }
}

BOOST_AUTO_TEST_CASE(what_is_gone_is_a_change_where_it_was) {
    const PictureTiles first = of(card);
    const PictureTiles next = of([](Ui& ui) { ui.text("title", {10, 20, 200, 0}, "Koffie", {}); });
    BOOST_TEST(holds(next.changed_since(first), 12, 270));
}

BOOST_AUTO_TEST_CASE(where_letters_were_given_up_all_of_the_picture_is_another) {
    const PictureTiles first = of(card);
    paintbox.text_changed();
    const std::vector<ImVec4> boxes = of(card).changed_since(first);
    BOOST_REQUIRE(boxes.size() == 1U);
    BOOST_TEST((boxes[0].z == width && boxes[0].w == slice_height));
}

BOOST_AUTO_TEST_CASE(all_of_a_picture_of_another_size_is_another) {
    const PictureTiles first = of(card);
    slice_height = 999;
    const std::vector<ImVec4> boxes = of(card).changed_since(first);
    BOOST_REQUIRE(boxes.size() == 1U);
    BOOST_TEST((boxes[0].z == width && boxes[0].w == 999));
}

BOOST_AUTO_TEST_CASE(the_first_picture_is_all_new) {
    const PictureTiles first = of(card);
    const std::vector<ImVec4> boxes = first.changed_since(PictureTiles());
    BOOST_REQUIRE(boxes.size() == 1U);
    BOOST_TEST(boxes[0].w == first.whole().w);
}

/// Rectangles in places and colours by chance, some of them behind a window. What the picture is made of is
/// compared point by point, in the middle of each 8 × 8 px.
struct ByChance : Painting {
    struct Stroke {
        ImVec2 from, to;
        ImU32 color;
        bool behind_window;
    };
    static constexpr int most_strokes = 12;
    std::mt19937 dice{20'261'123};

    int throw_dice(int most) { return std::uniform_int_distribution(0, most)(dice); }

    Stroke stroke() {
        const auto at = [this](int most) { return static_cast<float>(throw_dice(most)); };
        const ImVec2 from(at(380), at(980));
        return {from,
                {from.x + 1 + at(150), from.y + 1 + at(150)},
                ImU32(throw_dice(3)) | 0xFF000000U,
                throw_dice(2) == 0};
    }

    std::vector<Stroke> strokes() {
        std::vector<Stroke> made(static_cast<std::size_t>(throw_dice(most_strokes)));
        std::ranges::generate(made, [this] { return stroke(); });
        return made;
    }

    static constexpr ImVec4 window{100, 100, 300, 700};

    PictureTiles paint(const std::vector<Stroke>& strokes) {
        return of([&](Ui&) {
            ImDrawList& list = canvas.draw_list();
            for (const Stroke& each : strokes) {
                if (each.behind_window)
                    list.PushClipRect({window.x, window.y}, {window.z, window.w}, true);
                list.AddRectFilled(each.from, each.to, each.color);
                if (each.behind_window)
                    list.PopClipRect();
            }
        });
    }

    static ImU32 seen(const std::vector<Stroke>& strokes, float x, float y) {
        const auto is_in = [x, y](float left, float top, float right, float bottom) {
            return x >= left && x < right && y >= top && y < bottom;
        };
        ImU32 color = 0;
        for (const Stroke& each : strokes) {
            const bool is_shown = !each.behind_window || is_in(window.x, window.y, window.z, window.w);
            if (is_shown && is_in(each.from.x, each.from.y, each.to.x, each.to.y))
                color = each.color;
        }
        return color;
    }
};

BOOST_FIXTURE_TEST_CASE(whatever_looks_otherwise_is_in_one_box_and_no_more_than_one, ByChance) {
    constexpr int pictures = 200;
    std::vector<Stroke> before = strokes();
    PictureTiles shown = paint(before);
    int changes = 0;
    for (int picture = 0; picture < pictures; ++picture) {
        std::vector<Stroke> after = before;
        if (!after.empty())
            after.erase(after.begin() + throw_dice(static_cast<int>(after.size()) - 1));
        if (throw_dice(1) == 0 || after.size() < 3)
            after.push_back(stroke());
        PictureTiles next = paint(after);
        const std::vector<ImVec4> boxes = next.changed_since(shown);
        int wrong = 0;
        for (float y = 4; y < slice_height; y += 8) {
            for (float x = 4; x < width; x += 8) {
                const auto count =
                    std::ranges::count_if(boxes, [x, y](const ImVec4& box) { return holds({box}, x, y); });
                const bool differs = seen(before, x, y) != seen(after, x, y);
                changes += differs ? 1 : 0;
                wrong += count > 1 || (differs && count == 0) ? 1 : 0;
            }
        }
        BOOST_TEST(wrong == 0);
        before = std::move(after);
        shown = std::move(next);
    }
    BOOST_TEST(changes > 0);
}

BOOST_AUTO_TEST_CASE(a_part_of_a_picture_is_drawn_at_its_place_and_the_picture_is_whole_again) {
    frame(card);
    ImDrawData& data = canvas.finish();
    const int commands = data.CmdLists[0]->CmdBuffer.Size;
    {
        const PicturePart part(data, {0, 256, 64, 320}, {0, 100}, {64, 164});
        BOOST_TEST((data.DisplaySize.x == 64 && data.DisplaySize.y == 164));
        // What is at 0, 256 comes to 0, 100.
        BOOST_TEST((data.DisplayPos.x == 0 && data.DisplayPos.y == 156));
        BOOST_REQUIRE(data.CmdLists[0]->CmdBuffer.Size == commands);
        const ImVec4 clip = data.CmdLists[0]->CmdBuffer[0].ClipRect;
        BOOST_TEST((clip.x == 0 && clip.y == 256 && clip.z == 64 && clip.w == 320));
    }
    const ImVec4 clip = data.CmdLists[0]->CmdBuffer[0].ClipRect;
    BOOST_TEST((clip.z == width && clip.w == slice_height));
    BOOST_TEST((data.DisplaySize.x == width && data.DisplayPos.y == 0));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::kit
