#include <boost/test/unit_test.hpp>

#include "wire/decode_ui.hpp"

using namespace stamgast::wire;
using stamgast::domain::Capabilities;
using stamgast::domain::Capability;

BOOST_AUTO_TEST_SUITE(decode_ui)

BOOST_AUTO_TEST_CASE(the_start_says_what_the_shop_can_do) {
    const StartMessage expected{
        .key_seed = "0a1b", .capabilities = {Capability::orders, Capability::reorder}, .policy = {}};
    BOOST_CHECK(decode_start(R"({"key_seed": "0a1b", "capabilities": ["orders", "reorder"]})").value() ==
                expected);
    const auto zoned = decode_start(R"({"key_seed": "0a1b", "capabilities": [],
                                        "clock_changes": [{"from_ms": 7, "offset_minutes": -60}]})");
    BOOST_CHECK((zoned.value().clock_changes == std::vector{stamgast::domain::OffsetChange{7, -60}}));
    BOOST_TEST(!decode_start(R"({"key_seed": "", "capabilities": []})").has_value());
}

BOOST_AUTO_TEST_CASE(a_capability_that_is_not_known_is_left_out) {
    const auto start = decode_start(R"({"key_seed": "0a1b", "capabilities": ["teleport", "orders"]})");
    BOOST_CHECK(start.value().capabilities == Capabilities{Capability::orders});
    const auto number = decode_start(R"({"key_seed": "0a1b", "capabilities": [7]})");
    BOOST_TEST(describe(number.error()) == "/capabilities/0: expected a capability as text");
}

BOOST_AUTO_TEST_CASE(the_start_says_what_the_merchant_decided) {
    const auto decoded = [](const std::string& policy) {
        return decode_start(R"({"key_seed": "0a1b", "capabilities": [], "policy": )" + policy + "}");
    };
    BOOST_TEST(
        decoded(R"({"tolerated_rise_basis_points": 500})").value().policy.tolerated_rise_basis_points == 500);
    BOOST_TEST(decoded("{}").value().policy.tolerated_rise_basis_points == 0);
    BOOST_TEST(describe(decoded(R"({"tolerated_rise_basis_points": 1000001})").error()) ==
               "/policy/tolerated_rise_basis_points: expected an integer from 0 to 1,000,000");
}

BOOST_AUTO_TEST_CASE(the_start_says_whether_the_browser_can_share) {
    const auto can_share = [](const std::string& more) {
        return decode_start(R"({"key_seed": "0a1b", "capabilities": [])" + more + "}").value().can_share;
    };
    BOOST_TEST(can_share(R"(, "can_share": true)"));
    BOOST_TEST(!can_share(R"(, "can_share": false)"));
    BOOST_TEST(!can_share(""));
}

BOOST_AUTO_TEST_CASE(a_layout_has_fractions_of_px) {
    const auto layout =
        decode_layout(R"({"surfaces": [{"id": "page", "width": 360.5, "slice_top": 0, "slice_height": 1600}],
        "viewport_width": 375, "viewport_height": 812, "pixel_ratio": 1.25, "dom_view": true})");
    const LayoutMessage expected{
        .surfaces = {{.id = "page", .width = 360.5, .slice_top = 0, .slice_height = 1600}},
        .viewport_width = 375,
        .viewport_height = 812,
        .pixel_ratio = 1.25,
        .dom_view = true};
    BOOST_CHECK(layout.value() == expected);
    const auto text = decode_layout(R"({"surfaces": [{"id": "page", "width": "wide"}]})");
    BOOST_TEST(describe(text.error()) == "/surfaces/0/width: expected a number of CSS px");
    const auto huge = decode_layout(R"({"surfaces": [{"id": "page", "width": 1e300}]})");
    BOOST_TEST(describe(huge.error()) == "/surfaces/0/width: expected a number of CSS px");
}

BOOST_AUTO_TEST_CASE(preferences_are_whatever_changed) {
    BOOST_CHECK(decode_preferences("{}").value() == PreferencesMessage{});
    const auto some = decode_preferences(R"({"locale": "nl-NL", "direction": "rtl"})");
    BOOST_TEST(some.value().locale.value() == "nl-NL");
    BOOST_CHECK(some.value().direction == TextDirection::rtl);
    BOOST_TEST(!some.value().messages.has_value());
}

BOOST_AUTO_TEST_CASE(a_message_has_one_form_or_several) {
    const auto preferences = decode_preferences(
        R"({"messages": ["Again", {"one": "{count} order", "other": "{count} orders"}],
            "theme": {"color.accent": "#0b6e4f"}})");
    const std::vector<std::vector<KeyValue>> messages{
        {{"", "Again"}}, {{"one", "{count} order"}, {"other", "{count} orders"}}};
    const std::vector<KeyValue> theme{{"color.accent", "#0b6e4f"}};
    BOOST_CHECK(preferences.value().messages.value() == messages);
    BOOST_CHECK(preferences.value().theme.value() == theme);
}

BOOST_AUTO_TEST_CASE(mistakes_in_dictionaries_are_named_by_their_keys) {
    BOOST_TEST(describe(decode_preferences(R"({"messages": ["Again", 7]})").error()) ==
               "/messages/1: expected text or an object of plural forms");
    BOOST_TEST(describe(decode_preferences(R"({"messages": [{"a/b~c": null}]})").error()) ==
               "/messages/0/a~1b~0c: expected text of at most 8,192 bytes");
}

BOOST_AUTO_TEST_CASE(the_customers_doings_name_nodes) {
    BOOST_CHECK((decode_pointer(R"({"hovered": 4294967295, "pressed": 0})").value() ==
                 PointerMessage{4294967295U, 0}));
    BOOST_CHECK((decode_focus(R"({"focused": 7, "visible": true})").value() == FocusMessage{7, true}));
    BOOST_CHECK(decode_activate(R"({"node": 12})").value() == ActivateMessage{12});
    BOOST_CHECK((decode_edit(R"({"node": 3, "text": "thee"})").value() == EditMessage{3, "thee"}));
    BOOST_CHECK(decode_dismiss(R"({"surface": "dialog"})").value() == DismissMessage{"dialog"});
    BOOST_CHECK((decode_images_failed(R"({"images": [1, 2]})").value() == ImagesFailedMessage{{1, 2}}));
    BOOST_CHECK(decode_location(R"({"fragment": ""})").value() == LocationMessage{""});
    BOOST_CHECK(decode_location(R"({"fragment": "profile"})").value() == LocationMessage{"profile"});
    BOOST_TEST(!decode_activate(R"({"node": -1})").has_value());
    BOOST_TEST(!decode_activate(R"({"node": 4294967296})").has_value());
    BOOST_TEST(!decode_activate(R"({"node": 1.5})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
