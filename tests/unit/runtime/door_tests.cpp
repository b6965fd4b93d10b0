#include <boost/test/unit_test.hpp>

#include <string>

#include <nlohmann/json.hpp>

#include "app/update.hpp"
#include "domain/shop_builders.hpp"
#include "door_files.hpp"
#include "kit/test_text_engine.hpp"
#include "kit/test_theme.hpp"
#include "runtime/inbox.hpp"
#include "runtime/outbox.hpp"
#include "runtime/runtime.hpp"
#include "views/test_formatter.hpp"
#include "wire/words.hpp"

namespace stamgast::runtime {
namespace {

using nlohmann::json;

/// The page as it is seen from JS: messages in, one JSON object out.
struct Door {
    void post(MessageKind kind, const std::string& body, app::RequestId request = 0) {
        inbox.post(static_cast<int>(kind), request, body);
    }
    json frame() {
        FrameInput input = inbox.take(1'710'000'000'000);
        if (input.preferences) {
            input.preferences->theme = kit::light_theme();
        }
        return json::parse(outbox.encode(runtime.frame(std::move(input))));
    }
    json open() {
        // As the page does: the texts in their order, without their keys.
        json texts = json::array();
        const auto catalogue = nlohmann::ordered_json::parse(en_catalogue);
        for (const auto& message : catalogue) {
            texts.push_back(json::parse(message.dump()));
        }
        json preferences{{"locale", "en"}, {"direction", "ltr"}, {"messages", texts}};
        post(MessageKind::preferences, preferences.dump());
        post(MessageKind::layout, layout);
        return frame();
    }
    /// The number of the question that a method is asked; 0 if it is not asked.
    static app::RequestId request_of(const json& out, std::string_view method) {
        for (const json& effect : out.at("effects")) {
            if (effect.at("type") == "ask" && effect.at("method") == method) {
                return effect.at("id").get<app::RequestId>();
            }
        }
        return 0;
    }
    /// What the event tells; null if it was not sent.
    static json event(const json& out, std::string_view name) {
        for (const json& effect : out.value("effects", empty)) {
            if (effect.at("type") == "emit" && effect.at("event") == name) {
                return effect.at("detail");
            }
        }
        return nullptr;
    }

