#include <boost/test/unit_test.hpp>

#include "wire/contract_text.hpp"
#include "wire/decode.hpp"

using namespace stamgast;
using namespace stamgast::wire::test;

BOOST_AUTO_TEST_SUITE(decode_answers)

namespace {

ObjectText cart_line_text() {
    return {{"id", R"("l1")"}, {"product_id", R"("p1")"}, {"variant_id", R"("v1")"}, {"title", R"("Thee")"},
            {"quantity", "2"}, {"unit_price", "595"},     {"total", "1190"}};
}

std::string cart_text(const ObjectText& line = cart_line_text()) {
    return ObjectText{{"id", R"("cart")"},
                      {"currency", R"("EUR")"},
                      {"lines", list_text({line.text()})},
                      {"total", "1190"},
                      {"url", R"("/cart")"}}
        .text();
}

ObjectText variant_text() {
    return {{"id", R"("v1")"}, {"price", "595"}, {"stock", R"("low_stock")"}, {"available_quantity", "3"}};
}

ObjectText product_text(const ObjectText& variant) {
    return {{"id", R"("p1")"},
            {"title", R"("Thee")"},
            {"currency", R"("EUR")"},
            {"variants", list_text({variant.text()})}};
}

auto decode_product(const ObjectText& product) {
    return wire::decode_product_answer(ObjectText{{"products", list_text({product.text()})}}.text());
}

/// The problem of an answer that should have one.
template <class Decoded>
std::string problem_of(const Decoded& decoded) {
    return decoded ? "there is none" : describe(decoded.error());
}

} // namespace

BOOST_AUTO_TEST_CASE(a_session_has_a_customer_or_nobody) {
    const auto session =
        wire::decode_session(R"({"customer": {"id": "c1", "name": "Sanne Visser", "given_name": "Sanne"}})");
    BOOST_CHECK((session.value().customer ==
                 domain::Customer{.id = "c1", .name = "Sanne Visser", .given_name = "Sanne"}));
    const auto regular =
        wire::decode_session(R"({"customer": {"id": "c1", "name": "Sanne", "since": "2020-03-01"}})");
    BOOST_TEST(regular.value().customer.value().since_ms.value() == 1583064000000);
    const auto nobody = wire::decode_session(R"({"customer": null, "sign_in_url": "/login"})");
    BOOST_TEST(!nobody.value().customer.has_value());
    BOOST_TEST(nobody.value().sign_in_url == "/login");
    BOOST_TEST(
        wire::decode_session(R"({"customer": null, "sign_in_url": "javascript:x"})").value().sign_in_url ==
        "");
    BOOST_TEST(problem_of(wire::decode_session("{}")) == "/customer: expected an object, got nothing");
    BOOST_TEST(problem_of(wire::decode_session(R"({"customer": {"id": "c1"}})")) ==
               "/customer/name: expected text, got nothing");
}

BOOST_AUTO_TEST_CASE(products_come_with_variants_stock_and_limits) {
    const ObjectText json = product_text(variant_text().with("max_quantity", "10"))
                                .with("substitute", R"({"product_id": "p2", "title": "Andere thee",
                                       "variant": {"id": "v2", "price": 650, "stock": "in_stock"}})");
    const auto products = decode_product(json);
    const domain::Product& product = products.value().at(0);
    BOOST_CHECK(product.variants.at(0).stock == domain::Stock::low_stock);
    BOOST_TEST(product.variants.at(0).available_quantity.value() == 3);
    BOOST_TEST(product.variants.at(0).max_quantity.value() == 10);
    BOOST_TEST(product.substitute.value().variant.price == 650);
    BOOST_TEST(!decode_product(product_text(variant_text())).value()[0].substitute.has_value());
}

BOOST_AUTO_TEST_CASE(stock_below_zero_is_none_and_stock_without_end_is_the_most) {
    const auto stock_of = [](const std::string& available) {
        const auto products =
            decode_product(product_text(variant_text().with("available_quantity", available)));
        return products.value()[0].variants[0].available_quantity;
    };
    BOOST_TEST(stock_of("-4").value() == 0);
    BOOST_TEST(stock_of("9000000000").value() == domain::max_line_quantity);
    BOOST_TEST(!stock_of("null").has_value());
}

BOOST_AUTO_TEST_CASE(products_with_a_mistake_are_not_taken_for_products_that_are_gone) {
    BOOST_TEST(problem_of(decode_product(product_text(variant_text().with("stock", R"("plenty")")))) ==
               "/products/0/variants/0/stock: expected one of the words of the contract");
    BOOST_TEST(problem_of(decode_product(product_text(variant_text().with("price", "5.95")))) ==
               "/products/0/variants/0/price: expected an integer of minor units");
}

BOOST_AUTO_TEST_CASE(a_cart_comes_with_its_lines) {
    const domain::Cart cart = wire::decode_cart(cart_text()).value();
    BOOST_TEST(cart.lines.at(0).quantity == 2);
    BOOST_TEST(cart.url == "/cart");
    BOOST_TEST(problem_of(wire::decode_cart(cart_text(cart_line_text().with("quantity", "-1")))) ==
               "/lines/0/quantity: expected an integer from 0 to 999,999");
    BOOST_TEST(problem_of(wire::decode_cart("null")) == ": expected an object");
}

BOOST_AUTO_TEST_CASE(a_cart_result_has_the_cart_and_an_outcome_per_line) {
    const ObjectText json{{"cart", cart_text()},
                          {"lines", R"([{"variant_id": "v1", "outcome": "limited", "quantity": 2},
                              {"variant_id": "v2", "outcome": "refused", "quantity": 0,
                               "message": "Not to your country"}])"}};
    const domain::CartResult result = wire::decode_cart_result(json.text()).value();
    BOOST_TEST(result.cart.total == 1190);
    BOOST_CHECK((result.lines.at(0) == domain::CartLineResult{"v1", domain::CartOutcome::limited, 2, ""}));
    BOOST_TEST(result.lines.at(1).message == "Not to your country");
}

BOOST_AUTO_TEST_CASE(a_shops_error_is_data) {
    const auto failure =
        wire::decode_shop_error(R"({"code": "rate_limited", "message": "slow down", "retryable": true})");
    BOOST_CHECK(
        (failure.value() == domain::ShopFailure{domain::ShopErrorCode::rate_limited, "slow down", true}));
    const auto odd = wire::decode_shop_error(R"({"code": "on_fire"})");
    BOOST_CHECK(odd.value().code == domain::ShopErrorCode::unavailable);
    BOOST_TEST(!odd.value().retryable);
}

BOOST_AUTO_TEST_CASE(text_after_the_answer_is_malformed) {
    BOOST_TEST(
        problem_of(wire::decode_session(R"({"customer": null} x)")).starts_with(": malformed JSON at byte "));
}

BOOST_AUTO_TEST_SUITE_END()
