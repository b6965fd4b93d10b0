#include "views/order_words.hpp"

#include <boost/test/unit_test.hpp>

#include "domain/shop_builders.hpp"
#include "views/test_catalogue.hpp"
#include "views/test_formatter.hpp"

namespace stamgast::views {
namespace {

using domain::test::line_of;
using domain::test::order_of;

struct Words {
    Words() { texts.set_catalogue(english()); }
    TestFormatter formatter;
    Texts texts{formatter};
    OrderWordsCache cache;
};

BOOST_FIXTURE_TEST_SUITE(order_words, Words)

BOOST_AUTO_TEST_CASE(an_order_of_several_lines_names_the_first_and_counts_the_rest) {
    const OrderWords& words =
        cache.of(order_of({line_of("coffee", 1), line_of("tea"), line_of("milk")}), texts);
    BOOST_TEST(words.first == "Old coffee");
    BOOST_TEST(words.rest == "and 2 more products");
}

BOOST_AUTO_TEST_CASE(an_order_of_one_line_says_how_many_and_of_which_kind) {
    domain::OrderLine line = line_of("coffee", 2);
    line.options = {{"Size", "250 g"}, {"Grind", "filter"}};
    const OrderWords& words = cache.of(order_of({line}), texts);
    BOOST_TEST(words.first == "2 × Old coffee");
    BOOST_TEST(words.rest == "250 g, filter");
}

BOOST_AUTO_TEST_CASE(buttons_of_different_orders_have_different_names_that_begin_with_their_labels) {
    domain::Order order = order_of({line_of("coffee")});
    const std::string first = cache.of(order, texts).again_name;
    order.id = "order-2";
    order.number = "1043";
    const std::string second = cache.of(order, texts).again_name;
    BOOST_TEST(first != second);
    BOOST_TEST(first.starts_with(texts[Message::card_again]));
    BOOST_TEST(cache.of(order, texts).details_name.starts_with(texts[Message::card_details]));
}

BOOST_AUTO_TEST_CASE(words_are_made_once_for_an_order) {
    const domain::Order order = order_of({line_of("coffee")});
    (void)cache.of(order, texts);
    const int asked = formatter.dates_asked;
    (void)cache.of(order, texts);
    BOOST_TEST(formatter.dates_asked == asked);
}

BOOST_AUTO_TEST_CASE(an_order_that_changed_gets_new_words) {
    domain::Order order = order_of({line_of("coffee")});
    order.total = 1500;
    (void)cache.of(order, texts);
    order.total = 1000;
    BOOST_TEST(cache.of(order, texts).total == "EUR 10.00");
}

BOOST_AUTO_TEST_CASE(an_order_without_lines_has_words_all_the_same) {
    BOOST_TEST(cache.of(order_of({}), texts).number == "Order 1042");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::views
