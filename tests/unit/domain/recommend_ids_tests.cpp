#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "domain/recommend_ids.hpp"

using namespace stamgast::domain;

BOOST_AUTO_TEST_SUITE(recommend_ids)

namespace {

std::vector<std::string> make_product_ids() {
    std::vector<std::string> ids;
    for (int number = 0; number < 5'000; ++number)
        ids.push_back("gid://shop/Product/" + std::to_string(number));
    return ids;
}

/// Tables hold on to the texts, so that these have to outlive them.
const std::vector<std::string> product_ids = make_product_ids();

} // namespace

BOOST_AUTO_TEST_CASE(an_empty_table_finds_nothing) { BOOST_TEST(!IdTable{}.find("beans").has_value()); }

BOOST_AUTO_TEST_CASE(each_id_has_one_number_in_the_order_of_adding) {
    IdTable table;
    BOOST_TEST(table.add("beans") == 0);
    BOOST_TEST(table.add("tea") == 1);
    BOOST_TEST(table.add("beans") == 0);
    BOOST_TEST(table.add("") == 2);
    BOOST_TEST(table.size() == 3);
    BOOST_TEST(table.find("tea").value() == 1);
    BOOST_TEST(!table.find("te").has_value());
    BOOST_TEST(table.id(0) == "beans");
}

BOOST_AUTO_TEST_CASE(thousands_of_ids_keep_their_numbers_while_the_table_grows) {
    IdTable table;
    for (std::uint32_t number = 0; number < product_ids.size(); ++number)
        BOOST_REQUIRE(table.add(product_ids[number]) == number);
    for (std::uint32_t number = 0; number < product_ids.size(); ++number)
        BOOST_REQUIRE(table.find(product_ids[number]).value() == number);
    BOOST_TEST(!table.find("gid://shop/Product/5000").has_value());
}

BOOST_AUTO_TEST_CASE(room_that_is_made_is_not_a_limit) {
    IdTable table;
    table.reserve(0);
    BOOST_TEST(!table.find("beans").has_value());
    BOOST_TEST(table.add("beans") == 0);
    table.reserve(2);
    BOOST_TEST(table.find("beans").value() == 0);
    for (std::uint32_t number = 1; number < 50; ++number)
        BOOST_REQUIRE(table.add(product_ids[number]) == number);
    for (std::uint32_t number = 1; number < 50; ++number)
        BOOST_REQUIRE(table.find(product_ids[number]).value() == number);
}

BOOST_AUTO_TEST_CASE(ids_with_the_same_hash_are_told_apart) {
    // Both are 0x5e4daa9d in 32-bit FNV-1a.
    IdTable table;
    BOOST_TEST(table.add("costarring") == 0);
    BOOST_TEST(table.add("liquid") == 1);
    BOOST_TEST(table.find("costarring").value() == 0);
    BOOST_TEST(table.find("liquid").value() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
