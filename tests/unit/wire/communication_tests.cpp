#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "domain/timestamp.hpp"
#include "fixtures/get_communication.hpp"
#include "fixtures/get_nps.hpp"
#include "fixtures/get_referral.hpp"
#include "fixtures/submit_nps.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_communication.hpp"
#include "wire/encode_communication.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using wire::test::answer_of;

namespace {

/// What is said of an answer of the demo shop once it has been spoiled; empty: it was still good.
template <const auto& decode>
std::string problem_with(std::string_view fixture, const std::function<void(Json& answer)>& spoil) {
    Json answer = answer_of(fixture);
    spoil(answer);
    const auto decoded = decode(answer.dump());
    return decoded ? "" : describe(decoded.error());
}

std::string with_communication(const std::function<void(Json& answer)>& spoil) {
    return problem_with<wire::decode_communication>(fixtures::get_communication, spoil);
}

std::string with_referral(const std::function<void(Json& answer)>& spoil) {
    return problem_with<wire::decode_referral>(fixtures::get_referral, spoil);
}

std::string with_survey(const std::function<void(Json& answer)>& spoil) {
    return problem_with<wire::decode_survey>(fixtures::get_nps, spoil);
}

} // namespace

BOOST_AUTO_TEST_SUITE(communication_on_the_wire)

BOOST_AUTO_TEST_CASE(the_demo_shops_choices_come_through_whole) {
    const auto answer = wire::decode_communication(answer_of(fixtures::get_communication).dump());
    BOOST_REQUIRE(answer.has_value());
    BOOST_REQUIRE(answer->topics.size() == 4u);
    BOOST_TEST(answer->topics[1].id == "offers");
    BOOST_TEST(answer->topics[1].text == "Op wat je vaker koopt");
    BOOST_TEST(answer->topics[1].on);
    BOOST_TEST(!answer->topics[2].on);
    BOOST_REQUIRE(answer->channels.size() == 3u);
    BOOST_TEST(answer->channels[0].text.empty());
    BOOST_TEST(answer->frequency.chosen == "weekly");
    BOOST_TEST(answer->frequency.options.back().label == "Elk seizoen");
    BOOST_TEST(answer->consent.version == "2025-2");
    BOOST_TEST(answer->consent.at_ms.value() == domain::parse_timestamp("2022-11-09T16:48:00+01:00").value());
}

BOOST_AUTO_TEST_CASE(who_never_agreed_has_no_time_and_leaving_it_out_is_a_mistake) {
    BOOST_TEST(with_communication([](Json& each) { each["consent"]["at"] = nullptr; }).empty());
    BOOST_TEST(with_communication([](Json& each) { each["consent"].erase("at"); }).starts_with("/consent"));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_the_choices_is_named_by_its_path) {
    BOOST_TEST(with_communication([](Json& each) { each.erase("channels"); }).starts_with("/channels"));
    BOOST_TEST(
        with_communication([](Json& each) { each["topics"][2]["on"] = "yes"; }).starts_with("/topics/2/on"));
    BOOST_TEST(with_communication([](Json& each) {
                   each["frequency"]["options"][0].erase("label");
               }).starts_with("/frequency/options/0"));
    BOOST_TEST(with_communication([](Json& each) {
                   each["consent"]["at"] = "2022-11-09";
               }).starts_with("/consent/at"));
}

BOOST_AUTO_TEST_CASE(the_demo_shops_referral_comes_through_whole) {
    const auto referral = wire::decode_referral(answer_of(fixtures::get_referral).dump());
    BOOST_REQUIRE(referral.has_value());
    BOOST_TEST(referral->url == "https://provisiekast.example/v/VRIEND-4711");
    BOOST_TEST(referral->code == "VRIEND-4711");
    BOOST_TEST(referral->conditions.starts_with("Je krijgt een waardebon"));
    BOOST_TEST(referral->friends == 3);
    BOOST_TEST(!referral->points);
    BOOST_REQUIRE(referral->amount.has_value());
    BOOST_TEST(referral->amount->minor_units == 1500);
    BOOST_TEST(referral->amount->currency.text() == "EUR");
}

BOOST_AUTO_TEST_CASE(a_referral_may_earn_points_or_nothing_yet) {
    const auto earned = [](const char* what) {
        Json answer = answer_of(fixtures::get_referral);
        answer["earned"] = Json::parse(what);
        return wire::decode_referral(answer.dump()).value();
    };
    BOOST_TEST(earned(R"({"points": 120})").points.value() == 120);
    BOOST_TEST(!earned("{}").points);
    BOOST_TEST(!earned("{}").amount);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_referral_is_named_by_its_path) {
    BOOST_TEST(with_referral([](Json& each) { each["url"] = "javascript:alert(1)"; }).starts_with("/url"));
    BOOST_TEST(
        with_referral([](Json& each) { each["earned"].erase("currency"); }).starts_with("/earned/currency"));
    BOOST_TEST(
        with_referral([](Json& each) { each["earned"]["amount"] = 12.5; }).starts_with("/earned/amount"));
    BOOST_TEST(with_referral([](Json& each) { each["friends"] = -1; }).starts_with("/friends"));
}

BOOST_AUTO_TEST_CASE(the_question_is_due_before_it_was_answered_and_not_after) {
    const auto before = wire::decode_survey(answer_of(fixtures::get_nps).dump());
    BOOST_REQUIRE(before.has_value());
    BOOST_TEST(before->due);
    BOOST_TEST(!before->asked_ms);
    BOOST_TEST(before->min_days == 90);
    const auto after = wire::decode_survey(answer_of(fixtures::submit_nps).dump());
    BOOST_REQUIRE(after.has_value());
    BOOST_TEST(!after->due);
    BOOST_TEST(after->asked_ms.has_value());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_the_question_is_named_by_its_path) {
    BOOST_TEST(with_survey([](Json& each) { each["min_days"] = 0; }).starts_with("/min_days"));
    BOOST_TEST(with_survey([](Json& each) { each.erase("due"); }).starts_with("/due"));
    BOOST_TEST(with_survey([](Json& each) { each["asked_at"] = "today"; }).starts_with("/asked_at"));
}

BOOST_AUTO_TEST_CASE(a_choice_names_all_that_is_on_and_the_text_that_was_seen) {
    const auto communication = wire::decode_communication(answer_of(fixtures::get_communication).dump());
    wire::JsonWriter writer;
    wire::encode_communication_change(writer, "seed-1", communication.value());
    BOOST_TEST(
        writer.written() ==
        R"({"key":"seed-1","topics":["harvests","offers","cat"],"channels":["email"],"frequency":"weekly","consent_version":"2025-2"})");
}

BOOST_AUTO_TEST_CASE(a_question_that_was_closed_is_sent_without_a_score) {
    wire::JsonWriter closed;
    wire::encode_survey_answer(closed, "seed-2", std::nullopt, "");
    BOOST_TEST(closed.written() == R"({"key":"seed-2","score":null})");
    wire::JsonWriter answered;
    wire::encode_survey_answer(answered, "seed-3", 0, "Slow");
    BOOST_TEST(answered.written() == R"({"key":"seed-3","score":0,"comment":"Slow"})");
}

BOOST_AUTO_TEST_SUITE_END()
