#include <boost/test/unit_test.hpp>

#include "wire/contract_text.hpp"
#include "wire/decode.hpp"

using namespace stamgast;
using namespace stamgast::wire::test;
using domain::Order;
using domain::OrderEntry;
using domain::UnreadableOrder;

BOOST_AUTO_TEST_SUITE(decode_order_page)

namespace {

const std::string good = order_text().text();

domain::OrderPage page_of(const std::string& json) {
    auto page = wire::decode_order_page(json);
    BOOST_REQUIRE_MESSAGE(page.has_value(), (page ? "" : describe(page.error())));
    return *page;
}

/// The one order of a page that is good.
Order order_of(const ObjectText& order) {
    return std::get<Order>(page_of(page_text({order.text()}).text()).orders.at(0));
}

/// What is wrong with an order between two good ones, which must come through.
std::string problem_of(const std::string& order) {
    const domain::OrderPage page = page_of(page_text({good, order, good}).text());
    BOOST_REQUIRE(page.orders.size() == 3);
    BOOST_REQUIRE(std::holds_alternative<Order>(page.orders[0]));
    BOOST_REQUIRE(std::holds_alternative<Order>(page.orders[2]));
    const auto* unreadable = std::get_if<UnreadableOrder>(&page.orders[1]);
    return unreadable ? unreadable->problem : "it is readable";
}

std::string problem_with(std::string_view key, const std::string& raw) {
    return problem_of(order_text().with(key, raw).text());
}

std::string problem_with_line(std::string_view key, const std::string& raw) {
    return problem_of(order_with_line(line_text().with(key, raw)).text());
}

Order full_order() {
    Order order;
    order.id = "order-1";
    order.number = "1042";
    order.placed_at_ms = 1709645400000;
    order.state = domain::OrderState::delivered;
    order.currency = *domain::Currency::from_code("EUR");
    order.lines = {{.id = "line-1",
                    .product_id = "product-1",
                    .variant_id = "variant-1",
                    .sku = "COF-250",
                    .title = "Koffiebonen",
                    .options = {{"Inhoud", "250 g"}},
                    .attributes = {{"Gravure", "Anna"}},
                    .quantity = 2,
                    .unit_price = 1295,
                    .total = 2590,
                    .image_url = "pictures/coffee.svg"}};
    order.subtotal = order.total = 2590;
    order.discounts = {{"Korting", -100}};
    order.shipping_method = "PostNL";
    order.taxes = {{"Btw 9%", 206}};
    order.fulfilments = {{.id = "f1",
                          .state = domain::FulfilmentState::shipped,
                          .state_text = {},
                          .carrier = "PostNL",
                          .tracking_code = "3S1",
                          .tracking_url = "https://postnl.nl/3S1"}};
    order.shipping_address = {"Sanne", {"Gracht 1", "Haarlem"}};
    order.reorderable = false;
    return order;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_order_with_all_its_fields_comes_through) {
    const ObjectText line = line_text()
                                .with("sku", R"("COF-250")")
                                .with("options", R"([{"name": "Inhoud", "value": "250 g"}])")
                                .with("attributes", R"([{"name": "Gravure", "value": "Anna"}])")
                                .with("image_url", R"("pictures/coffee.svg")");
    const ObjectText order =
        order_with_line(line)
            .with("discounts", R"([{"label": "Korting", "amount": -100}])")
            .with("shipping_method", R"("PostNL")")
            .with("taxes", R"([{"label": "Btw 9%", "amount": 206}])")
            .with("fulfilments",
                  R"([{"id": "f1", "state": "shipped", "carrier": "PostNL", "tracking_code": "3S1",
                                      "tracking_url": "https://postnl.nl/3S1"}])")
            .with("shipping_address", R"({"name": "Sanne", "lines": ["Gracht 1", "Haarlem"]})")
            .with("reorderable", "false");
    BOOST_CHECK(order_of(order) == full_order());
}

