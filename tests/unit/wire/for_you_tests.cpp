#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "fixtures/dismiss_product.hpp"
#include "fixtures/list_catalogue.hpp"
#include "fixtures/list_reminders.hpp"
#include "fixtures/list_tips.hpp"
#include "fixtures/set_reminder.hpp"
#include "wire/answer_of.hpp"
#include "wire/decode_for_you.hpp"
#include "wire/encode_favourites.hpp"
#include "wire/encode_for_you.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using domain::CatalogueProduct;
using wire::test::answer_of;

namespace {

Json product_json(const std::string& id) {
    return {{"id", id},
            {"title", "Thee"},
            {"currency", "EUR"},
            {"variants", {{{"id", id + "-small"}, {"price", 595}, {"stock", "in_stock"}}}},
            {"groups", {"tea"}},
            {"popularity", 7},
            {"first_seen_at", "2024-03-05T00:00:00Z"},
            {"durable", false}};
}

Json page_json(const std::vector<Json>& products) {
    return {{"products", products},
            {"groups", {{{"id", "tea"}, {"title", "Thee"}}}},
            {"relations", Json::array()},
            {"next_cursor", nullptr}};
}

auto decoded(const Json& page) { return wire::decode_catalogue_page(page.dump()); }

template <class Write>
Json written(Write write) {
    wire::JsonWriter writer;
    write(writer);
    return Json::parse(writer.take());
}

} // namespace

BOOST_AUTO_TEST_SUITE(for_you)

BOOST_AUTO_TEST_CASE(the_demo_shops_catalogue_comes_through_whole) {
    const Json answer = answer_of(fixtures::list_catalogue);
    const auto page = wire::decode_catalogue_page(answer.dump());
    BOOST_REQUIRE(page.has_value());
    BOOST_TEST(page.left_out == "");
    BOOST_REQUIRE(page->cards.size() == answer["products"].size());
    BOOST_REQUIRE(page->catalogue.products.size() == page->cards.size());
    std::size_t relations = 0;
    for (std::size_t index = 0; index < page->cards.size(); ++index) {
        const Json& json = answer["products"][index];
        const CatalogueProduct& product = page->catalogue.products[index];
        BOOST_TEST(product.id == json["id"].get<std::string>());
        BOOST_TEST(page->cards[index].product_id == product.id);
        BOOST_TEST(page->cards[index].title == json["title"].get<std::string>());
        BOOST_TEST(product.popularity == json["popularity"].get<std::int64_t>());
        BOOST_TEST((product.use == domain::ProductUse::durable) == json["durable"].get<bool>());
        BOOST_TEST(product.first_seen_ms > 0);
        BOOST_TEST(product.group_ids.size() == json["groups"].size());
        relations += product.relations.size();
    }
    BOOST_TEST(relations == answer["relations"].size());
    BOOST_TEST(page->catalogue.groups.size() == answer["groups"].size());
    BOOST_TEST(page->next_cursor == answer["next_cursor"].get<std::string>());
}

BOOST_AUTO_TEST_CASE(a_card_shows_the_cheapest_variant_that_can_be_had) {
    Json product = product_json("thee");
    product["variants"] = {{{"id", "sold"}, {"price", 100}, {"stock", "out_of_stock"}},
                           {{"id", "large"}, {"price", 900}, {"stock", "in_stock"}},
                           {{"id", "small"}, {"price", 500}, {"stock", "low_stock"}}};
    const auto page = decoded(page_json({product}));
    BOOST_TEST(page.value().cards[0].price == 500);
    BOOST_TEST(page.value().cards[0].price_varies);
    BOOST_TEST(page.value().cards[0].variant_id == "");
    BOOST_TEST((page.value().catalogue.products[0].availability == domain::Availability::available));
}

BOOST_AUTO_TEST_CASE(what_has_one_variant_needs_no_choice_and_what_has_none_is_sold_out) {
    Json none = product_json("none");
    none["variants"] = Json::array();
    const auto page = decoded(page_json({product_json("one"), none}));
    BOOST_TEST(page.value().cards[0].variant_id == "one-small");
    BOOST_TEST(!page.value().cards[0].price_varies);
    BOOST_TEST((page.value().catalogue.products[1].availability == domain::Availability::sold_out));
}

BOOST_AUTO_TEST_CASE(a_product_with_a_mistake_is_left_out_and_named) {
    Json bad = product_json("bad");
    bad["popularity"] = "much";
    const auto page = decoded(page_json({product_json("one"), bad, product_json("two")}));
    BOOST_REQUIRE(page.has_value());
    BOOST_REQUIRE(page->cards.size() == 2);
    BOOST_TEST(page->cards[1].product_id == "two");
    BOOST_TEST(page.left_out == "/products/1/popularity: expected an integer");
}

