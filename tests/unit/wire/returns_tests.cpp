#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "fixtures/get_return_options.hpp"
#include "fixtures/list_returns.hpp"
#include "fixtures/request_return.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_returns.hpp"
#include "wire/encode_submissions.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using domain::ReturnState;
using wire::test::answer_of;

namespace {

/// What is said of the demo shop's returns once its first has been spoiled.
std::string problem_with_return(const std::function<void(Json& made)>& spoil) {
    Json answer = answer_of(fixtures::list_returns);
    spoil(answer["returns"][0]);
    const auto returns = wire::decode_returns(answer.dump());
    return returns ? returns.left_out : describe(returns.error());
}

std::string problem_with_options(const std::function<void(Json& options)>& spoil) {
    Json answer = answer_of(fixtures::get_return_options);
    spoil(answer);
    const auto options = wire::decode_return_options(answer.dump());
    return options ? "" : describe(options.error());
}

} // namespace

BOOST_AUTO_TEST_SUITE(returns_on_the_wire)

BOOST_AUTO_TEST_CASE(the_demo_shops_options_come_through_whole) {
    const Json json = answer_of(fixtures::get_return_options);
    const auto options = wire::decode_return_options(json.dump());
    BOOST_REQUIRE(options.has_value());
    BOOST_TEST(options->until_ms.has_value());
    BOOST_TEST(options->reasons.size() == json["reasons"].size());
    BOOST_TEST(options->resolutions.front().id == "refund");
    BOOST_REQUIRE(options->lines.size() == json["lines"].size());
    BOOST_TEST(options->lines[2].line_id == "order-116-4");
    BOOST_TEST(options->lines[2].max_quantity == 3);
}

BOOST_AUTO_TEST_CASE(without_a_limit_there_is_no_last_moment) {
    const auto options =
        wire::decode_return_options(R"({"until": null, "reasons": [], "resolutions": [], "lines": []})");
    BOOST_REQUIRE(options.has_value());
    BOOST_TEST(!options->until_ms.has_value());
}

BOOST_AUTO_TEST_CASE(the_demo_shops_returns_come_through_whole) {
    const Json json = answer_of(fixtures::list_returns);
    const auto returns = wire::decode_returns(json.dump());
    BOOST_REQUIRE(returns.has_value());
    BOOST_REQUIRE(returns->size() == json["returns"].size());
    const domain::OrderReturn& with_label = returns->at(1);
    BOOST_CHECK(with_label.state == ReturnState::label_ready);
    BOOST_TEST(with_label.label_url == "document.html?order=order-116&label=R-8975&locale=nl");
    BOOST_TEST(with_label.send_until_ms.has_value());
    BOOST_TEST(!with_label.refund->at_ms.has_value());
    const domain::OrderReturn& refunded = returns->at(2);
    BOOST_CHECK(refunded.state == ReturnState::refunded);
    BOOST_TEST(refunded.refund->amount == 1058);
    BOOST_TEST(refunded.refund->at_ms.has_value());
    BOOST_TEST(refunded.lines.front().quantity == 2);
}

BOOST_AUTO_TEST_CASE(a_request_is_answered_with_the_return_as_it_is) {
    const auto made = wire::decode_return_answer(answer_of(fixtures::request_return).dump());
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->number == "R-1719");
    BOOST_TEST(made->text == "We kijken ernaar en sturen je zo een label");
    BOOST_TEST(!wire::decode_return_answer("{}").has_value());
}

BOOST_AUTO_TEST_CASE(a_label_that_is_not_safe_to_follow_is_no_label) {
    Json answer = answer_of(fixtures::list_returns);
    answer["returns"][1]["label_url"] = "javascript:alert(1)";
    BOOST_TEST(wire::decode_returns(answer.dump())->at(1).label_url == "");
}

BOOST_AUTO_TEST_CASE(an_odd_or_repeated_return_does_not_hide_the_others) {
    Json answer = answer_of(fixtures::list_returns);
    const std::size_t count = answer["returns"].size();
    answer["returns"].push_back(answer["returns"][1]);
    answer["returns"][0]["state"] = "lost";
    const auto returns = wire::decode_returns(answer.dump());
    BOOST_REQUIRE(returns.has_value());
    BOOST_TEST(returns->size() == count - 1);
    answer["returns"][0] = answer["returns"][1];
    BOOST_TEST(wire::decode_returns(answer.dump()).left_out.starts_with("/returns/1: "));
    BOOST_TEST(!wire::decode_returns(R"({"returns": {}})").has_value());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_by_its_path) {
    BOOST_TEST(
        problem_with_return([](Json& made) { made["state"] = "lost"; }).starts_with("/returns/0/state"));
    BOOST_TEST(problem_with_return([](Json& made) { made["at"] = "today"; }).starts_with("/returns/0/at"));
    BOOST_TEST(problem_with_return([](Json& made) { made.erase("lines"); }).starts_with("/returns/0"));
    BOOST_TEST(problem_with_return([](Json& made) {
                   made["lines"][0]["quantity"] = 0;
               }).starts_with("/returns/0/lines/0/quantity"));
    BOOST_TEST(problem_with_return([](Json& made) {
                   made["refund"]["amount"] = 10.58;
               }).starts_with("/returns/0/refund/amount"));
    BOOST_TEST(problem_with_return([](Json& made) {
                   made["refund"]["currency"] = "euro";
               }).starts_with("/returns/0/refund/currency"));
    BOOST_TEST(problem_with_options([](Json& options) { options.erase("until"); }) != "");
    BOOST_TEST(problem_with_options([](Json& options) {
                   options["reasons"][1]["label"] = 7;
               }).starts_with("/reasons/1/label"));
    BOOST_TEST(problem_with_options([](Json& options) {
                   options["lines"][0]["max_quantity"] = -1;
               }).starts_with("/lines/0/max_quantity"));
}

BOOST_AUTO_TEST_CASE(a_request_is_written_as_the_contract_has_it) {
    const Json question = Json::parse(fixtures::request_return)["question"];
    wire::JsonWriter writer;
    wire::encode_return_request(writer, "fixture-requestReturn",
                                {"order-116", {{"order-116-1", 1, "dislike", ""}}, "refund"});
    BOOST_TEST(Json::parse(writer.written()) == question);
    wire::JsonWriter commented;
    wire::encode_return_request(commented, "key",
                                {"1", {{"1-1", 2, "wrong", "Two \"wrong\" bags"}}, "refund"});
    BOOST_TEST(Json::parse(commented.written())["lines"][0]["comment"] == "Two \"wrong\" bags");
}

BOOST_AUTO_TEST_CASE(orders_are_asked_about_by_their_ids) {
    wire::JsonWriter one;
    wire::encode_order_question(one, "order-116");
    BOOST_TEST(one.written() == R"({"order_id":"order-116"})");
    wire::JsonWriter several;
    const std::vector<std::string> ids{"a", "b"};
    wire::encode_orders_question(several, ids);
    BOOST_TEST(several.written() == R"({"order_ids":["a","b"]})");
}

BOOST_AUTO_TEST_SUITE_END()
