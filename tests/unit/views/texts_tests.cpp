#include "views/texts.hpp"

#include <boost/test/unit_test.hpp>

#include "views/test_catalogue.hpp"
#include "views/test_formatter.hpp"

namespace stamgast::views {
namespace {

struct EnglishTexts {
    EnglishTexts() { texts.set_catalogue(english()); }
    TestFormatter formatter;
    Texts texts{formatter};
};

BOOST_FIXTURE_TEST_SUITE(texts_suite, EnglishTexts)

BOOST_AUTO_TEST_CASE(a_message_is_filled_with_what_it_names) {
    BOOST_TEST(texts.fill(Message::card_number, {{"number", "1042"}}) == "Order 1042");
}

BOOST_AUTO_TEST_CASE(what_fills_a_message_is_not_filled_again) {
    const std::string name =
        texts.fill(Message::detail_line_again_name, {{"title", "{number}"}, {"number", "1042"}});
    BOOST_TEST(name == "Order again: {number}, order 1042");
}

BOOST_AUTO_TEST_CASE(a_placeholder_that_nothing_fills_stays_visible) {
    BOOST_TEST(texts.fill(Message::card_number, {}) == "Order {number}");
}

BOOST_AUTO_TEST_CASE(a_count_takes_its_plural_form) {
    BOOST_TEST(texts.counted(Message::orders_count, 1) == "1 order");
    BOOST_TEST(texts.counted(Message::orders_count, 2) == "2 orders");
}

BOOST_AUTO_TEST_CASE(a_plural_category_that_the_catalogue_lacks_falls_back_to_other) {
    texts.set_catalogue(catalogue_of({{Message::orders_count, {{"other", "{count} pieces"}}}}));
    BOOST_TEST(texts.counted(Message::orders_count, 1) == "1 pieces");
}

BOOST_AUTO_TEST_CASE(a_message_that_the_catalogue_lacks_reads_as_its_number) {
    texts.set_catalogue({});
    BOOST_TEST(texts[Message::page_name] == "#2");
}

BOOST_AUTO_TEST_CASE(in_an_arabic_sentence_whatever_fills_it_keeps_its_own_order) {
    texts.set_catalogue(catalogue_of({{Message::card_number, {{"", "الطلب {number}"}}},
                                      {Message::orders_count, {{"other", "{count} طلب"}}}}),
                        kit::Direction::right_to_left);
    BOOST_TEST(texts.fill(Message::card_number, {{"number", "2024-0117"}}) == "الطلب \u20682024-0117\u2069");
    BOOST_TEST(texts.counted(Message::orders_count, 12) == "\u206812\u2069 طلب");
}

BOOST_AUTO_TEST_CASE(in_an_english_sentence_only_what_is_read_from_the_right_is_kept_apart) {
    BOOST_TEST(texts.fill(Message::card_number, {{"number", "2024-0117"}}) == "Order 2024-0117");
    BOOST_TEST(texts.fill(Message::card_number, {{"number", "قهوة"}}) == "Order \u2068قهوة\u2069");
}

BOOST_AUTO_TEST_CASE(on_an_arabic_page_a_telephone_number_is_not_turned_around) {
    BOOST_TEST(texts.figures("+31 6 1234") == "+31 6 1234");
    texts.set_catalogue({}, kit::Direction::right_to_left);
    BOOST_TEST(texts.figures("+31 6 1234") == "\u2068+31 6 1234\u2069");
    BOOST_TEST(texts.figures("").empty());
}

BOOST_AUTO_TEST_CASE(a_new_catalogue_replaces_all_of_the_old_one) {
    texts.set_catalogue(dutch());
    BOOST_TEST(texts[Message::orders_title] == "Je bestellingen");
    BOOST_TEST(texts.counted(Message::orders_count, 1) == "1 bestelling");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
