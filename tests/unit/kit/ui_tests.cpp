#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "kit/card.hpp"
#include "kit/list.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

BOOST_AUTO_TEST_SUITE(ui)

BOOST_AUTO_TEST_CASE(ids_are_the_same_in_every_frame_and_different_for_different_things) {
    TestSurface surface;
    const auto ids = [&] {
        return surface.frame([](Ui& ui) {
            std::set<NodeId> found{ui.id("a"), ui.id("b")};
            for (const char* order : {"1041", "1042"}) {
                const Ui::Scope scope(ui, order);
                found.insert(ui.id("a"));
                found.insert(ui.id("b"));
            }
            return found;
        });
    };
    BOOST_TEST(ids().size() == 6u);
    BOOST_TEST(!ids().contains(0));
    const auto on_page = ids();
    BOOST_TEST((ids() == on_page));
    surface.id = SurfaceId::dialog;
    for (const NodeId id : ids()) {
        BOOST_TEST(!on_page.contains(id));
    }
}

BOOST_AUTO_TEST_CASE(ten_thousand_things_have_ten_thousand_ids) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        std::set<NodeId> found;
        for (int number = 0; number < 10'000; ++number) {
            found.insert(ui.id(std::to_string(number)));
        }
        BOOST_TEST(found.size() == 10'000u);
    });
}

BOOST_AUTO_TEST_CASE(what_is_described_inside_a_node_belongs_to_it) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        {
            const List list(ui, "list", {0, 0, 400, 50}, "Orders");
            const ListItem item(ui, "1042", {0, 0, 400, 50}, {.position_in_set = 3, .set_size = 120});
            ui.text("text", {0, 0, 400, 0}, "Koffie");
        }
        ui.text("text", {0, 60, 400, 0}, "Thee");
    });
    const SemanticNode* list = surface.find(Role::list);
    const SemanticNode* item = surface.find(Role::list_item);
    BOOST_TEST(list->parent == 0u);
    BOOST_TEST(list->name == "Orders");
    BOOST_TEST(item->parent == list->id);
    BOOST_TEST(item->position_in_set == 3);
    BOOST_TEST(item->set_size == 120);
    BOOST_TEST(surface.find(Role::text, "Koffie")->parent == item->id);
    BOOST_TEST(surface.find(Role::text, "Thee")->parent == 0u);
}

BOOST_AUTO_TEST_CASE(bounds_are_mirrored_where_one_reads_from_right_to_left) {
    TestSurface surface;
    surface.direction = Direction::right_to_left;
    surface.frame([](Ui& ui) {
        ui.text("text", {10, 20, 100, 0}, "שלום");
        Card card(ui, "card", {30, 100, 200, 0});
        card.finish(150);
    });
    BOOST_TEST(surface.find(Role::text)->bounds.x == 400 - 10 - 100);
    BOOST_TEST(surface.find(Role::text)->bounds.width == 100);
    BOOST_TEST((surface.find(Role::group)->bounds == Rect{400 - 30 - 200, 100, 200, 50}));
}

BOOST_AUTO_TEST_CASE(a_text_says_what_is_painted) {
    TestSurface surface;
    const float height = surface.frame([](Ui& ui) {
        return ui.text("text", {0, 0, 60, 0}, "een pak koffie",
                       {.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 2});
    });
    const SemanticNode* text = surface.find(Role::text);
    BOOST_TEST(text->name == "een pak\nkoffie");
    BOOST_TEST((text->text == TextToken::small));
    BOOST_TEST((text->color == ColorToken::text_muted));
    BOOST_TEST(height == 2 * surface.theme.text(TextToken::small).line_height);
    BOOST_TEST(text->bounds.height == height);
}

BOOST_AUTO_TEST_CASE(an_empty_text_has_the_height_of_a_line_and_says_nothing) {
    TestSurface surface;
    const float height = surface.frame([](Ui& ui) { return ui.text("text", {0, 0, 60, 0}, ""); });
    BOOST_TEST(height == surface.theme.text(TextToken::body).line_height);
    BOOST_TEST(surface.semantics.empty());
}

BOOST_AUTO_TEST_CASE(a_heading_has_a_level) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        ui.heading("title", {0, 0, 400, 0}, "Orders", 2, {.token = TextToken::heading});
    });
    BOOST_TEST(surface.find(Role::heading)->level == 2);
    BOOST_TEST(surface.find(Role::heading)->name == "Orders");
}

BOOST_AUTO_TEST_CASE(the_last_edit_of_a_field_counts) {
    TestSurface surface;
    const NodeId field = surface.frame([](Ui& ui) { return ui.id("field"); });
    surface.interaction.edits = {{field, "k"}, {field + 1, "other"}, {field, "ko"}};
    surface.frame([&](Ui& ui) {
        BOOST_REQUIRE(ui.edited(field) != nullptr);
        BOOST_TEST(*ui.edited(field) == "ko");
        BOOST_TEST(ui.edited(field + 2) == nullptr);
    });
}

BOOST_AUTO_TEST_CASE(the_focus_ring_is_shown_only_when_the_browser_would_show_it) {
    TestSurface surface;
    surface.interaction.focused = 7;
    surface.frame([](Ui& ui) { BOOST_TEST(!ui.focus_ring_on(7)); });
    surface.interaction.focus_visible = true;
    surface.frame([](Ui& ui) {
        BOOST_TEST(ui.focus_ring_on(7));
        BOOST_TEST(!ui.focus_ring_on(8));
    });
}

BOOST_AUTO_TEST_CASE(a_narrow_surface_is_compact) {
    TestSurface surface;
    const float limit = surface.theme.size(SizeToken::compact_below);
    surface.width = limit - 1;
    BOOST_TEST(surface.frame([](Ui& ui) { return ui.compact(); }));
    surface.width = limit;
    BOOST_TEST(!surface.frame([](Ui& ui) { return ui.compact(); }));
}

BOOST_AUTO_TEST_CASE(a_thousand_texts_are_measured_only_once) {
    TestSurface surface;
    surface.slice_height = 300;
    const auto draw = [&] {
        surface.frame([](Ui& ui) {
            for (int row = 0; row < 1000; ++row) {
                const std::string text =
                    "Order " + std::to_string(row) + " with a name that has to be broken into some lines";
                ui.text(text, {0, static_cast<float>(row) * 80, 200, 0}, text, {.max_lines = 3});
            }
        });
    };
    draw();
    BOOST_TEST(!surface.paintbox.settle());
    const std::size_t measured = surface.engine.measured;
    const std::size_t rasterised = surface.engine.rasterised;
    BOOST_TEST(rasterised > 0u);
    BOOST_TEST(rasterised < 20u); // only what is in the slice
    draw();
    BOOST_TEST(!surface.paintbox.settle());
    BOOST_TEST(surface.engine.measured == measured);
    BOOST_TEST(surface.engine.rasterised == rasterised);
}

BOOST_AUTO_TEST_CASE(a_line_that_fits_is_measured_once_for_its_layout_and_its_paint) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        ui.text("one", {0, 0, 400, 0}, "Koffie");
        BOOST_TEST(ui.text_width("Koffie", TextToken::body) > 0);
    });
    BOOST_TEST(surface.engine.measured == 1u);
    surface.frame([](Ui& ui) { ui.text("two", {0, 0, 401, 0}, "Koffie"); });
    BOOST_TEST(surface.engine.measured == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
