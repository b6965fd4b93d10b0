#include <boost/test/unit_test.hpp>

#include "wire/repaired_text.hpp"

using stamgast::wire::repaired_text;

BOOST_AUTO_TEST_SUITE(repaired_text_of_json)

BOOST_AUTO_TEST_CASE(good_text_is_not_repaired) {
    for (const char* json :
         {"", "{}", R"("\ud83d\ude00 😀 \\ud83d \u00e9 \n \")", "\"\uFFFD\"", R"("\)", R"("\u12)"}) {
        BOOST_TEST(!repaired_text(json).has_value(), json);
    }
}

BOOST_AUTO_TEST_CASE(halves_of_pairs_are_replaced) {
    BOOST_TEST(repaired_text(R"("a\ud83d")").value() == R"("a\ufffd")");
    BOOST_TEST(repaired_text(R"("\uDE00z")").value() == R"("\ufffdz")");
    BOOST_TEST(repaired_text(R"("\ud83d\ud83d\ude00")").value() == R"("\ufffd\ud83d\ude00")");
    BOOST_TEST(repaired_text(R"("\ud83d\n")").value() == R"("\ufffd\n")");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_replaced) {
    BOOST_TEST(repaired_text("\"a\xFF\"").value() == "\"a\uFFFD\"");
    BOOST_TEST(repaired_text("\"caf\xC3\"").value() == "\"caf\uFFFD\"");
}

BOOST_AUTO_TEST_SUITE_END()
