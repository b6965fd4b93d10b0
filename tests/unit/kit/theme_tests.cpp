#include <boost/test/unit_test.hpp>

#include "kit/test_theme.hpp"
#include "kit/theme.hpp"

using namespace stamgast::kit;

BOOST_AUTO_TEST_SUITE(theme)

BOOST_AUTO_TEST_CASE(a_colour_is_six_or_eight_hexadecimal_digits) {
    Theme theme;
    BOOST_TEST((set_token(theme, "color.accent", "#0b6E4f") == TokenResult::set));
    BOOST_TEST(theme.color(ColorToken::accent) == 0xff4f6e0bu);
    BOOST_TEST((set_token(theme, "color.shadow", "#01020380") == TokenResult::set));
    BOOST_TEST(theme.color(ColorToken::shadow) == 0x80030201u);
}

BOOST_AUTO_TEST_CASE(a_length_is_a_plain_decimal_number) {
    Theme theme;
    BOOST_TEST((set_token(theme, "size.space-m", "12.5") == TokenResult::set));
    BOOST_TEST(theme.size(SizeToken::space_m) == 12.5F);
    BOOST_TEST((set_token(theme, "size.radius-s", "0") == TokenResult::set));
}

BOOST_AUTO_TEST_CASE(each_property_of_a_text_is_a_token) {
    Theme theme;
    BOOST_TEST((set_token(theme, "text.body-strong.family", "Inter, sans-serif") == TokenResult::set));
    BOOST_TEST((set_token(theme, "text.body-strong.size", "17") == TokenResult::set));
    BOOST_TEST((set_token(theme, "text.body-strong.line-height", "25.5") == TokenResult::set));
    BOOST_TEST((set_token(theme, "text.body-strong.weight", "650") == TokenResult::set));
    BOOST_TEST((set_token(theme, "text.body-strong.letter-spacing", "-0.25") == TokenResult::set));
    BOOST_TEST(
        (theme.text(TextToken::body_strong) == TextStyle{"Inter, sans-serif", 17, 25.5F, 650, -0.25F}));
}

BOOST_AUTO_TEST_CASE(a_bad_value_is_told_and_changes_nothing) {
    const Theme before = light_theme();
    Theme theme = before;
    for (const char* value : {"", "#12345", "#1234567", "#12345g", "123456", "red", "#123456 "}) {
        BOOST_TEST((set_token(theme, "color.accent", value) == TokenResult::bad_value), value);
    }
    for (const char* value : {"", "-1", "1e3", "12px", ".5", "5.", "1.2.3", "1 2", "nan", "99999", "0x10",
                              "-", "1234567890123"}) {
        BOOST_TEST((set_token(theme, "size.space-m", value) == TokenResult::bad_value), value);
    }
    BOOST_TEST((set_token(theme, "text.body.weight", "0") == TokenResult::bad_value));
    BOOST_TEST((set_token(theme, "text.body.weight", "1001") == TokenResult::bad_value));
    BOOST_TEST((set_token(theme, "text.body.size", "0") == TokenResult::bad_value));
    BOOST_TEST((set_token(theme, "text.body.family", "") == TokenResult::bad_value));
    BOOST_TEST((theme == before));
}

BOOST_AUTO_TEST_CASE(an_unknown_token_is_told) {
    Theme theme;
    for (const char* name :
         {"", "color", "color.", "color.none", "color.count", "colour.accent", "size.accent", "accent",
          "text.body", "text.body.colour", "text.small-caps.size", "text.", "text.size"}) {
        BOOST_TEST((set_token(theme, name, "#000000") == TokenResult::unknown_token), name);
    }
}

BOOST_AUTO_TEST_CASE(every_token_has_a_name_of_its_own_that_sets_it) {
    Theme theme;
    for (auto index = 1; index < static_cast<int>(ColorToken::count); ++index) {
        const auto token = static_cast<ColorToken>(index);
        BOOST_TEST((set_token(theme, "color." + std::string(name_of(token)), "#010203") == TokenResult::set));
        BOOST_TEST(theme.color(token) == 0xff030201u);
    }
    for (auto index = 0; index < static_cast<int>(SizeToken::count); ++index) {
        const auto token = static_cast<SizeToken>(index);
        BOOST_TEST((set_token(theme, "size." + std::string(name_of(token)), "3") == TokenResult::set));
        BOOST_TEST(theme.size(token) == 3);
    }
    for (auto index = 0; index < static_cast<int>(TextToken::count); ++index) {
        const auto token = static_cast<TextToken>(index);
        BOOST_TEST(
            (set_token(theme, "text." + std::string(name_of(token)) + ".size", "21") == TokenResult::set));
        BOOST_TEST(theme.text(token).size == 21);
    }
}

BOOST_AUTO_TEST_CASE(both_theme_files_give_every_token_a_value) {
    for (const Theme* theme : {&light_theme(), &dark_theme()}) {
        for (auto index = 1; index < static_cast<int>(ColorToken::count); ++index) {
            BOOST_TEST(theme->color(static_cast<ColorToken>(index)) != 0u,
                       name_of(static_cast<ColorToken>(index)));
        }
        for (auto index = 0; index < static_cast<int>(SizeToken::count); ++index) {
            BOOST_TEST(theme->size(static_cast<SizeToken>(index)) > 0,
                       name_of(static_cast<SizeToken>(index)));
        }
        for (auto index = 0; index < static_cast<int>(TextToken::count); ++index) {
            const TextStyle& style = theme->text(static_cast<TextToken>(index));
            BOOST_TEST(!style.family.empty());
            BOOST_TEST(style.line_height >= style.size * 1.2F);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
