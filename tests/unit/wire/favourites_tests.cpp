#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "fixtures/list_favourites.hpp"
#include "fixtures/set_favourite.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_favourites.hpp"
#include "wire/encode_favourites.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using wire::test::answer_of;

namespace {

/// What is said of the demo shop's answer once its first favourite has been spoiled.
std::string problem_with_favourite(const std::function<void(Json& favourite)>& spoil) {
    Json answer = answer_of(fixtures::list_favourites);
    spoil(answer["favourites"][0]);
    const auto page = wire::decode_favourite_page(answer.dump());
    return page ? page.left_out : describe(page.error());
}

} // namespace

BOOST_AUTO_TEST_SUITE(favourites_on_the_wire)

BOOST_AUTO_TEST_CASE(the_demo_shops_favourites_come_through_whole) {
    const Json json = answer_of(fixtures::list_favourites);
    const auto page = wire::decode_favourite_page(json.dump());
    BOOST_REQUIRE(page.has_value());
    BOOST_REQUIRE(page->favourites.size() == json["favourites"].size());
    const domain::Favourite& first = page->favourites.front();
    BOOST_TEST(first.id.product_id == "stroopwafels");
    BOOST_TEST(first.id.variant_id == "");
    BOOST_TEST(first.price_when_added.value() == 329);
    BOOST_TEST(first.product->variants.size() == json["favourites"][0]["product"]["variants"].size());
    BOOST_TEST(page->next_cursor == "");
}

BOOST_AUTO_TEST_CASE(what_became_of_a_change_is_read_with_and_without_a_favourite) {
    const std::string kept = answer_of(fixtures::set_favourite).dump();
    BOOST_TEST(wire::decode_favourite_answer(kept).value().has_value());
    BOOST_TEST(!wire::decode_favourite_answer(R"({"favourite": null})").value().has_value());
    BOOST_TEST(!wire::decode_favourite_answer("{}").has_value());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_by_its_path) {
    BOOST_TEST(
        problem_with_favourite([](Json& each) { each.erase("product_id"); }).starts_with("/favourites/0"));
    BOOST_TEST(problem_with_favourite([](Json& each) {
                   each["variant_id"] = 7;
               }).starts_with("/favourites/0/variant_id"));
    BOOST_TEST(problem_with_favourite([](Json& each) {
                   each["added_at"] = "yesterday";
               }).starts_with("/favourites/0/added_at"));
    BOOST_TEST(problem_with_favourite([](Json& each) {
                   each["price_when_added"] = 3.29;
               }).starts_with("/favourites/0/price_when_added"));
    BOOST_TEST(problem_with_favourite([](Json& each) {
                   each["product"]["variants"] = "none";
               }).starts_with("/favourites/0/product/variants"));
}

BOOST_AUTO_TEST_CASE(one_odd_favourite_does_not_hide_the_others) {
    Json answer = answer_of(fixtures::list_favourites);
    answer["favourites"][0]["product"]["variants"] = "none";
    const auto page = wire::decode_favourite_page(answer.dump());
    BOOST_REQUIRE(page.has_value());
    BOOST_REQUIRE(page->favourites.size() == answer["favourites"].size() - 1);
    BOOST_TEST(page->favourites.front().title == answer["favourites"][1]["title"].get<std::string>());
}

BOOST_AUTO_TEST_CASE(a_change_says_what_it_shall_be_and_names_no_variant_where_there_is_none) {
    wire::JsonWriter whole;
    wire::encode_favourite_change(whole, "seed-1", {"p1", ""}, true);
    BOOST_TEST(whole.written() == R"({"key":"seed-1","product_id":"p1","variant_id":null,"favourite":true})");
    wire::JsonWriter variant;
    wire::encode_favourite_change(variant, "seed-2", {"p1", "v1"}, false);
    BOOST_TEST(variant.written() ==
               R"({"key":"seed-2","product_id":"p1","variant_id":"v1","favourite":false})");
}

BOOST_AUTO_TEST_CASE(a_page_is_asked_for_by_its_cursor) {
    wire::JsonWriter first;
    wire::encode_page_query(first, "", 100);
    BOOST_TEST(first.written() == R"({"cursor":null,"limit":100})");
    wire::JsonWriter next;
    wire::encode_page_query(next, "more", 100);
    BOOST_TEST(next.written() == R"({"cursor":"more","limit":100})");
}

BOOST_AUTO_TEST_SUITE_END()
