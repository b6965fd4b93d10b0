#include <algorithm>
#include <array>
#include <string_view>

#include <boost/test/unit_test.hpp>

#include "kit/star_rating.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr std::array<std::string_view, 5> names{"1 star", "2 stars", "3 stars", "4 stars", "5 stars"};

std::optional<int> rate(TestSurface& surface, StarRating rating) {
    rating.label = "Your rating";
    rating.star_names = names;
    return surface.frame([&](Ui& ui) { return star_rating(ui, "stars", {10, 10, 300, 44}, rating); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(star_ratings)

BOOST_AUTO_TEST_CASE(the_stars_are_radios_of_a_named_group_of_which_the_chosen_is_checked) {
    TestSurface surface;
    rate(surface, {.stars = 3, .description = "Choose one"});
    const SemanticNode* group = surface.find(Role::radio_group, "Your rating");
    BOOST_REQUIRE(group != nullptr);
    BOOST_TEST(group->description == "Choose one");
    for (const std::string_view name : names) {
        const SemanticNode* star = surface.find(Role::radio, name);
        BOOST_REQUIRE(star != nullptr);
        BOOST_TEST(star->parent == group->id);
        BOOST_TEST((star->checked == (name == "3 stars" ? Checked::yes : Checked::no)));
    }
}

BOOST_AUTO_TEST_CASE(the_dom_view_shows_all_up_to_the_chosen_filled) {
    TestSurface surface;
    surface.shown_by = ShownBy::elements;
    rate(surface, {.stars = 3});
    const auto strokes_of = [&](std::string_view name) {
        const NodeId star = surface.find(Role::radio, name)->id;
        return std::ranges::find(surface.semantics, star, &SemanticNode::parent)->glyph;
    };
    BOOST_TEST(strokes_of("1 star") == svg_path_of(Icon::star_filled));
    BOOST_TEST(strokes_of("3 stars") == svg_path_of(Icon::star_filled));
    BOOST_TEST(strokes_of("4 stars") == svg_path_of(Icon::star));
}

BOOST_AUTO_TEST_CASE(a_star_that_is_pressed_is_chosen) {
    TestSurface surface;
    rate(surface, {});
    surface.click(Role::radio, "4 stars");
    BOOST_TEST(rate(surface, {}).value() == 4);
}

BOOST_AUTO_TEST_CASE(disabled_stars_stay_as_they_are) {
    TestSurface surface;
    rate(surface, {.stars = 2, .disabled = true});
    surface.click(Role::radio, "4 stars");
    BOOST_TEST(!rate(surface, {.stars = 2, .disabled = true}).has_value());
    BOOST_TEST(surface.find(Role::radio, "4 stars")->disabled);
}

BOOST_AUTO_TEST_CASE(a_filled_star_is_another_shape_than_an_empty_one) {
    BOOST_TEST(svg_path_of(Icon::star_filled) != svg_path_of(Icon::star));
    BOOST_TEST(svg_path_of(Icon::star_filled).ends_with('Z')); // so it is filled
    BOOST_TEST(!svg_path_of(Icon::star).ends_with('Z'));
}

BOOST_AUTO_TEST_SUITE_END()