BOOST_AUTO_TEST_CASE(a_popularity_below_nothing_is_nothing) {
    Json product = product_json("one");
    product["popularity"] = -3;
    BOOST_TEST(decoded(page_json({product})).value().catalogue.products[0].popularity == 0);
}

BOOST_AUTO_TEST_CASE(relations_that_start_nowhere_or_are_wrong_are_left_out) {
    Json page = page_json({product_json("one")});
    page["relations"] = {{{"from", "one"}, {"to", "far"}, {"kind", "accessory"}, {"weight", 300}},
                         {{"from", "gone"}, {"to", "one"}, {"kind", "substitute"}, {"weight", 300}}};
    const auto read = decoded(page);
    BOOST_REQUIRE(read.value().catalogue.products[0].relations.size() == 1);
    BOOST_CHECK((read.value().catalogue.products[0].relations[0] ==
                 domain::Relation{"far", domain::RelationKind::accessory, 300}));
    page["relations"][0]["weight"] = 1001;
    BOOST_TEST(decoded(page)->catalogue.products[0].relations.empty());
    BOOST_TEST(decoded(page).left_out.starts_with("/relations/0/weight: "));
    page["relations"][0]["weight"] = 300;
    page["relations"][0]["kind"] = "enemy";
    BOOST_TEST(decoded(page).left_out.starts_with("/relations/0/kind: "));
}

BOOST_AUTO_TEST_CASE(the_shops_reminders_are_read) {
    const auto reminders = wire::decode_reminders(answer_of(fixtures::list_reminders).dump());
    BOOST_REQUIRE(reminders.value().size() == 1);
    BOOST_CHECK((reminders->front() == domain::Reminder{.product_id = "grachtengoud",
                                                        .variant_id = "",
                                                        .snoozed_until_ms = 1'775'030'400'000,
                                                        .muted = false}));
    const auto answer = wire::decode_reminder_answer(answer_of(fixtures::set_reminder).dump());
    BOOST_CHECK((answer.value().value() == reminders->front()));
    BOOST_TEST(!wire::decode_reminder_answer(R"({"reminder": null})").value().has_value());
    BOOST_TEST(wire::decode_reminder_answer("{}").error().path == "/reminder");
    BOOST_TEST(wire::decode_reminders(R"({"reminders": [{"product_id": "", "variant_id": null,
                                         "muted": true}]})")
                   .left_out.starts_with("/reminders/0/product_id: "));
}

BOOST_AUTO_TEST_CASE(a_dismissal_is_read) {
    const auto dismissal = wire::decode_dismissal(answer_of(fixtures::dismiss_product).dump());
    BOOST_TEST(dismissal.value());
    BOOST_TEST(wire::decode_dismissal(R"({"product_id": "drop", "dismissed": 1})").error().path ==
               "/dismissed");
}

BOOST_AUTO_TEST_CASE(tips_for_nothing_are_left_out) {
    const auto tips = wire::decode_tips(answer_of(fixtures::list_tips).dump());
    BOOST_TEST(tips.value().size() == 4);
    BOOST_TEST(tips.value()[0].group_id == "koffie");
    BOOST_TEST(tips.value()[1].product_id == "grachtengoud");
    const auto none = wire::decode_tips(
        R"({"tips": [{"id": "t", "product_id": null, "group_id": null, "title": "T", "text": "X"}]})");
    BOOST_TEST(none.value().empty());
}

BOOST_AUTO_TEST_CASE(questions_are_those_of_the_contract) {
    const domain::Reminder reminder{.product_id = "grachtengoud",
                                    .variant_id = "",
                                    .snoozed_until_ms = 1'775'030'400'000,
                                    .muted = false};
    const auto asked = written([&](wire::JsonWriter& writer) {
        wire::encode_reminder_change(writer, "fixture-setReminder", reminder);
    });
    BOOST_TEST(asked == Json::parse(fixtures::set_reminder)["question"]);
    const auto dismissed = written([](wire::JsonWriter& writer) {
        wire::encode_dismissal(writer, "fixture-dismissProduct", "drop", true);
    });
    BOOST_TEST(dismissed == Json::parse(fixtures::dismiss_product)["question"]);
    const auto first = written([](wire::JsonWriter& writer) { wire::encode_page_query(writer, "", 12); });
    BOOST_TEST(first == Json::parse(fixtures::list_catalogue)["question"]);
}

BOOST_AUTO_TEST_CASE(what_is_neither_snoozed_nor_of_a_variant_is_null) {
    const auto asked = written([](wire::JsonWriter& writer) {
        wire::encode_reminder_change(
            writer, "k", {.product_id = "p", .variant_id = "v", .snoozed_until_ms = 0, .muted = true});
    });
    BOOST_TEST(asked == Json::parse(R"({"key": "k", "product_id": "p", "variant_id": "v",
                                        "snoozed_until": null, "muted": true})"));
}

BOOST_AUTO_TEST_SUITE_END()