BOOST_AUTO_TEST_CASE(the_page_says_where_it_goes_on) {
    const domain::OrderPage page =
        page_of(page_text({good}).with("next_cursor", R"("after-1042")").with("total_count", "120").text());
    BOOST_TEST(page.next_cursor == "after-1042");
    BOOST_TEST(page.total_count.value() == 120);
    BOOST_TEST(page_of(page_text({}).text()).next_cursor == "");
}

BOOST_AUTO_TEST_CASE(optional_keys_may_be_null_and_other_keys_are_ignored) {
    ObjectText order = order_text().with("weather", R"({"deep": [1, {"er": "x"}, [[]]]})");
    for (const char* key :
         {"discounts", "shipping_method", "taxes", "fulfilments", "shipping_address", "reorderable"}) {
        order = order.with(key, "null");
    }
    BOOST_CHECK(order_of(order) == order_of(order_text()));
}

BOOST_AUTO_TEST_CASE(a_deleted_product_is_normal_data) {
    const Order order =
        order_of(order_with_line(line_text().with("product_id", "null").with("variant_id", "null")));
    BOOST_TEST(order.lines[0].product_id == "");
    BOOST_TEST(order.lines[0].variant_id == "");
}

BOOST_AUTO_TEST_CASE(a_state_that_is_not_known_is_kept_as_the_shop_wrote_it) {
    const Order order = order_of(order_text().with("state", "\"awaiting\u202E moon\""));
    BOOST_CHECK(order.state == domain::OrderState::unknown);
    BOOST_TEST(order.state_text == "awaiting moon");
}

BOOST_AUTO_TEST_CASE(a_parcel_in_a_state_that_is_not_known_does_not_make_the_order_unreadable) {
    const Order order = order_of(order_text().with(
        "fulfilments",
        R"([{"id": "f1", "state": "at the neighbours"}, {"id": "f2", "state": "delivered"}])"));
    BOOST_CHECK(order.fulfilments.at(0).state == domain::FulfilmentState::unknown);
    BOOST_TEST(order.fulfilments.at(0).state_text == "at the neighbours");
    BOOST_CHECK(order.fulfilments.at(1).state == domain::FulfilmentState::delivered);
    BOOST_TEST(order.fulfilments.at(1).state_text == "");
}

BOOST_AUTO_TEST_CASE(a_bad_order_is_shown_in_its_place_with_what_is_known_of_it) {
    const std::string bad = order_with_line(line_text().with("unit_price", "12.95")).text();
    const UnreadableOrder expected{.number = "1042",
                                   .placed_at_ms = 1709645400000,
                                   .problem =
                                       "/orders/1/lines/0/unit_price: expected an integer of minor units"};
    BOOST_CHECK(page_of(page_text({good, bad, good}).text()).orders.at(1) == OrderEntry(expected));
}

BOOST_AUTO_TEST_CASE(the_number_is_known_even_where_it_comes_after_the_mistake) {
    const domain::OrderPage page = page_of(page_text({order_text().with("id", "7").text()}).text());
    BOOST_TEST(std::get<UnreadableOrder>(page.orders.at(0)).number == "1042");
}