    static inline const json empty = json::array();
    static inline const std::string layout =
        R"({"surfaces":[{"id":"page","width":800,"slice_top":0,"slice_height":900}],)"
        R"("viewport_width":800,"viewport_height":900,"pixel_ratio":2})";
    kit::TestTextEngine text_engine;
    views::TestFormatter formatter;
    Inbox inbox;
    Outbox outbox;
    Runtime runtime{text_engine, formatter, {"seed", {}, domain::test::usual_capabilities}};
};

BOOST_FIXTURE_TEST_SUITE(door, Door)

BOOST_AUTO_TEST_CASE(the_first_frame_asks_for_session_orders_and_cart_and_opens_the_page) {
    const json out = open();
    BOOST_TEST(request_of(out, "getSession") > 0);
    BOOST_TEST(request_of(out, "listOrders") > 0);
    BOOST_TEST(request_of(out, "getCart") > 0);
    BOOST_TEST(out.at("surfaces").at(0).at("id") == "page");
    BOOST_TEST(out.at("surfaces").at(0).at("width") == 800);
    BOOST_TEST(out.at("surfaces").at(1).at("open") == false);
    BOOST_TEST(!out.at("semantics").at("nodes").empty());
}

BOOST_AUTO_TEST_CASE(a_frame_with_nothing_new_says_nothing) {
    open();
    BOOST_TEST(frame() == json::object());
}

BOOST_AUTO_TEST_CASE(the_demo_shops_orders_go_all_the_way_to_the_mirror) {
    const json first = open();
    post(MessageKind::orders_received, demo_orders, request_of(first, "listOrders"));
    const json out = frame();
    const json orders = json::parse(demo_orders).at("orders");
    for (const json& order : orders) {
        const std::string heading = "Order " + order.at("number").get<std::string>();
        const auto& nodes = out.at("semantics").at("nodes");
        BOOST_TEST(
            std::ranges::any_of(nodes, [&](const json& node) { return node.value("name", "") == heading; }),
            heading);
    }
}

BOOST_AUTO_TEST_CASE(an_answer_that_cannot_be_read_is_shown_as_a_failure_and_told_to_the_merchant) {
    const json first = open();
    post(MessageKind::orders_received, R"({"orders":"none"})", request_of(first, "listOrders"));
    const json out = frame();
    const json told = event(out, "stamgast-error");
    BOOST_REQUIRE(!told.is_null());
    BOOST_TEST(told.at("code") == "invalid_answer");
    BOOST_TEST(told.at("message").get<std::string>().find("/orders") != std::string::npos);
    BOOST_TEST(std::ranges::any_of(runtime.semantics(), [](const kit::SemanticNode& node) {
        return node.name == "Your orders could not be loaded";
    }));
}

BOOST_AUTO_TEST_CASE(an_order_that_cannot_be_read_is_told_to_the_merchant_with_its_path) {
    const json first = open();
    json page = json::parse(demo_orders);
    page["orders"][2]["total"] = 12.5;
    post(MessageKind::orders_received, page.dump(), request_of(first, "listOrders"));
    const json out = frame();
    const json told = event(out, "stamgast-error");
    BOOST_REQUIRE(!told.is_null());
    BOOST_TEST(told.at("message").get<std::string>().find("/orders/2/total") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_left_out_of_an_order_is_told_to_the_merchant_and_the_order_is_shown) {
    const json first = open();
    json page = json::parse(demo_orders);
    page["orders"][0]["tracking"] = "on its way";
    post(MessageKind::orders_received, page.dump(), request_of(first, "listOrders"));
    const json told = event(frame(), "stamgast-error");
    BOOST_REQUIRE(!told.is_null());
    BOOST_TEST(told.at("message").get<std::string>().find("/orders/0/tracking") != std::string::npos);
    const std::string heading = "Order " + page["orders"][0]["number"].get<std::string>();
    BOOST_TEST(std::ranges::any_of(runtime.semantics(),
                                   [&](const kit::SemanticNode& node) { return node.name == heading; }));
}

BOOST_AUTO_TEST_CASE(parts_are_drawn_on_the_surfaces_that_the_page_around_names) {
    post(MessageKind::parts_shown, R"({"parts":[{"surface":"part3","part":"reorder","order":"PK-48245"},)"
                                   R"({"surface":"part12","part":"orders","order":""}]})");
    const json first = open();
    BOOST_TEST(first.at("surfaces").at(0).at("id") == "part3");
    BOOST_TEST(first.at("surfaces").at(1).at("id") == "part12");
    BOOST_TEST(!first.contains("section"));
    post(MessageKind::orders_received, demo_orders, request_of(first, "listOrders"));
    const json out = frame();
    const auto& nodes = out.at("semantics").at("nodes");
    BOOST_TEST(std::ranges::any_of(nodes, [](const json& node) {
        return node.value("surface", "") == "part3" && node.at("role") == "button";
    }));
}

BOOST_AUTO_TEST_CASE(a_part_that_does_not_exist_is_told_and_the_others_are_there) {
    post(MessageKind::parts_shown, R"({"parts":[{"surface":"part0","part":"wishes"},)"
                                   R"({"surface":"dialog","part":"orders"},)"
                                   R"({"surface":"part99999","part":"orders"},)"
                                   R"({"surface":"part1","part":"reorder","order":"1"}]})");
    const json out = open();
    BOOST_TEST(out.at("surfaces").at(0).at("id") == "part1");
    BOOST_TEST(out.at("surfaces").size() == 4u);
    BOOST_TEST(!event(out, "stamgast-error").is_null());
}

BOOST_AUTO_TEST_CASE(a_message_that_cannot_be_read_is_told_and_changes_nothing) {
    open();
    post(MessageKind::layout, R"({"surfaces":7})");
    inbox.post(99, 0, "{}");
    const json out = frame();
    BOOST_TEST(!event(out, "stamgast-error").is_null());
    BOOST_TEST(!out.contains("semantics"));
}

// The bridge compares the two questions as text, so that the order of the keys counts.
BOOST_AUTO_TEST_CASE(the_first_orders_are_those_that_the_bridge_has_asked_for_already) {
    FrameOutput first;
    first.effects =
        app::update({}, app::Started{.key_seed = "seed", .capabilities = {}, .policy = {}}).effects;
    const std::string out = outbox.encode(first);
    BOOST_TEST(out.find(R"("question":{"cursor":null,"limit":25,"text":"","states":[]})") !=
               std::string::npos);
    BOOST_TEST(std::string{early_requests}.find("{ cursor: null, limit: 25, text: '', states: [] }") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(pointer_and_focus_stay_where_they_were_told_to_be) {
    post(MessageKind::pointer, R"({"hovered":7,"pressed":0})");
    post(MessageKind::focus, R"({"focused":9,"visible":true})");
    post(MessageKind::activate, R"({"node":7})");
    const FrameInput first = inbox.take(0);
    BOOST_TEST(first.interaction.activated.size() == 1u);
    const FrameInput second = inbox.take(0);
    BOOST_TEST(second.interaction.hovered == 7u);
    BOOST_TEST(second.interaction.focused == 9u);
    BOOST_TEST(second.interaction.focus_visible);
    BOOST_TEST(second.interaction.activated.empty());
}

BOOST_AUTO_TEST_CASE(preferences_that_are_not_told_stay_as_they_were) {
    post(MessageKind::preferences, R"({"locale":"nl","direction":"rtl"})");
    post(MessageKind::preferences, R"({"theme":{"color.accent":"#0b6e4f"}})");
    const FrameInput input = inbox.take(0);
    BOOST_TEST(input.preferences->locale == "nl");
    BOOST_TEST((input.preferences->direction == kit::Direction::right_to_left));
    BOOST_TEST(input.preferences->theme.color(kit::ColorToken::accent) != 0u);
}

BOOST_AUTO_TEST_CASE(capabilities_are_those_of_the_contract) {
    const std::string contract = capabilities;
    for (const std::string_view word : wire::capability_words) {
        const std::string name{word};
        const bool is_row = contract.find("\n  " + name + ": {") != std::string::npos ||
                            contract.find("\n  '" + name + "': {") != std::string::npos;
        BOOST_TEST(is_row, name);
    }
    std::size_t rows = 0;
    for (std::size_t at = contract.find("methods: ["); at != std::string::npos;
         at = contract.find("methods: [", at + 1)) {
        ++rows;
    }
    BOOST_TEST(rows == std::size(wire::capability_words));
}

BOOST_AUTO_TEST_CASE(message_kinds_have_the_numbers_that_the_bridge_knows) {
    const std::string bridge = message_kinds;
    constexpr std::string_view names[] = {"layout",
                                          "preferences",
                                          "pointer",
                                          "focus",
                                          "activate",
                                          "edit",
                                          "dismiss",
                                          "text_changed",
                                          "session_received",
                                          "orders_received",
                                          "products_received",
                                          "cart_received",
                                          "cart_lines_set",
                                          "intent_stored",
                                          "intents_found",
                                          "request_failed",
                                          "images_failed",
                                          "refresh",
                                          "location_changed",
                                          "favourites_received",
                                          "favourite_set",
                                          "text_copied",
                                          "withdrawals_found",
                                          "withdrawal_received",
                                          "invoice_opened",
                                          "help_received",
                                          "help_taken_over",
                                          "loyalty_received",
                                          "reward_redeemed",
                                          "redemption_undone",
                                          "offers_received",
                                          "catalogue_received",
                                          "product_dismissed",
                                          "reminders_received",
                                          "reminder_set",
                                          "tips_received",
                                          "submissions_found",
                                          "returns_received",
                                          "return_options_received",
                                          "return_requested",
                                          "reviews_received",
                                          "review_sent",
                                          "profile_received",
                                          "addresses_received",
                                          "sign_in_link_sent",
                                          "order_claimed",
                                          "communication_received",
                                          "referral_received",
                                          "survey_received",
                                          "text_shared",
                                          "kept_found",
                                          "device_refused",
                                          "consent_changed",
                                          "parts_shown"};
    static_assert(std::size(names) == static_cast<std::size_t>(MessageKind::count));
    for (std::size_t number = 0; number < std::size(names); ++number) {
        const std::string row = std::string{names[number]} + ": " + std::to_string(number) + ",";
        BOOST_TEST(bridge.find(row) != std::string::npos, row);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
