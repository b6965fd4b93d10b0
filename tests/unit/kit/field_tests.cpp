#include <boost/test/unit_test.hpp>

#include <array>

#include "kit/select.hpp"
#include "kit/test_surface.hpp"
#include "kit/text_field.hpp"

using namespace stamgast::kit;

namespace {

constexpr Rect field_place{10, 10, 300, 0};

TextFieldResult draw(TestSurface& surface, const TextField& field) {
    return surface.frame([&](Ui& ui) { return text_field(ui, "email", field_place, field); });
}

constexpr TextField email{.label = "E-mail address",
                          .value = "sanne@example.nl",
                          .hint = "For messages about your orders.",
                          .kind = FieldKind::email,
                          .autocomplete = "email",
                          .max_length = 200,
                          .required = true};

} // namespace

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(a_text_field_says_what_it_is_what_it_holds_and_what_helps) {
    TestSurface surface;
    draw(surface, email);
    const SemanticNode* field = surface.find(Role::text_field);
    BOOST_TEST(field->name == "E-mail address");
    BOOST_TEST(field->value == "sanne@example.nl");
    BOOST_TEST(field->description == "For messages about your orders.");
    BOOST_TEST((field->field.kind == FieldKind::email));
    BOOST_TEST(field->field.autocomplete == "email");
    BOOST_TEST(field->field.max_length == 200);
    BOOST_TEST(field->field.required);
    BOOST_TEST(field->field.problem.empty());
}

BOOST_AUTO_TEST_CASE(its_label_stands_above_it_and_its_hint_below) {
    TestSurface surface;
    const float height =
        surface.frame([](Ui& ui) { return measure_text_field(ui, field_place.width, email); });
    draw(surface, email);
    const Rect field = surface.find(Role::text_field)->bounds;
    BOOST_TEST(surface.find(Role::text, "E-mail address")->bounds.bottom() <= field.y);
    BOOST_TEST(surface.find(Role::text, "For messages about your orders.")->bounds.y >= field.bottom());
    BOOST_TEST(field.height >= surface.theme.size(SizeToken::touch_target));
    BOOST_TEST(surface.find(Role::field)->bounds.height == height);
}

BOOST_AUTO_TEST_CASE(what_is_typed_comes_back) {
    TestSurface surface;
    BOOST_TEST(!draw(surface, email).edited.has_value());
    surface.interaction.edits = {{surface.find(Role::text_field)->id, "san"},
                                 {surface.find(Role::text_field)->id, "sa"}};
    BOOST_TEST(draw(surface, email).edited.value() == "sa");
}

BOOST_AUTO_TEST_CASE(enter_submits) {
    TestSurface surface;
    BOOST_TEST(!draw(surface, email).submitted);
    surface.click(Role::text_field, "E-mail address");
    BOOST_TEST(draw(surface, email).submitted);
}

BOOST_AUTO_TEST_CASE(a_problem_is_a_sentence_below_and_a_frame_in_another_colour) {
    TestSurface surface;
    draw(surface, email);
    const ImU32 danger = surface.theme.color(ColorToken::danger);
    const auto has_danger = [&] {
        return std::ranges::any_of(surface.vertices(),
                                   [&](const ImDrawVert& vertex) { return vertex.col == danger; });
    };
    BOOST_TEST(!has_danger());
    TextField wrong = email;
    wrong.problem = "This is no e-mail address.";
    draw(surface, wrong);
    BOOST_TEST(has_danger());
    BOOST_TEST(surface.find(Role::text_field)->field.problem == "This is no e-mail address.");
    const Rect problem = surface.find(Role::text, "This is no e-mail address.")->bounds;
    BOOST_TEST(problem.y >= surface.find(Role::text_field)->bounds.bottom());
    BOOST_TEST(problem.bottom() <= surface.find(Role::text, "For messages about your orders.")->bounds.y);
}

BOOST_AUTO_TEST_CASE(a_disabled_field_can_be_reached_but_neither_edited_nor_submitted) {
    TestSurface surface;
    TextField sending = email;
    sending.disabled = true;
    draw(surface, sending);
    const NodeId id = surface.find(Role::text_field)->id;
    BOOST_TEST(surface.find(Role::text_field)->disabled);
    surface.interaction.edits = {{id, "x"}};
    surface.interaction.activated = {id};
    const TextFieldResult result = draw(surface, sending);
    BOOST_TEST(!result.edited.has_value());
    BOOST_TEST(!result.submitted);
}

BOOST_AUTO_TEST_CASE(a_field_of_several_lines_is_as_high_as_they_are) {
    TestSurface surface;
    TextField text{.label = "Statement", .kind = FieldKind::long_text, .lines = 3};
    draw(surface, text);
    const float three = surface.find(Role::text_field)->bounds.height;
    text.lines = 5;
    draw(surface, text);
    const float line = surface.theme.text(TextToken::body).line_height;
    BOOST_TEST(surface.find(Role::text_field)->bounds.height == three + 2 * line);
}

BOOST_AUTO_TEST_CASE(a_select_names_its_options_and_tells_the_one_that_is_chosen) {
    TestSurface surface;
    const std::array<FieldOption, 2> reasons{{{"small", "Too small"}, {"broken", "Broken"}}};
    const auto draw_select = [&] {
        return surface.frame([&](Ui& ui) {
            return select(ui, "reason", field_place,
                          {.label = "Reason", .value = "small", .options = reasons});
        });
    };
    BOOST_TEST(!draw_select().has_value());
    const SemanticNode* field = surface.find(Role::select, "Reason");
    BOOST_TEST(field->value == "small");
    BOOST_TEST(field->field.options.size() == 2u);
    BOOST_TEST(field->field.options[1].label == "Broken");
    surface.interaction.edits = {{field->id, "broken"}};
    BOOST_TEST(draw_select().value() == "broken");
}

BOOST_AUTO_TEST_SUITE_END()
