#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "fixtures/claim_order.hpp"
#include "fixtures/get_profile.hpp"
#include "fixtures/list_addresses.hpp"
#include "fixtures/request_sign_in_link.hpp"
#include "fixtures/save_profile.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_account.hpp"
#include "wire/encode_account.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using wire::test::answer_of;

namespace {

/// What is said of the demo shop's addresses once the first of them has been spoiled.
std::string problem_with_address(const std::function<void(Json& address)>& spoil) {
    Json answer = answer_of(fixtures::list_addresses);
    spoil(answer["addresses"][0]);
    const auto list = wire::decode_address_list(answer.dump());
    return list ? list.left_out : describe(list.error());
}

} // namespace

BOOST_AUTO_TEST_SUITE(account_on_the_wire)

BOOST_AUTO_TEST_CASE(the_demo_shops_profile_comes_through_whole) {
    const auto answer = wire::decode_profile_answer(answer_of(fixtures::get_profile).dump());
    BOOST_REQUIRE(answer.has_value());
    BOOST_TEST(answer->profile.name == "Sanne Visser");
    BOOST_TEST(answer->profile.given_name == "Sanne");
    BOOST_TEST(answer->profile.email == "sanne.visser@example.nl");
    BOOST_TEST(answer->profile.birthday == "1988-06-14");
    BOOST_TEST(answer->profile.customer_since_ms.has_value());
    BOOST_TEST(answer->problems.empty());
}

BOOST_AUTO_TEST_CASE(what_the_shop_finds_wrong_comes_with_the_field_that_it_is_about) {
    const auto answer = wire::decode_profile_answer(answer_of(fixtures::save_profile).dump());
    BOOST_REQUIRE(answer.has_value());
    BOOST_REQUIRE(answer->problems.size() == 2u);
    BOOST_TEST(answer->problems[1].field == "email");
    BOOST_TEST(answer->problems[1].message == "Dit is geen e-mailadres");
}

BOOST_AUTO_TEST_CASE(the_demo_shops_addresses_come_through_whole) {
    const auto list = wire::decode_address_list(answer_of(fixtures::list_addresses).dump());
    BOOST_REQUIRE(list.has_value());
    BOOST_REQUIRE(list->addresses.size() == 3u);
    const domain::SavedAddress& work = list->addresses[1];
    BOOST_TEST(work.company == "Atelier Spaarne");
    BOOST_TEST(work.extra == "2e verdieping");
    BOOST_TEST(work.country == "NL");
    BOOST_TEST(!work.default_shipping);
    BOOST_TEST(list->addresses[0].default_billing);
}

BOOST_AUTO_TEST_CASE(the_wait_for_the_next_link_is_read_in_seconds_and_never_longer_than_a_day) {
    BOOST_TEST(wire::decode_sign_in_link(answer_of(fixtures::request_sign_in_link).dump()).value() == 30'000);
    BOOST_TEST(wire::decode_sign_in_link(R"({"resend_after_s": 86400})").has_value());
    for (const char* wait : {"86401", "-1", "1.5", "\"30\"", "null"}) {
        const auto link = wire::decode_sign_in_link(R"({"resend_after_s": )" + std::string{wait} + "}");
        BOOST_TEST(!link.has_value(), wait);
    }
}

BOOST_AUTO_TEST_CASE(a_claim_is_answered_by_one_of_three_words) {
    BOOST_TEST((wire::decode_claim(answer_of(fixtures::claim_order).dump()).value() ==
                domain::ClaimState::confirmation_sent));
    BOOST_TEST((wire::decode_claim(R"({"state": "refused"})").value() == domain::ClaimState::refused));
    BOOST_TEST(describe(wire::decode_claim(R"({"state": "yours"})").error()).starts_with("/state"));
}

BOOST_AUTO_TEST_CASE(an_odd_address_and_one_that_came_twice_are_left_out_of_the_book) {
    Json answer = answer_of(fixtures::list_addresses);
    const std::size_t count = answer["addresses"].size();
    answer["addresses"].push_back(answer["addresses"][1]);
    answer["addresses"][0]["country"] = "nl";
    BOOST_TEST(wire::decode_address_list(answer.dump())->addresses.size() == count - 1);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_by_its_path) {
    BOOST_TEST(problem_with_address([](Json& each) { each.erase("id"); }).starts_with("/addresses/0"));
    BOOST_TEST(problem_with_address([](Json& each) {
                   each["country"] = "Nederland";
               }).starts_with("/addresses/0/country"));
    BOOST_TEST(
        problem_with_address([](Json& each) { each["country"] = "nl"; }).starts_with("/addresses/0/country"));
    BOOST_TEST(problem_with_address([](Json& each) {
                   each["default_shipping"] = "yes";
               }).starts_with("/addresses/0/default_shipping"));
    Json profile = answer_of(fixtures::get_profile);
    profile["profile"]["birthday"] = "1988-06-31";
    const auto decoded = wire::decode_profile_answer(profile.dump());
    BOOST_TEST(describe(decoded.error()).starts_with("/profile/birthday"));
}

BOOST_AUTO_TEST_CASE(a_profile_is_sent_without_what_is_empty_and_without_what_is_the_shops) {
    wire::JsonWriter writer;
    wire::encode_profile_change(writer, "seed-1",
                                {.name = "Sanne",
                                 .given_name = "",
                                 .email = "s@example.nl",
                                 .phone = "",
                                 .birthday = "1988-06-14",
                                 .customer_since_ms = 1});
    BOOST_TEST(
        writer.written() ==
        R"({"key":"seed-1","profile":{"name":"Sanne","email":"s@example.nl","birthday":"1988-06-14"}})");
}

BOOST_AUTO_TEST_CASE(a_new_address_is_sent_with_an_empty_id) {
    wire::JsonWriter writer;
    domain::SavedAddress address;
    address.name = "Sanne";
    address.street = "Dam 1";
    address.city = "Amsterdam";
    address.country = "NL";
    address.default_billing = true;
    wire::encode_address_change(writer, "seed-2", address);
    BOOST_TEST(
        writer.written() ==
        R"({"key":"seed-2","address":{"id":"","name":"Sanne","street":"Dam 1","postal_code":"","city":"Amsterdam","country":"NL","default_shipping":false,"default_billing":true}})");
}

BOOST_AUTO_TEST_CASE(the_other_questions_say_what_the_contract_names) {
    wire::JsonWriter removal;
    wire::encode_address_removal(removal, "seed-3", "home");
    BOOST_TEST(removal.written() == R"({"key":"seed-3","id":"home"})");
    wire::JsonWriter link;
    wire::encode_sign_in_request(link, "s@example.nl");
    BOOST_TEST(link.written() == R"({"email":"s@example.nl"})");
    wire::JsonWriter claim;
    wire::encode_claim(claim, "seed-4", "PK-1", "s@example.nl");
    BOOST_TEST(claim.written() == R"({"key":"seed-4","number":"PK-1","email":"s@example.nl"})");
}

BOOST_AUTO_TEST_SUITE_END()
