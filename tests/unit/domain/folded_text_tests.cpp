#include <boost/test/unit_test.hpp>

#include "domain/folded_text.hpp"
#include "domain/utf8.hpp"

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(folded_text)

BOOST_AUTO_TEST_CASE(latin_letters_lose_case_and_accents) {
    BOOST_TEST(fold_text("Crème BRÛLÉE") == "creme brulee");
    BOOST_TEST(fold_text("Ąćęłńóśźż Őű Řůž İstanbul ılık") == "acelnoszz ou ruz istanbul ilik");
    BOOST_TEST(fold_text("Cà phê sữa đá") == "ca phe sua da");
    BOOST_TEST(fold_text("Ångström Smørrebrød Þór") == "angstrom smorrebrod thor");
}

BOOST_AUTO_TEST_CASE(letters_that_stand_for_two_become_two) {
    BOOST_TEST(fold_text("Straße STRAẞE") == "strasse strasse");
    BOOST_TEST(fold_text("Ærø œuvre IJsland ǆ") == "aero oeuvre ijsland dz");
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_texts_are_the_same) {
    BOOST_TEST(fold_text("cafe\u0301") == fold_text("café"));
    BOOST_TEST(fold_text("\u0438\u0306") == fold_text("й"));
}

BOOST_AUTO_TEST_CASE(greek_cyrillic_and_armenian_lose_case) {
    BOOST_TEST(fold_text("ΚΑΦΈΣ") == fold_text("καφές"));
    BOOST_TEST(fold_text("КОФЕ ЁЖ Їжак") == fold_text("кофе еж іжак"));
    BOOST_TEST(fold_text("ՍՈՒՐՃ") == "սուրճ");
}

BOOST_AUTO_TEST_CASE(other_scripts_stay_as_they_are) {
    for (const char* text : {"コーヒー豆", "咖啡", "قهوة", "קפה", "커피", "कॉफ़ी", "☕"})
        BOOST_TEST(fold_text(text) == text);
}

BOOST_AUTO_TEST_CASE(typographic_characters_are_what_a_keyboard_has) {
    BOOST_TEST(fold_text("Lavazza\u00A0’s 250\u202Fg – 1\u2009kg") == "lavazza 's 250 g - 1 kg");
    BOOST_TEST(fold_text("ＡＢＣ１２３ａ") == "abc123a");
}

BOOST_AUTO_TEST_CASE(invisible_characters_go) {
    BOOST_TEST(fold_text("kof\u00ADfie\u200B \u202Ebonen\uFEFF") == "koffie bonen");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_do_no_harm) {
    BOOST_TEST(fold_text("Tea\xFF\xC3").starts_with("tea"));
}

BOOST_AUTO_TEST_CASE(folding_twice_is_folding_once) {
    for (char32_t code_point = 1; code_point < 0xD800; ++code_point) {
        std::string character;
        append_code_point(character, code_point);
        const std::string once = fold_text(character);
        BOOST_REQUIRE_EQUAL(fold_text(once), once);
    }
}

BOOST_AUTO_TEST_SUITE_END()
