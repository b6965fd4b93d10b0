#include <boost/test/unit_test.hpp>

#include <string>

#include "wire/display_text.hpp"

using namespace stamgast::wire;

BOOST_AUTO_TEST_SUITE(display_text)

BOOST_AUTO_TEST_CASE(ordinary_texts_of_all_scripts_stay_as_they_are) {
    for (const char* text :
         {"", "Koffiebonen 250 g", "Crème brûlée", "قهوة", "コーヒー豆", "👨‍👩‍👧", "one\ntwo"}) {
        BOOST_TEST(clean_display_text(text) == text);
    }
}

BOOST_AUTO_TEST_CASE(control_and_direction_characters_go) {
    BOOST_TEST(clean_display_text("a\x01\t\r\x7F\u0085z") == "az");
    BOOST_TEST(clean_display_text("\u202Eevil\u202C \u2066x\u2069 \u200E\u200F\u061C!") == "evil x !");
    BOOST_TEST(clean_display_text(std::string_view("a\0z", 3)) == "az");
}

BOOST_AUTO_TEST_CASE(a_megabyte_is_cut_between_characters) {
    std::string long_text;
    for (int count = 0; count < 250'000; ++count)
        long_text += "é☕";
    const std::string cut = clean_display_text(long_text);
    BOOST_TEST(cut.starts_with("é☕é☕"));
    BOOST_TEST(cut.ends_with("é☕…"));
    BOOST_TEST(cut.size() == 1000 * std::string_view("é☕").size() + std::string_view("…").size());
}

BOOST_AUTO_TEST_CASE(a_text_of_just_the_allowed_length_is_not_cut) {
    const std::string just(max_display_characters, 'x');
    BOOST_TEST(clean_display_text(just) == just);
    BOOST_TEST(clean_display_text(just + "x") == just + "…");
}

BOOST_AUTO_TEST_SUITE_END()
