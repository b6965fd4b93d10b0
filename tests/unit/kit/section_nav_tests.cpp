#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>

#include "kit/section_nav.hpp"
#include "kit/test_surface.hpp"

namespace stamgast::kit {
namespace {

constexpr std::array<SectionLink, 5> links{{{"orders", "Orders", "#orders", false},
                                            {"favourites", "Favourites", "#favourites", true},
                                            {"rewards", "Rewards", "#rewards", false},
                                            {"for_you", "For you", "#for_you", false},
                                            {"profile", "Profile", "#profile", false}}};
constexpr SectionNav nav{.label = "Account menu", .links = links};

float draw(TestSurface& surface) {
    return surface.frame([&](Ui& ui) {
        section_nav(ui, "nav", {0, 0, surface.width, 0}, nav);
        return measure_section_nav(ui, surface.width, nav);
    });
}

BOOST_AUTO_TEST_SUITE(section_nav_control)

BOOST_AUTO_TEST_CASE(it_is_a_named_landmark_of_links) {
    TestSurface surface;
    draw(surface);
    BOOST_TEST(surface.find(Role::navigation)->name == "Account menu");
    BOOST_TEST(std::ranges::count(surface.semantics, Role::link, &SemanticNode::role) == 5);
    BOOST_TEST(surface.find(Role::link, "For you")->url == "#for_you");
}

BOOST_AUTO_TEST_CASE(only_the_current_link_says_so) {
    TestSurface surface;
    draw(surface);
    for (const SemanticNode& node : surface.semantics) {
        if (node.role == Role::link) {
            BOOST_TEST(node.current == (surface.name_heard(node) == "Favourites"));
        }
    }
}

BOOST_AUTO_TEST_CASE(no_label_is_cut_off_where_the_quiet_weight_is_the_wider_one) {
    TestSurface surface;
    surface.width = 2000;
    surface.theme.text_styles[static_cast<std::size_t>(TextToken::body)].size = 40;
    surface.frame([&](Ui& ui) {
        section_nav(ui, "nav", {0, 0, surface.width, 0}, nav);
        const SemanticNode* link = surface.find(Role::link, "For you");
        BOOST_REQUIRE(link);
        BOOST_TEST(link->bounds.width >= ui.text_width("For you", TextToken::body));
    });
}

BOOST_AUTO_TEST_CASE(links_that_do_not_fit_go_into_the_next_row) {
    TestSurface surface;
    surface.width = 1000;
    const float one_row = draw(surface);
    surface.width = 288; // a phone of 320 px with its margins
    const float rows = draw(surface);
    BOOST_TEST(rows > one_row);
    for (const SemanticNode& node : surface.semantics) {
        BOOST_TEST(node.bounds.right() <= surface.width);
        BOOST_TEST(node.bounds.bottom() <= rows);
        if (node.role == Role::link) {
            BOOST_TEST(node.bounds.width >= surface.theme.size(SizeToken::touch_target));
            BOOST_TEST(node.bounds.height >= surface.theme.size(SizeToken::touch_target));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::kit
