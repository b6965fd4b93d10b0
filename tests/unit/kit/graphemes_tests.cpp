#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "kit/graphemes.hpp"

using namespace stamgast::kit;

namespace {

std::vector<std::string> graphemes_of(std::string_view text) {
    std::vector<std::string> graphemes;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = next_grapheme(text, at);
        graphemes.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return graphemes;
}

// The text with '|' where a line may end.
std::string breaks_of(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = next_grapheme(text, at);
        shown += text.substr(at, end - at);
        if (end < text.size() && may_break_at(text, end)) {
            shown += '|';
        }
        at = end;
    }
    return shown;
}

} // namespace

BOOST_AUTO_TEST_SUITE(graphemes)

BOOST_AUTO_TEST_CASE(what_people_count_as_one_character_is_never_divided) {
    using Strings = std::vector<std::string>;
    BOOST_TEST(graphemes_of("aé") == (Strings{"a", "é"}));
    BOOST_TEST(graphemes_of("e\u0301x") == (Strings{"e\u0301", "x"}));
    BOOST_TEST(graphemes_of("👩‍👩‍👧!") == (Strings{"👩‍👩‍👧", "!"}));
    BOOST_TEST(graphemes_of("👍🏽👍") == (Strings{"👍🏽", "👍"}));
    BOOST_TEST(graphemes_of("🇳🇱🇧🇪") == (Strings{"🇳🇱", "🇧🇪"}));
    BOOST_TEST(graphemes_of("❤️a") == (Strings{"❤️", "a"}));
    BOOST_TEST(graphemes_of("नि") == (Strings{"नि"}));
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_characters_of_their_own) {
    BOOST_TEST(graphemes_of("a\xff\xc3").size() == 3u);
    BOOST_TEST(graphemes_of("\xe2\x82").size() == 2u);
    BOOST_TEST(graphemes_of("\x80\x80\x80\x80\x80").size() == 5u);
}

BOOST_AUTO_TEST_CASE(lines_end_after_spaces_and_hyphens_inside_words) {
    BOOST_TEST(breaks_of("een pak  koffie") == "een |pak  |koffie");
    BOOST_TEST(breaks_of("half-volle -5 a - b") == "half-|volle |-5 |a |- |b");
    BOOST_TEST(breaks_of("PK-48245 T-shirt") == "PK-48245 |T-|shirt");
    BOOST_TEST(breaks_of("12\u00a0kg") == "12\u00a0kg");
}

BOOST_AUTO_TEST_CASE(lines_end_between_cjk_characters_but_not_before_their_punctuation) {
    BOOST_TEST(breaks_of("緑茶、煎茶") == "緑|茶、|煎|茶");
    BOOST_TEST(breaks_of("「茶」") == "「茶」");
    BOOST_TEST(breaks_of("茶tea") == "茶|tea");
}

BOOST_AUTO_TEST_CASE(spaces_are_trimmed_from_the_end_only) {
    BOOST_TEST(trim_end("  a b  ") == "  a b");
    BOOST_TEST(trim_end("   ") == "");
    BOOST_TEST(trim_end("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
