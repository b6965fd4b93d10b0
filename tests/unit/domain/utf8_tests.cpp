#include <boost/test/unit_test.hpp>

#include "domain/utf8.hpp"

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(utf8)

namespace {

std::u32string decode(std::string_view text) {
    std::u32string code_points;
    while (!text.empty())
        code_points.push_back(take_code_point(text));
    return code_points;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_scalar_value_survives_the_way_there_and_back) {
    for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
        if (code_point == 0xD800)
            code_point = 0xE000;
        std::string text;
        append_code_point(text, code_point);
        std::string_view rest = text;
        BOOST_REQUIRE(take_code_point(rest) == code_point);
        BOOST_REQUIRE(rest.empty());
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_utf8_is_replaced_and_what_follows_is_kept) {
    BOOST_CHECK(decode("a\x80z") == U"a\uFFFDz");
    BOOST_CHECK(decode("a\xC3z") == U"a\uFFFDz");
    BOOST_CHECK(decode("\xE2\x82") == U"\uFFFD");
    BOOST_CHECK(decode("\xFFz") == U"\uFFFDz");
    BOOST_CHECK(decode("\xC0\xAF").find(U'/') == std::u32string::npos);
    BOOST_CHECK(decode("\xE0\x80\xAF").find(U'/') == std::u32string::npos);
    BOOST_CHECK(decode("\xED\xA0\x80").front() == replacement_character);
    BOOST_CHECK(decode("\xF4\x90\x80\x80").front() == replacement_character);
}

BOOST_AUTO_TEST_SUITE_END()
