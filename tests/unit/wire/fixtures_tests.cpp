#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "fixtures/bad_orders.hpp"
#include "fixtures/orders.hpp"
#include "wire/decode.hpp"

using namespace stamgast;
using Json = nlohmann::json;
using domain::Order;
using domain::UnreadableOrder;

/// The data files that the demo shop, the contract's checker and this side share: where the shores drift
/// apart, this fails.
BOOST_AUTO_TEST_SUITE(fixtures_of_both_shores)

BOOST_AUTO_TEST_CASE(the_demo_shops_page_comes_through_whole) {
    const auto page = wire::decode_order_page(fixtures::orders);
    const Json dom = Json::parse(fixtures::orders);
    BOOST_REQUIRE(page.has_value());
    BOOST_REQUIRE(page->orders.size() == dom["orders"].size());
    for (std::size_t index = 0; index < page->orders.size(); ++index) {
        const auto* order = std::get_if<Order>(&page->orders[index]);
        BOOST_REQUIRE(order);
        const Json& json = dom["orders"][index];
        BOOST_TEST(order->number == json["number"].get<std::string>());
        BOOST_TEST(order->total == json["total"].get<std::int64_t>());
        BOOST_TEST(order->lines.size() == json["lines"].size());
        BOOST_CHECK(order->state != domain::OrderState::unknown);
    }
}

BOOST_AUTO_TEST_CASE(the_checkers_bad_orders_are_bad_here_too_and_at_the_same_path) {
    for (const Json& example : Json::parse(fixtures::bad_orders)) {
        BOOST_TEST_CONTEXT(example["name"].get<std::string>()) {
            const auto page = wire::decode_order_page(example["page"].dump());
            BOOST_REQUIRE(page.has_value());
            BOOST_TEST(page->orders.size() == example["page"]["orders"].size());
            std::vector<std::string> problems;
            for (const domain::OrderEntry& entry : page->orders) {
                if (const auto* bad = std::get_if<UnreadableOrder>(&entry))
                    problems.push_back(bad->problem);
            }
            BOOST_REQUIRE(problems.size() == 1);
            BOOST_TEST(problems[0].starts_with(example["path"].get<std::string>() + ": "));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