BOOST_AUTO_TEST_CASE(each_mistake_is_named_with_its_path) {
    const std::string quantity = "/orders/1/lines/0/quantity: expected an integer from 1 to 999,999";
    for (const char* bad : {"0", "-1", "1000000", "1.5", "\"2\""})
        BOOST_TEST(problem_with_line("quantity", bad) == quantity);
    const std::string total = "/orders/1/total: expected an integer of minor units";
    for (const char* bad :
         {"9007199254740992", "-9007199254740992", "18446744073709551615", "\"2590\"", "true"}) {
        BOOST_TEST(problem_with("total", bad) == total);
    }
    BOOST_TEST(problem_with("currency", R"("euro")") ==
               "/orders/1/currency: expected an ISO 4217 code of three capital letters");
    BOOST_TEST(problem_with("placed_at", R"("yesterday")") ==
               "/orders/1/placed_at: expected an ISO 8601 time with an offset or Z");
    BOOST_TEST(problem_with("lines", "{}") == "/orders/1/lines: expected an array");
    BOOST_TEST(problem_with("lines", "[null]") == "/orders/1/lines/0: expected an object");
    BOOST_TEST(problem_with("lines", "null") == "/orders/1/lines: expected an array");
    BOOST_TEST(problem_with("shipping_address", "[]") == "/orders/1/shipping_address: expected an object");
    BOOST_TEST(problem_with("prices_include_tax", "1") ==
               "/orders/1/prices_include_tax: expected true or false");
    BOOST_TEST(problem_with("id", quoted(std::string(201, 'x'))) ==
               "/orders/1/id: expected an id of 1 to 200 characters");
    for (const char* bad : {"null", "7", "[1]", "\"order\""})
        BOOST_TEST(problem_of(bad) == "/orders/1: expected an object");
}

BOOST_AUTO_TEST_CASE(a_key_that_must_be_there_is_missed) {
    for (const std::string& key : order_text().keys()) {
        const std::string problem = problem_of(order_text().without(key).text());
        BOOST_TEST(problem.starts_with("/orders/1/" + key + ": expected "));
        BOOST_TEST(problem.ends_with(", got nothing"));
    }
    BOOST_TEST(problem_of(order_with_line(line_text().without("title")).text()) ==
               "/orders/1/lines/0/title: expected text, got nothing");
}

BOOST_AUTO_TEST_CASE(a_page_without_orders_is_an_error) {
    for (const char* json : {"", "null", "[]", "{}", R"({"orders": null})",
                             R"({"orders": {}, "next_cursor": null})", "{\"orders\": ["}) {
        BOOST_TEST(!wire::decode_order_page(json).has_value(), json);
    }
    BOOST_TEST(describe(wire::decode_order_page("{}").error()) == "/orders: expected an array, got nothing");
    BOOST_TEST(describe(wire::decode_order_page("[1]").error()) == ": expected an object");
}

BOOST_AUTO_TEST_CASE(orders_survive_a_mistake_of_their_page) {
    const domain::OrderPage page = page_of(page_text({good}).without("next_cursor").text());
    BOOST_TEST(page.orders.size() == 2);
    BOOST_TEST(std::get<UnreadableOrder>(page.orders[1]).problem.starts_with("/next_cursor: expected "));
}

BOOST_AUTO_TEST_CASE(orders_survive_wherever_the_text_breaks_off) {
    const std::string whole = page_text({good, good}).text();
    const std::size_t after_first = std::string_view("{\"orders\":[").size() + good.size();
    for (std::size_t length = after_first; length < whole.size(); ++length) {
        const domain::OrderPage page = page_of(whole.substr(0, length));
        BOOST_REQUIRE(std::holds_alternative<Order>(page.orders.at(0)));
        const auto* last = std::get_if<UnreadableOrder>(&page.orders.back());
        BOOST_REQUIRE(last);
        BOOST_REQUIRE(last->problem.find("malformed JSON at byte ") != std::string::npos);
        BOOST_REQUIRE(page.orders.size() <= 3);
    }
}

BOOST_AUTO_TEST_CASE(an_order_in_which_the_text_breaks_off_keeps_its_number) {
    std::string whole = page_text({good, good}).text();
    whole.resize(whole.rfind("\"shipping\""));
    const domain::OrderPage page = page_of(whole);
    BOOST_TEST(page.orders.size() == 2);
    BOOST_TEST(std::get<UnreadableOrder>(page.orders[1]).number == "1042");
}

BOOST_AUTO_TEST_CASE(a_key_that_comes_twice_counts_once) {
    const std::string twice =
        R"({"orders":[)" + good + "," + good + R"(],"orders":[)" + good + R"(],"next_cursor":null})";
    BOOST_TEST(page_of(twice).orders.size() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
