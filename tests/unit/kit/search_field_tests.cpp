#include <boost/test/unit_test.hpp>

#include "kit/search_field.hpp"
#include "kit/test_surface.hpp"

using namespace stamgast::kit;

namespace {

constexpr Rect place{10, 10, 300, 44};

std::optional<std::string> draw(TestSurface& surface, std::string_view value) {
    return surface.frame([&](Ui& ui) {
        return search_field(ui, "search", place,
                            {.value = value,
                             .placeholder = "Number or product",
                             .label = "Search orders",
                             .clear_label = "Clear"});
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(search_fields)

BOOST_AUTO_TEST_CASE(it_is_a_field_with_a_name_a_value_and_a_placeholder) {
    TestSurface surface;
    draw(surface, "koffie");
    const SemanticNode* field = surface.find(Role::search_field);
    BOOST_TEST(field->name == "Search orders");
    BOOST_TEST(field->value == "koffie");
    BOOST_TEST(field->description == "Number or product");
    BOOST_TEST(field->id == surface.frame([](Ui& ui) { return ui.id("search"); }));
}

BOOST_AUTO_TEST_CASE(what_is_typed_comes_back) {
    TestSurface surface;
    BOOST_TEST(!draw(surface, "").has_value());
    surface.interaction.edits = {{surface.find(Role::search_field)->id, "kof"}};
    BOOST_TEST(draw(surface, "").value() == "kof");
    surface.interaction.edits = {{surface.find(Role::search_field)->id, ""}};
    BOOST_TEST(draw(surface, "kof").value() == "");
}

BOOST_AUTO_TEST_CASE(it_can_be_cleared_when_there_is_something_in_it) {
    TestSurface surface;
    draw(surface, "");
    BOOST_TEST(surface.find(Role::button) == nullptr);
    draw(surface, "koffie");
    surface.click(Role::button, "Clear");
    BOOST_TEST(draw(surface, "koffie").value() == "");
}

BOOST_AUTO_TEST_CASE(the_text_lies_between_the_icon_and_the_button) {
    TestSurface surface;
    draw(surface, "koffie");
    const Rect field = surface.find(Role::search_field)->bounds;
    BOOST_TEST(field.x > place.x + surface.theme.size(SizeToken::icon));
    BOOST_TEST(field.right() <= surface.find(Role::button)->bounds.x);
    BOOST_TEST(field.height == place.height);
}

BOOST_AUTO_TEST_SUITE_END()
