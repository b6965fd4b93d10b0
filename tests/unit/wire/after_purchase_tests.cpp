#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "fixtures/get_help.hpp"
#include "fixtures/list_orders.hpp"
#include "fixtures/withdraw.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_after_purchase.hpp"
#include "wire/encode_after_purchase.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using wire::test::answer_of;

namespace {

/// The demo shop's orders, of which only the `index`-th is kept and may be spoiled.
std::variant<domain::Order, domain::UnreadableOrder> order_at(
    std::size_t index, const std::function<void(Json& order)>& spoil = [](Json&) {}) {
    Json answer = answer_of(fixtures::list_orders);
    Json order = answer["orders"].at(index);
    spoil(order);
    answer["orders"] = Json::array({order});
    return wire::decode_order_page(answer.dump()).value().orders.at(0);
}

/// What was left out of the demo shop's first order once it was spoiled; nothing if it cannot be read at all.
std::string left_out_with(const std::function<void(Json& order)>& spoil) {
    Json answer = answer_of(fixtures::list_orders);
    spoil(answer["orders"][0]);
    const auto page = wire::decode_order_page(answer.dump());
    return std::holds_alternative<domain::Order>(page->orders.at(0)) ? page.left_out : "";
}

domain::WithdrawalDeclaration declaration() {
    return {.key = "key-1",
            .order_id = "order-1",
            .order_number = "1042",
            .lines = {{"line-1", 2}},
            .statement = {"Sanne \"S\" Visser", "sanne@example.nl", "I withdraw.\nAll of it. \u200F"}};
}

template <class Encode>
Json written(Encode&& encode) {
    wire::JsonWriter writer;
    encode(writer);
    return Json::parse(writer.written());
}

/// What `url` is of a channel of that kind after it was read.
std::string read_url(const std::string& kind, const std::string& url) {
    const Json help{{"channels", Json::array({{{"kind", kind}, {"label", "Us"}, {"url", url}}})}};
    return wire::decode_help(help.dump()).value().at(0).url;
}

} // namespace

BOOST_AUTO_TEST_SUITE(after_purchase_on_the_wire)

BOOST_AUTO_TEST_CASE(the_demo_shops_tracking_comes_through_whole) {
    const auto order = std::get<domain::Order>(order_at(0));
    BOOST_REQUIRE(order.tracking.has_value());
    BOOST_REQUIRE(order.tracking->phases.size() == 4);
    const domain::TrackingPhase& confirmed = order.tracking->phases[0];
    BOOST_CHECK(confirmed.phase == domain::TrackingPhaseName::confirmed);
    BOOST_CHECK(confirmed.state == domain::TrackingPhaseState::current);
    BOOST_TEST(confirmed.at_ms.value() == order.placed_at_ms);
    BOOST_TEST(confirmed.text == "We pakken je bestelling in");
    const domain::TrackingPhase& unpacked = order.tracking->phases[2];
    BOOST_TEST(unpacked.promised_until_ms.value() - unpacked.promised_from_ms.value() == 9 * 3'600'000);
    BOOST_TEST(!unpacked.at_ms.has_value());
}

BOOST_AUTO_TEST_CASE(the_demo_shops_invoices_and_withdrawals_come_through_whole) {
    const auto order = std::get<domain::Order>(order_at(0));
    BOOST_REQUIRE(order.invoices.size() == 1);
    BOOST_TEST(order.invoices[0].label == "Factuur F2026-48245");
    BOOST_TEST(!order.invoices[0].url.empty());
    BOOST_REQUIRE(order.withdrawal.has_value());
    BOOST_CHECK(order.withdrawal->state == domain::WithdrawalState::open);
    BOOST_TEST(!order.withdrawal->until_ms.has_value());
}

