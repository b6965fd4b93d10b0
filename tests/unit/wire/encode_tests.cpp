#include <boost/test/unit_test.hpp>

#include "wire/decode.hpp"
#include "wire/encode.hpp"
#include "wire/words.hpp"

using namespace stamgast;

BOOST_AUTO_TEST_SUITE(encode)

namespace {

const std::vector<domain::CartTarget> targets{
    {.product_id = "p1", .variant_id = "v1", .attributes = {{"Gravure", "Zoë \"Z\""}}, .quantity = 3},
    {.product_id = "p2", .variant_id = "v2", .attributes = {}, .quantity = 0}};

domain::ReorderIntent an_intent() {
    domain::ReorderIntent intent;
    intent.key = "seed-1";
    intent.source = domain::ReorderSource::favourites;
    intent.order_id = "order-1";
    intent.order_number = "1042";
    intent.created_at_ms = 1709645400000;
    intent.mode = domain::CartMode::replace;
    intent.lines = {{targets[0], 1, "Mok"}, {targets[1], 2, "Thee"}};
    intent.kind = domain::IntentKind::undo;
    intent.stage = domain::IntentStage::given_up;
    return intent;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_query_for_the_newest_orders_has_no_cursor) {
    const std::string expected = R"({"cursor":null,"limit":25,"text":"","states":[]})";
    wire::JsonWriter writer;
    wire::encode_order_query(writer, {});
    BOOST_TEST(writer.written() == expected);
}

BOOST_AUTO_TEST_CASE(a_query_names_states_by_the_contracts_words) {
    domain::OrderQuery query{.cursor = "c", .limit = 10, .text = "thee \"wit\"", .states = {}};
    query.states = {domain::OrderState::partially_shipped, domain::OrderState::unknown,
                    domain::OrderState::refunded};
    const std::string expected =
        R"({"cursor":"c","limit":10,"text":"thee \"wit\"","states":["partially_shipped","refunded"]})";
    wire::JsonWriter writer;
    wire::encode_order_query(writer, query);
    BOOST_TEST(writer.written() == expected);
}

BOOST_AUTO_TEST_CASE(products_are_asked_for_by_id) {
    wire::JsonWriter writer;
    wire::encode_product_query(writer, std::vector<std::string>{"p1", "p2"});
    BOOST_TEST(writer.written() == R"({"product_ids":["p1","p2"]})");
}

BOOST_AUTO_TEST_CASE(a_cart_change_has_its_key_and_absolute_targets) {
    const std::string expected =
        R"({"key":"seed-1","lines":[{"product_id":"p1","variant_id":"v1","attributes":[{"name":"Gravure","value":"Zoë \"Z\""}],"quantity":3},)"
        R"({"product_id":"p2","variant_id":"v2","attributes":[],"quantity":0}]})";
    wire::JsonWriter writer;
    wire::encode_cart_change(writer, "seed-1", targets);
    BOOST_TEST(writer.written() == expected);
}

BOOST_AUTO_TEST_CASE(results_are_told_in_the_contracts_words) {
    const std::vector<domain::CartLineResult> results{{"v1", domain::CartOutcome::set, 3, ""},
                                                      {"v2", domain::CartOutcome::refused, 0, "no"}};
    wire::JsonWriter writer;
    wire::encode_line_results(writer, results);
    BOOST_TEST(writer.written() == R"([{"variant_id":"v1","outcome":"set","quantity":3},)"
                                   R"({"variant_id":"v2","outcome":"refused","quantity":0,"message":"no"}])");
}

BOOST_AUTO_TEST_CASE(an_intent_is_read_back_as_it_was_written) {
    wire::JsonWriter writer;
    writer.begin_object().key("intents").begin_array();
    wire::encode_intent(writer, an_intent());
    writer.end_array().end_object();
    const auto intents = wire::decode_intents(writer.written());
    BOOST_REQUIRE(intents.has_value());
    BOOST_TEST(intents->size() == 1);
    BOOST_CHECK(intents->at(0) == an_intent());
}

BOOST_AUTO_TEST_CASE(an_intent_that_does_not_say_its_kind_is_an_open_reorder_of_an_order) {
    const auto intents =
        wire::decode_intents(R"({"intents": [{"key": "seed-1", "order_id": "order-1", "order_number": "1042",
        "created_at_ms": 1709645400000, "mode": "merge", "lines": []}]})");
    BOOST_CHECK(intents.value().at(0).kind == domain::IntentKind::reorder);
    BOOST_CHECK(intents.value().at(0).stage == domain::IntentStage::open);
    BOOST_CHECK(intents.value().at(0).source == domain::ReorderSource::order);
}

BOOST_AUTO_TEST_CASE(every_enumerator_but_the_unknown_state_has_a_word) {
    BOOST_TEST(wire::word_of(domain::OrderState::refunded) == "refunded");
    BOOST_TEST(wire::word_of(domain::OrderState::unknown) == "");
    BOOST_TEST(wire::word_of(domain::FulfilmentState::unknown) == "");
    BOOST_TEST(wire::word_of(domain::ShopErrorCode::refused) == "refused");
    BOOST_TEST(wire::word_of(domain::CartOutcome::refused) == "refused");
    BOOST_TEST(wire::word_of(domain::FulfilmentState::cancelled) == "cancelled");
    BOOST_TEST(wire::word_of(domain::Stock::out_of_stock) == "out_of_stock");
}

BOOST_AUTO_TEST_SUITE_END()
