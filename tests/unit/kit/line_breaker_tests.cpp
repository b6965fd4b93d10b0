#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "kit/line_breaker.hpp"
#include "kit/test_text_engine.hpp"

using namespace stamgast::kit;

namespace {

// Ten px a character.
const TextStyle style{.family = "Test Sans", .size = 20, .line_height = 24};

BrokenText broken(std::string_view text, float width, int max_lines) {
    TestTextEngine engine;
    return LineBreaker(engine, style, Direction::left_to_right, width)
        .break_lines(presentable(text), max_lines);
}

std::vector<std::string> lines_of(const std::string& shown) {
    std::vector<std::string> lines{""};
    for (const char character : shown) {
        if (character == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += character;
        }
    }
    return lines;
}

std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{"a", "b",       "koffie", " ",  " ",           "  ", "-",
                                                 "é", "e\u0301", "茶",     "、", "👩‍👧", "\n", "x"};
    std::string text;
    for (auto count = random() % 30; count > 0; --count) {
        text += pieces[random() % pieces.size()];
    }
    return text;
}

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char character) { return character == ' ' || character == '\n'; });
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(line_breaker)

BOOST_AUTO_TEST_CASE(a_text_that_fits_stays_as_it_is) {
    const BrokenText text = broken("koffie", 60, 1);
    BOOST_TEST(text.shown == "koffie");
    BOOST_TEST(text.line_count == 1);
    BOOST_TEST(broken("", 60, 1).line_count == 1);
    BOOST_TEST(broken("", 60, 0).shown == "");
}

BOOST_AUTO_TEST_CASE(a_text_that_does_not_fit_on_one_line_ends_in_an_ellipsis) {
    BOOST_TEST(broken("koffiebonen", 60, 1).shown == "koffi…");
    BOOST_TEST(broken("een pak koffie", 90, 1).shown == "een pak…");
    BOOST_TEST(broken("koffie", 5, 1).shown == "…");
}

BOOST_AUTO_TEST_CASE(words_stay_whole_where_they_can) {
    BOOST_TEST(broken("een pak koffie", 80, 0).shown == "een pak\nkoffie");
    BOOST_TEST(broken("een pak koffie", 80, 0).line_count == 2);
    BOOST_TEST(broken("half-volle melk", 60, 0).shown == "half-\nvolle\nmelk");
}

BOOST_AUTO_TEST_CASE(a_word_wider_than_the_line_is_broken_inside) {
    BOOST_TEST(broken("koffiebonen", 40, 0).shown == "koff\niebo\nnen");
}

BOOST_AUTO_TEST_CASE(the_last_line_that_is_allowed_is_cut) {
    BOOST_TEST(broken("een pak koffie en thee", 80, 2).shown == "een pak\nkoffie…");
    BOOST_TEST(broken("een\ntwee\ndrie", 80, 2).shown == "een\ntwee…");
}

BOOST_AUTO_TEST_CASE(a_line_break_in_the_text_is_kept_where_there_is_room_for_it) {
    BOOST_TEST(broken("een\ntwee", 80, 0).shown == "een\ntwee");
    BOOST_TEST(broken("een\ntwee", 80, 1).shown == "een…");
}

BOOST_AUTO_TEST_CASE(a_character_of_several_code_points_is_not_cut_in_half) {
    BOOST_TEST(broken("e\u0301e\u0301e\u0301e\u0301", 30, 1).shown == "e\u0301e\u0301…");
    BOOST_TEST(broken("👩‍👧👩‍👧", 50, 0).line_count == 2);
    BOOST_TEST(lines_of(broken("👩‍👧👩‍👧", 50, 0).shown).front() == "👩‍👧");
}

BOOST_AUTO_TEST_CASE(every_line_fits_and_nothing_is_lost) {
    std::mt19937 random(7);
    TestTextEngine engine;
    for (int round = 0; round < 2000; ++round) {
        const std::string text = random_text(random);
        const float width = 40 + static_cast<float>(random() % 12) * 10;
        const BrokenText whole = broken(text, width, 0);
        BOOST_TEST(without_spaces(whole.shown) == without_spaces(text));
        const auto lines = lines_of(whole.shown);
        BOOST_TEST(static_cast<int>(lines.size()) == whole.line_count);
        for (const std::string& line : lines) {
            BOOST_TEST(engine.measure(line, style, Direction::left_to_right).width <= width + 0.1F);
        }
        const int limit = 1 + static_cast<int>(random() % 3);
        const BrokenText cut = broken(text, width, limit);
        BOOST_TEST(cut.line_count == std::min(limit, whole.line_count));
        if (whole.line_count <= limit) {
            BOOST_TEST(cut.shown == whole.shown);
        } else {
            BOOST_TEST(cut.shown.ends_with("…"));
        }
    }
}

BOOST_AUTO_TEST_CASE(control_characters_become_spaces_and_overrides_of_direction_are_dropped) {
    BOOST_TEST(presentable("a\tb\x01"
                           "c\x7f"
                           "d") == "a b c d");
    BOOST_TEST(presentable("\u202eevil\u202c \u2067ok\u2069") == "evil\u202c \u2067ok\u2069");
    BOOST_TEST(presentable("twee\nregels") == "twee\nregels");
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_text_is_cut_before_anything_is_measured) {
    const std::string text(1'000'000, 'x');
    const std::string shown = presentable(text);
    BOOST_TEST(shown.size() <= longest_text + 3);
    BOOST_TEST(shown.ends_with("…"));
    std::string marks;
    while (marks.size() < 10'000) {
        marks += "é";
    }
    BOOST_TEST(presentable(marks).find("\xc3\xe2") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
