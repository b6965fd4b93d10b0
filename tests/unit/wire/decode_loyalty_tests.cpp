#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "fixtures/get_loyalty.hpp"
#include "fixtures/list_offers.hpp"
#include "fixtures/redeem_reward.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_loyalty.hpp"
#include "wire/encode.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using wire::test::answer_of;

/// The demo shop's answers, and what can be wrong with them.
BOOST_AUTO_TEST_SUITE(decode_loyalty)

namespace {

/// The problem of the account with one value changed.
std::string problem_with(const std::string& pointer, const Json& value) {
    Json account = answer_of(fixtures::get_loyalty);
    account[Json::json_pointer(pointer)] = value;
    const auto decoded = wire::decode_loyalty(account.dump());
    return decoded ? decoded.left_out : describe(decoded.error());
}

} // namespace

BOOST_AUTO_TEST_CASE(the_demo_shops_account_comes_through_whole) {
    const Json dom = answer_of(fixtures::get_loyalty);
    const auto account = wire::decode_loyalty(dom.dump());
    BOOST_REQUIRE(account.has_value());
    BOOST_REQUIRE(account->entries.size() == dom["entries"].size());
    for (std::size_t index = 0; index < account->entries.size(); ++index) {
        BOOST_TEST(account->entries[index].id == dom["entries"][index]["id"].get<std::string>());
        BOOST_TEST(account->entries[index].points == dom["entries"][index]["points"].get<std::int64_t>());
    }
    BOOST_TEST(account->programme.tiers.size() == dom["tiers"].size());
    BOOST_TEST((account->programme.window == domain::TierWindow::rolling_months));
    BOOST_TEST(account->programme.months == dom["tier_window"]["months"].get<std::int32_t>());
    BOOST_TEST(account->rewards.size() == dom["rewards"].size());
    BOOST_REQUIRE(account->stamp_cards.size() == dom["stamp_cards"].size());
    BOOST_TEST(account->stamp_cards[0].stamps->size() == dom["stamp_cards"][0]["stamps"].size());
    BOOST_TEST(account->earn_rule.per_minor_units == dom["earn_rule"]["per_minor_units"].get<std::int64_t>());
    BOOST_TEST(account->earn_rule.campaigns.at(0).period.ends_ms.has_value());
}

BOOST_AUTO_TEST_CASE(all_amounts_are_in_the_accounts_currency) {
    Json dom = answer_of(fixtures::get_loyalty);
    dom["currency"] = "KWD";
    dom["rewards"][0]["amount"] = 500;
    dom["rewards"][0]["min_order"] = 2500;
    const auto account = wire::decode_loyalty(dom.dump());
    BOOST_REQUIRE(account.has_value());
    BOOST_TEST(account->rewards[0].amount->currency.text() == "KWD");
    BOOST_TEST(account->rewards[0].min_order->currency.text() == "KWD");
    BOOST_TEST(account->earn_rule.currency.text() == "KWD");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_by_its_path) {
    BOOST_TEST(problem_with("/entries/1/points", 1.5).starts_with("/entries/1/points: "));
    BOOST_TEST(problem_with("/entries/0/kind", "gift").starts_with("/entries/0/kind: "));
    BOOST_TEST(problem_with("/tier_window/kind", "weekly").starts_with("/tier_window/kind: "));
    BOOST_TEST(problem_with("/stamp_cards/0/slots", 0).starts_with("/stamp_cards/0/slots: "));
    BOOST_TEST(problem_with("/rewards/0/points_price", -1).starts_with("/rewards/0/points_price: "));
    BOOST_TEST(problem_with("/earn_rule/per_minor_units", 0).starts_with("/earn_rule/per_minor_units: "));
    BOOST_TEST(!wire::decode_loyalty("{}").has_value());
    BOOST_TEST(!wire::decode_loyalty("[").has_value());
}

BOOST_AUTO_TEST_CASE(an_odd_reward_or_card_is_left_out_and_points_out_of_range_are_the_ledgers) {
    Json dom = answer_of(fixtures::get_loyalty);
    dom["stamp_cards"][0]["basis"] = "steps";
    dom["rewards"].push_back(dom["rewards"][0]);
    dom["entries"][1]["points"] = 2'000'000'000'000;
    const auto account = wire::decode_loyalty(dom.dump());
    BOOST_REQUIRE(account.has_value());
    BOOST_TEST(account->stamp_cards.size() == dom["stamp_cards"].size() - 1);
    BOOST_TEST(account->rewards.size() == dom["rewards"].size() - 1);
    BOOST_TEST(account->entries.size() == dom["entries"].size());
}

BOOST_AUTO_TEST_CASE(a_redemption_brings_its_code_and_the_ledger_after_it) {
    const Json dom = answer_of(fixtures::redeem_reward);
    const auto result = wire::decode_redemption(dom.dump());
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(result->redemption.voucher->code == dom["redemption"]["voucher"]["code"].get<std::string>());
    BOOST_TEST(result->redemption.undo_until_ms.has_value());
    BOOST_TEST(result->entries.size() == dom["entries"].size());
    const auto undone = wire::decode_undone_redemption(Json{{"entries", dom["entries"]}}.dump());
    BOOST_REQUIRE(undone.has_value());
    BOOST_TEST((*undone == result->entries));
    BOOST_TEST(!wire::decode_redemption(R"({"entries": []})").has_value());
    BOOST_TEST(!wire::decode_undone_redemption("{}").has_value());
}

BOOST_AUTO_TEST_CASE(offers_come_with_their_conditions_and_their_end) {
    const auto list = wire::decode_offers(answer_of(fixtures::list_offers).dump());
    BOOST_REQUIRE(list.has_value());
    BOOST_REQUIRE(list->offers.size() == 3);
    BOOST_TEST(list->offers[0].code == "WAFEL15");
    BOOST_TEST((list->offers[1].kind == domain::OfferKind::voucher));
    BOOST_TEST(list->offers[1].min_order->minor_units == 4500);
    BOOST_TEST(list->offers[2].period.starts_ms.has_value());
    BOOST_TEST(list->free_shipping->minor_units == 3500);
}

BOOST_AUTO_TEST_CASE(an_offer_from_an_amount_on_needs_a_currency) {
    Json dom = answer_of(fixtures::list_offers);
    dom["offers"][1].erase("currency");
    const auto list = wire::decode_offers(dom.dump());
    BOOST_REQUIRE(list.has_value());
    BOOST_TEST(list->offers.size() == dom["offers"].size() - 1);
    BOOST_TEST(list.left_out.starts_with("/offers: "));
}

BOOST_AUTO_TEST_CASE(redeeming_and_undoing_go_out_with_their_key) {
    wire::JsonWriter redeem;
    wire::encode_redemption(redeem, "seed-1", "voucher-5");
    BOOST_TEST(redeem.written() == R"({"key":"seed-1","reward_id":"voucher-5"})");
    wire::JsonWriter undo;
    wire::encode_redemption_undo(undo, "seed-2", "redemption-1");
    BOOST_TEST(undo.written() == R"({"key":"seed-2","redemption_id":"redemption-1"})");
}

BOOST_AUTO_TEST_SUITE_END()
