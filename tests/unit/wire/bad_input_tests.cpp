#include <boost/test/unit_test.hpp>

#include <random>

#include "wire/contract_text.hpp"
#include "wire/decode.hpp"

using namespace stamgast;
using namespace stamgast::wire::test;
using domain::Order;
using domain::UnreadableOrder;

/// What a shop, or somebody in between, could send. Nothing of it may crash or take good orders down.
BOOST_AUTO_TEST_SUITE(bad_input)

namespace {

const std::string good = order_text().text();

Order only_order_of(const std::string& json) {
    const auto page = wire::decode_order_page(json);
    BOOST_REQUIRE(page.has_value());
    return std::get<Order>(page->orders.at(0));
}

/// The order that comes of a page with this one, whose line has one value changed.
Order order_with(std::string_view line_key, const std::string& raw) {
    return only_order_of(page_text({order_with_line(line_text().with(line_key, raw)).text()}).text());
}

} // namespace

BOOST_AUTO_TEST_CASE(a_hundred_thousand_nested_arrays_do_not_overflow_the_stack) {
    constexpr std::size_t depth = 100'000;
    const std::string bomb = std::string(depth, '[') + std::string(depth, ']');
    BOOST_TEST(!wire::decode_order_page(bomb).has_value());
    BOOST_TEST(only_order_of(page_text({good}).with("bomb", bomb).text()).number == "1042");
    std::string objects;
    for (std::size_t level = 0; level < depth; ++level)
        objects += "{\"lines\":";
    BOOST_TEST(!wire::decode_cart(objects).has_value());
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_title_is_cut) {
    const Order order = order_with("title", quoted(std::string(1'000'000, 'x')));
    BOOST_TEST(order.lines[0].title.size() == 2000 + std::string_view("…").size());
}

BOOST_AUTO_TEST_CASE(control_and_direction_characters_do_not_reach_the_page) {
    BOOST_TEST(order_with("title", "\"safe\u202Etxt.exe\\u0007\"").lines[0].title == "safetxt.exe");
}

BOOST_AUTO_TEST_CASE(an_attribute_goes_back_to_the_shop_as_it_came) {
    const std::string engraving = "אנה\u200F ♥";
    const std::string attributes = R"([{"name": "Engraving", "value": ")" + engraving + R"("}])";
    BOOST_TEST(order_with("attributes", attributes).lines[0].attributes.at(0).value == engraving);
}

BOOST_AUTO_TEST_CASE(a_link_that_runs_code_is_not_followed) {
    for (const std::string url :
         {"javascript:alert(1)", " javascript:alert(1)", "java\\nscript:alert(1)", "data:text/html,x"}) {
        const std::string fulfilments =
            R"([{"id": "f", "state": "shipped", "tracking_url": ")" + url + R"("}])";
        const Order order =
            only_order_of(page_text({order_text().with("fulfilments", fulfilments).text()}).text());
        BOOST_TEST(order.fulfilments.at(0).tracking_url == "", url);
    }
    BOOST_TEST(order_with("image_url", R"("data:image/png,x")").lines[0].image_url == "");
}

BOOST_AUTO_TEST_CASE(half_an_emoji_does_not_take_the_page_down) {
    BOOST_TEST(order_with("title", R"("Thee \ud83c")").lines[0].title == "Thee \uFFFD");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_do_not_take_the_page_down) {
    BOOST_TEST(order_with("title", "\"caf\xE9\"").lines[0].title == "caf\uFFFD");
}

BOOST_AUTO_TEST_CASE(numbers_beyond_every_range_are_refused_or_malformed) {
    for (const char* number : {"1e999", "-1e999", "99999999999999999999999999", "1.0", "1e3", "0x10", "NaN",
                               "Infinity", "01", "-"}) {
        const auto page =
            wire::decode_order_page(page_text({order_text().with("total", number).text()}).text());
        BOOST_REQUIRE_MESSAGE(page.has_value(), number);
        BOOST_TEST(std::holds_alternative<UnreadableOrder>(page->orders.at(0)), number);
    }
}

BOOST_AUTO_TEST_CASE(mixed_currencies_are_each_orders_own) {
    const auto page =
        wire::decode_order_page(page_text({good, order_text().with("currency", R"("JPY")").text()}).text());
    BOOST_TEST(std::get<Order>(page->orders.at(0)).currency.text() == "EUR");
    BOOST_TEST(std::get<Order>(page->orders.at(1)).currency.text() == "JPY");
}

BOOST_AUTO_TEST_CASE(texts_with_random_damage_never_crash) {
    const std::string whole = page_text({good, order_text().with("state", R"("odd")").text(), good}).text();
    std::mt19937 engine{20240305};
    const auto below = [&engine](std::size_t limit) { return static_cast<std::size_t>(engine()) % limit; };
    for (int round = 0; round < 5000; ++round) {
        std::string text = whole;
        for (std::size_t wounds = 1 + below(4); wounds > 0; --wounds) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
            case 0:
                text[at] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(at, 1 + below(20));
                break;
            default:
                text.insert(at, text.substr(below(text.size()), below(20)));
                break;
            }
        }
        const auto page = wire::decode_order_page(text);
        BOOST_REQUIRE(page.has_value() || !page.error().reason.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
