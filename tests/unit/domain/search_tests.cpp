#include <boost/test/unit_test.hpp>

#include "domain/search.hpp"
#include "domain/shop_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(search)

namespace {

constexpr std::string_view march_words = "geleverd 5 maart 2024 2024-03-05 5-3-2024";

Order order_with(const std::string& number, const std::string& title) {
    OrderLine line = line_of("any");
    line.title = title;
    Order order = order_of({line});
    order.number = number;
    return order;
}

/// Position 0 is coffee of March, 1 is tea of the 15th, 2 is soap.
SearchIndex three_orders() {
    Order coffee = order_with("SG-1042", "Crème koffiebonen");
    coffee.lines[0].sku = "COF-250-B";
    coffee.lines[0].options = {{"Inhoud", "250 g"}};
    coffee.lines[0].attributes = {{"Gravure", "Zoë"}};
    SearchIndex index;
    index.add(coffee, march_words);
    index.add(order_with("SG-1043", "Thee"), "geannuleerd 15 maart 2024 2024-03-15 15-3-2024");
    index.add(order_with("SG-2044", "Zeep"), "onderweg 1 april 2023 2023-04-01 1-4-2023");
    return index;
}

using Matches = std::vector<std::uint32_t>;

void check_found(std::string_view query, const Matches& expected) {
    const Matches found = three_orders().search(query).matches;
    BOOST_TEST(found == expected, "\"" << query << "\"" << boost::test_tools::per_element());
}

} // namespace

BOOST_AUTO_TEST_CASE(orders_are_found_by_number_title_sku_option_and_attribute) {
    check_found("1042", {0});
    check_found("sg-10", {0, 1});
    check_found("bonen", {0});
    check_found("cof-250", {0});
    check_found("250 g", {0});
    check_found("zoe", {0});
    check_found("nothing like it", {});
}

BOOST_AUTO_TEST_CASE(case_and_accents_do_not_matter) {
    check_found("CREME", {0});
    check_found("crÈme Koffiebonen", {0});
}

BOOST_AUTO_TEST_CASE(orders_are_found_by_state_and_date) {
    check_found("geleverd", {0});
    check_found("maart 2024", {0, 1});
    check_found("2023-04", {2});
}

BOOST_AUTO_TEST_CASE(a_word_of_the_caller_is_found_from_its_start_only) {
    check_found("5-3-2024", {0});
    check_found("15-3-2024", {1});
    check_found("leverd", {});
}

BOOST_AUTO_TEST_CASE(all_words_must_be_found_in_any_order) {
    check_found("2024 koffie", {0});
    check_found("  koffie   geleverd ", {0});
    check_found("koffie geannuleerd", {});
}

BOOST_AUTO_TEST_CASE(a_query_without_words_finds_all) {
    check_found("", {0, 1, 2});
    check_found(" \t\n", {0, 1, 2});
}

BOOST_AUTO_TEST_CASE(words_do_not_match_across_two_texts_or_two_orders) {
    check_found("koffiebonencof", {});
    check_found("theegeannuleerd", {});
}

BOOST_AUTO_TEST_CASE(an_order_that_could_not_be_read_is_found_by_its_number) {
    SearchIndex index;
    index.add(UnreadableOrder{.number = "SG-9", .placed_at_ms = 0, .problem = "secret"}, "2024");
    BOOST_TEST(index.search("sg-9 2024").matches.size() == 1);
    BOOST_TEST(index.search("secret").matches.empty());
}

BOOST_AUTO_TEST_CASE(refining_letter_by_letter_finds_what_a_fresh_search_finds) {
    const SearchIndex index = three_orders();
    for (const std::string query : {"koffie geleverd", "maart 2024 thee", "5-3-2024", "zzz", "sg 1"}) {
        SearchResult typed;
        for (std::size_t length = 0; length <= query.size(); ++length) {
            typed = index.refine(typed, query.substr(0, length));
            BOOST_CHECK(typed == index.search(query.substr(0, length)));
        }
        for (std::size_t length = query.size(); length > 0; --length) {
            typed = index.refine(typed, query.substr(0, length));
            BOOST_CHECK(typed == index.search(query.substr(0, length)));
        }
    }
}

BOOST_AUTO_TEST_CASE(refining_looks_at_what_was_added_since) {
    SearchIndex index = three_orders();
    const SearchResult before = index.search("thee");
    index.add(order_with("SG-3000", "Groene thee"), "");
    const Matches expected{1, 3};
    BOOST_TEST(index.refine(before, "thee").matches == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_cleared_index_finds_nothing) {
    SearchIndex index = three_orders();
    index.clear();
    BOOST_TEST(index.size() == 0);
    BOOST_TEST(index.search("").matches.empty());
}

BOOST_AUTO_TEST_SUITE_END()
