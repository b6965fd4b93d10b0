#include <boost/test/unit_test.hpp>

#include "kit/button.hpp"
#include "kit/disclosure.hpp"
#include "kit/link.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

bool draw(TestSurface& surface, const Button& look) {
    return surface.frame([&](Ui& ui) {
        const Size size = measure_button(ui, look);
        return button(ui, "button", {10, 10, size.width, size.height}, look);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(buttons)

BOOST_AUTO_TEST_CASE(a_disabled_or_busy_button_cannot_be_activated_but_says_why) {
    for (const Button& look :
         {Button{.label = "Order", .disabled = true}, Button{.label = "Order", .busy = true}}) {
        TestSurface surface;
        draw(surface, look);
        surface.click(Role::button, "Order");
        BOOST_TEST(!draw(surface, look));
        BOOST_TEST(surface.find(Role::button)->disabled == look.disabled);
        BOOST_TEST(surface.find(Role::button)->busy == look.busy);
    }
}

BOOST_AUTO_TEST_CASE(it_shows_that_it_is_hovered_and_pressed) {
    TestSurface surface;
    const Button look{.label = "Order", .kind = ButtonKind::primary};
    draw(surface, look);
    BOOST_TEST(surface.painted(ColorToken::accent).width > 0);
    surface.interaction.hovered = surface.find(Role::button)->id;
    draw(surface, look);
    BOOST_TEST(surface.painted(ColorToken::accent_hover).width > 0);
    surface.interaction.pressed = surface.interaction.hovered;
    draw(surface, look);
    BOOST_TEST(surface.painted(ColorToken::accent_pressed).width > 0);
    BOOST_TEST((surface.find(Role::button)->look.fill == ColorToken::accent_pressed));
}

BOOST_AUTO_TEST_CASE(a_name_of_its_own_tells_it_from_its_neighbours) {
    TestSurface surface;
    draw(surface, {.label = "Order again", .accessible_name = "Order again, order 1042"});
    const SemanticNode* node = surface.find(Role::button, "Order again, order 1042");
    BOOST_REQUIRE(node != nullptr);
    BOOST_TEST(surface.find(Role::text, "Order again")->parent == node->id);
}

BOOST_AUTO_TEST_CASE(it_fills_its_place_only_when_it_is_told_to) {
    TestSurface surface;
    const auto width_of = [&](bool stretch) {
        surface.frame([&](Ui& ui) {
            (void)button(ui, "button", {10, 10, 300, 44}, {.label = "Order", .stretch = stretch});
        });
        return surface.find(Role::button)->bounds.width;
    };
    BOOST_TEST(width_of(true) == 300);
    BOOST_TEST(width_of(false) < 150);
}

BOOST_AUTO_TEST_CASE(a_label_that_is_too_long_is_cut_and_still_heard_in_part) {
    TestSurface surface;
    surface.frame([](Ui& ui) {
        (void)button(ui, "button", {10, 10, 100, 44}, {.label = "Order everything again", .stretch = true});
    });
    BOOST_TEST(surface.find(Role::text)->name.ends_with("…"));
}

BOOST_AUTO_TEST_CASE(a_disclosure_says_whether_it_is_open) {
    TestSurface surface;
    const auto draw_it = [&](bool expanded) {
        return surface.frame([&](Ui& ui) {
            return disclosure(ui, "more", {10, 10, 150, 44}, {.label = "Details", .expanded = expanded});
        });
    };
    draw_it(false);
    BOOST_TEST((surface.find(Role::button)->expanded == Expanded::collapsed));
    draw_it(true);
    BOOST_TEST((surface.find(Role::button)->expanded == Expanded::expanded));
    surface.click(Role::button, "Details");
    BOOST_TEST(draw_it(true));
}

BOOST_AUTO_TEST_CASE(a_link_carries_its_address_and_is_underlined_under_the_pointer) {
    TestSurface surface;
    const auto draw_it = [&] {
        return surface.frame([](Ui& ui) {
            return link(ui, "track", {10, 10, 200, 44}, {.label = "Track", .url = "https://a.example/"});
        });
    };
    draw_it();
    BOOST_TEST(surface.find(Role::link)->url == "https://a.example/");
    const std::size_t without_line = surface.vertices().size();
    surface.interaction.hovered = surface.find(Role::link)->id;
    draw_it();
    BOOST_TEST(surface.vertices().size() > without_line);
}

BOOST_AUTO_TEST_CASE(a_label_that_has_no_room_on_one_line_is_wrapped_and_read_whole) {
    const Button older{.label = "Show the orders of earlier years", .icon = Icon::clock};
    TestSurface surface;
    const auto draw_within = [&](float room) {
        return surface.frame([&](Ui& ui) {
            const Size size = measure_button(ui, older, room);
            BOOST_TEST(!button(ui, "key", {0, 0, size.width, size.height}, older));
            return size;
        });
    };
    const Size on_one_line = draw_within(endless);
    const Size wrapped = draw_within(on_one_line.width * 2 / 3);
    BOOST_TEST(wrapped.height == on_one_line.height + surface.theme.text(TextToken::body_strong).line_height);
    BOOST_TEST(surface.find(Role::text)->name == "Show the orders of\nearlier years");
}

BOOST_AUTO_TEST_CASE(a_disclosure_wraps_its_label_beside_the_chevron) {
    const Disclosure status{.label = "Status: partly delivered orders"};
    TestSurface surface;
    const auto draw_within = [&](float room) {
        return surface.frame([&](Ui& ui) {
            const Size size = measure_disclosure(ui, status, room);
            BOOST_TEST(!disclosure(ui, "status", {0, 0, size.width, size.height}, status));
            return size;
        });
    };
    const Size on_one_line = draw_within(endless);
    BOOST_TEST(on_one_line.height == surface.theme.size(SizeToken::control));
    const Size wrapped = draw_within(on_one_line.width * 2 / 3);
    BOOST_TEST(wrapped.height == on_one_line.height + surface.theme.text(TextToken::body_strong).line_height);
    BOOST_TEST(surface.find(Role::button)->bounds.height == wrapped.height);
    BOOST_TEST(surface.find(Role::text)->name == "Status: partly\ndelivered orders");
}

BOOST_AUTO_TEST_CASE(a_link_wraps_its_label_with_a_line_under_each_of_its_lines_and_one_ring_around_all) {
    const Link cart{.label = "Cart: 6 items, EUR 12.00", .url = "https://a.example/", .icon = Icon::cart};
    TestSurface surface;
    const auto draw_within = [&](float room) {
        return surface.frame([&](Ui& ui) {
            const Size size = measure_link(ui, cart, room);
            link(ui, "cart", {20, 20, size.width, size.height}, cart);
            return size;
        });
    };
    const Size on_one_line = draw_within(endless);
    const float line = surface.theme.text(cart.text).line_height;
    const auto vertices_of_hover = [&](float room) {
        surface.interaction = {};
        draw_within(room);
        const std::size_t before = surface.vertices().size();
        surface.interaction.hovered = surface.find(Role::link)->id;
        draw_within(room);
        return surface.vertices().size() - before;
    };
    const std::size_t one_line = vertices_of_hover(endless);
    const Size wrapped = draw_within(on_one_line.width * 2 / 3);
    BOOST_TEST(wrapped.height == on_one_line.height + line);
    BOOST_TEST(surface.find(Role::link)->bounds.height == wrapped.height);
    BOOST_TEST(surface.find(Role::text)->name == "Cart: 6 items,\nEUR 12.00");
    BOOST_TEST(vertices_of_hover(on_one_line.width * 2 / 3) == 2 * one_line);
    surface.interaction.focused = surface.find(Role::link)->id;
    surface.interaction.focus_visible = true;
    draw_within(on_one_line.width * 2 / 3);
    BOOST_TEST(surface.painted(ColorToken::focus).height > 2 * line);
}

BOOST_AUTO_TEST_CASE(an_icon_is_described_where_elements_are_shown_and_only_there) {
    const Button close{.label = "Close", .icon = Icon::close};
    TestSurface surface;
    draw(surface, close);
    BOOST_TEST(!surface.find(Role::icon));
    surface.shown_by = ShownBy::elements;
    draw(surface, close);
    const SemanticNode* icon = surface.find(Role::icon);
    BOOST_REQUIRE(icon);
    BOOST_TEST(icon->glyph == svg_path_of(Icon::close));
    BOOST_TEST(icon->parent == surface.find(Role::button)->id);
    BOOST_TEST(icon->bounds.right() < surface.find(Role::text)->bounds.x);
    BOOST_TEST(icon->decorative);
}

BOOST_AUTO_TEST_SUITE_END()