BOOST_AUTO_TEST_CASE(an_order_without_all_of_that_is_whole) {
    const auto order = std::get<domain::Order>(order_at(0, [](Json& each) {
        each.erase("tracking");
        each.erase("invoices");
        each.erase("withdrawal");
    }));
    BOOST_TEST(!order.tracking.has_value());
    BOOST_TEST(order.invoices.empty());
    BOOST_TEST(!order.withdrawal.has_value());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_it_is_named_by_its_path) {
    BOOST_TEST(left_out_with([](Json& each) {
                   each["tracking"]["phases"][1]["phase"] = "lost";
               }).starts_with("/orders/0/tracking/phases/1/phase"));
    BOOST_TEST(left_out_with([](Json& each) {
                   each["tracking"]["phases"][0]["at"] = "yesterday";
               }).starts_with("/orders/0/tracking/phases/0/at"));
    BOOST_TEST(left_out_with([](Json& each) {
                   each["invoices"][0].erase("label");
               }).starts_with("/orders/0/invoices/0"));
    BOOST_TEST(left_out_with([](Json& each) {
                   each["withdrawal"]["until"] = 12;
               }).starts_with("/orders/0/withdrawal/until"));
    BOOST_TEST(left_out_with([](Json& each) {
                   each["withdrawal"]["state"] = "maybe";
               }).starts_with("/orders/0/withdrawal/state"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_of_it_takes_nothing_else_of_the_order_away) {
    const auto order = std::get<domain::Order>(order_at(0, [](Json& each) {
        each["tracking"]["phases"][1]["phase"] = "returned_to_sender";
        each["invoices"][0]["issued_at"] = "2026-11-01";
        each["withdrawal"]["acknowledgement"] = "soon";
    }));
    BOOST_TEST(order.tracking->phases.size() == 3);
    BOOST_TEST(order.invoices.empty());
    BOOST_CHECK(order.withdrawal->state == domain::WithdrawalState::open);
    BOOST_TEST(!order.withdrawal->acknowledgement.has_value());
    const auto of_later = std::get<domain::Order>(order_at(0, [](Json& each) {
        each["tracking"] = 7;
        each["withdrawal"]["state"] = "maybe";
    }));
    BOOST_TEST(!of_later.tracking.has_value());
    BOOST_TEST(!of_later.withdrawal.has_value());
    BOOST_TEST(!of_later.lines.empty());
}

BOOST_AUTO_TEST_CASE(a_carriers_address_that_runs_code_is_none) {
    const auto order = std::get<domain::Order>(order_at(0, [](Json& each) {
        each["tracking"]["url"] = "javascript:alert(1)";
        each["invoices"][0]["url"] = "data:text/html,x";
    }));
    BOOST_TEST(order.tracking->url == "");
    BOOST_TEST(order.invoices[0].url == "");
}

BOOST_AUTO_TEST_CASE(the_demo_shops_acknowledgement_comes_through_word_for_word) {
    const Json answer = answer_of(fixtures::withdraw);
    const auto receipt = wire::decode_withdrawal_receipt(answer.dump());
    BOOST_REQUIRE(receipt.has_value());
    BOOST_TEST(receipt->acknowledgement.content == answer["acknowledgement"]["content"].get<std::string>());
    BOOST_TEST(receipt->acknowledgement.sent_to == "sanne.visser@example.nl");
    BOOST_CHECK(receipt->withdrawal.state == domain::WithdrawalState::open); // of the rest
    BOOST_TEST(receipt->withdrawal.excluded_lines.at(0).reason == "Al herroepen");
    BOOST_CHECK(
        (receipt->withdrawal.remaining_lines == std::vector<domain::WithdrawalLine>{{"order-116-4", 1}}));
    BOOST_CHECK(receipt->withdrawal.acknowledgement == receipt->acknowledgement);
}

BOOST_AUTO_TEST_CASE(an_answer_without_acknowledgement_is_none) {
    Json answer = answer_of(fixtures::withdraw);
    answer.erase("acknowledgement");
    const auto receipt = wire::decode_withdrawal_receipt(answer.dump());
    BOOST_REQUIRE(!receipt.has_value());
    BOOST_TEST(describe(receipt.error()).find("acknowledgement") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_declaration_is_written_as_the_contract_has_it) {
    const Json json = written([](auto& writer) { wire::encode_withdrawal(writer, declaration()); });
    const Json expected{{"key", "key-1"},
                        {"order_id", "order-1"},
                        {"lines", Json::array({{{"line_id", "line-1"}, {"quantity", 2}}})},
                        {"statement",
                         {{"name", declaration().statement.name},
                          {"contact", "sanne@example.nl"},
                          {"text", declaration().statement.text}}}};
    BOOST_TEST(json == expected);
}

BOOST_AUTO_TEST_CASE(what_the_device_kept_is_the_same_declaration_letter_by_letter) {
    const Json json = written([](auto& writer) { wire::encode_stored_withdrawal(writer, declaration()); });
    const Json stored{{"intents", Json::array({json})}};
    const auto found = wire::decode_stored_withdrawals(stored.dump());
    BOOST_REQUIRE(found.has_value());
    BOOST_REQUIRE(found->size() == 1);
    BOOST_CHECK(found->front() == declaration());
    const auto broken = wire::decode_stored_withdrawals(R"({"intents": [{"key": "k"}]})");
    BOOST_REQUIRE(broken.has_value());
    BOOST_TEST(broken->empty());
    BOOST_TEST(broken.left_out.starts_with("/intents/0"));
}

BOOST_AUTO_TEST_CASE(the_demo_shops_help_comes_through_whole) {
    const auto channels = wire::decode_help(answer_of(fixtures::get_help).dump());
    BOOST_REQUIRE(channels.has_value());
    BOOST_REQUIRE(channels->size() == 4);
    BOOST_CHECK(channels->at(1).kind == domain::HelpKind::phone);
    BOOST_TEST(channels->at(1).url == "tel:+31201234567");
    BOOST_TEST(channels->at(2).url.starts_with("mailto:hallo@provisiekast.example?subject="));
    BOOST_TEST(channels->at(3).hours == "");
}

BOOST_AUTO_TEST_CASE(a_channel_is_followed_only_by_what_its_kind_can_be) {
    BOOST_TEST(read_url("phone", "tel:+31 20") == "");
    BOOST_TEST(read_url("phone", "https://example.nl") == "");
    BOOST_TEST(read_url("email", "tel:+3120") == "");
    BOOST_TEST(read_url("chat", "mailto:us@example.nl") == "");
    BOOST_TEST(read_url("page", "javascript:alert(1)") == "");
    BOOST_TEST(read_url("page", "#/help") == "#/help");
}

BOOST_AUTO_TEST_CASE(help_that_cannot_be_read_is_named_by_its_path) {
    const auto help = wire::decode_help(R"({"channels": [{"kind": "pigeon", "label": "Us", "url": "/"}]})");
    BOOST_REQUIRE(help.has_value());
    BOOST_TEST(help->empty());
    BOOST_TEST(help.left_out.starts_with("/channels/0/kind"));
}

BOOST_AUTO_TEST_SUITE_END()
