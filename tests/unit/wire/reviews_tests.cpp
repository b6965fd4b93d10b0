#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "fixtures/list_reviews.hpp"
#include "fixtures/submit_review.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_reviews.hpp"
#include "wire/encode_submissions.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using wire::test::answer_of;

namespace {

std::string problem_with_reviews(const std::function<void(Json& answer)>& spoil) {
    Json answer = answer_of(fixtures::list_reviews);
    spoil(answer);
    const auto list = wire::decode_reviews(answer.dump());
    return list ? list.left_out : describe(list.error());
}

} // namespace

BOOST_AUTO_TEST_SUITE(reviews_on_the_wire)

BOOST_AUTO_TEST_CASE(the_demo_shops_reviews_and_prompts_come_through_whole) {
    const Json json = answer_of(fixtures::list_reviews);
    const auto list = wire::decode_reviews(json.dump());
    BOOST_REQUIRE(list.has_value());
    BOOST_TEST(list->prompts.size() == json["prompts"].size());
    BOOST_REQUIRE(list->reviews.size() == json["reviews"].size());
    BOOST_TEST(list->prompts.front().topics.at(1).label == "Versheid");
    const domain::Review& first = list->reviews.front();
    BOOST_TEST(first.stars == 5);
    BOOST_CHECK(first.state == domain::ReviewState::published);
    BOOST_TEST(first.title == "Al jaren mijn koffie");
    BOOST_TEST(first.reply->text.starts_with("Dank je, Sanne!"));
    BOOST_TEST(list->reviews.back().text == "");
    BOOST_TEST(!list->reviews.back().reply.has_value());
}

BOOST_AUTO_TEST_CASE(a_review_is_answered_as_it_is) {
    const auto review = wire::decode_review_answer(answer_of(fixtures::submit_review).dump());
    BOOST_REQUIRE(review.has_value());
    BOOST_CHECK(review->state == domain::ReviewState::pending);
    BOOST_TEST(review->topics.front().stars == 5);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_by_its_path) {
    for (const Json& stars : {Json(0), Json(6), Json(4.5), Json("5")}) {
        BOOST_TEST(problem_with_reviews([&](Json& answer) {
                       answer["reviews"][0]["stars"] = stars;
                   }).starts_with("/reviews/0/stars"));
        BOOST_TEST(problem_with_reviews([&](Json& answer) {
                       answer["reviews"][0]["topics"][0]["stars"] = stars;
                   }).starts_with("/reviews/0/topics/0/stars"));
    }
    BOOST_TEST(problem_with_reviews([](Json& answer) {
                   answer["reviews"][1]["state"] = "hidden";
               }).starts_with("/reviews/1/state"));
    BOOST_TEST(problem_with_reviews([](Json& answer) {
                   answer["reviews"][0]["reply"].erase("at");
               }).starts_with("/reviews/0/reply"));
    BOOST_TEST(problem_with_reviews([](Json& answer) {
                   answer["prompts"][2]["topics"] = "all";
               }).starts_with("/prompts/2/topics"));
}

BOOST_AUTO_TEST_CASE(a_review_is_written_as_the_contract_has_it) {
    const Json question = Json::parse(fixtures::submit_review)["question"];
    wire::JsonWriter writer;
    wire::encode_review(writer, "fixture-submitReview",
                        {.subject = {"order-116", "grachtengoud"},
                         .stars = 4,
                         .topics = {{"taste", 5}},
                         .title = "",
                         .text = "Lekker"});
    BOOST_TEST(Json::parse(writer.written()) == question);
}

BOOST_AUTO_TEST_SUITE_END()
