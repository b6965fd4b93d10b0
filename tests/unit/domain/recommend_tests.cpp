#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "domain/purchase_builders.hpp"
#include "domain/recommend.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(recommendations)

namespace {

constexpr std::int64_t today = 100;

/// A customer and a shop; what is recommended to the one by the other today.
struct Case {
    std::vector<Order> orders = {};
    std::vector<CatalogueProduct> products = {};
    std::vector<std::string> unwanted = {};
    std::vector<Reminder> reminders = {};
    RecommendPolicy policy = {};

    std::vector<Recommendation> recommended() const {
        const PurchaseHistory history = history_of(orders, day(today));
        const Catalogue catalogue{{{"coffee", "Coffee"}, {"tea", "Tea"}}, products};
        const std::vector<Usual> usuals = find_usuals(history, reminders, day(today));
        return recommend({Tallies(history, catalogue, day(today)), usuals, unwanted}, policy);
    }

    std::vector<std::string> ids() const {
        std::vector<std::string> ids;
        for (const Recommendation& recommendation : recommended())
            ids.push_back(recommendation.product_id);
        return ids;
    }

    bool recommends(const std::string& id) const { return std::ranges::count(ids(), id) == 1; }
};

CatalogueProduct sold_out(CatalogueProduct product) {
    product.availability = Availability::sold_out;
    return product;
}

CatalogueProduct durable(CatalogueProduct product) {
    product.use = ProductUse::durable;
    return product;
}

CatalogueProduct sold_since(std::int64_t day_number, CatalogueProduct product) {
    product.first_seen_ms = day(day_number);
    return product;
}

using Ids = std::vector<std::string>;
const auto each = boost::test_tools::per_element();

/// Bought once, long enough ago to be a reason and to be bought again.
const std::vector<Order> beans_once = orders_on_days("beans", {20});

} // namespace

BOOST_AUTO_TEST_CASE(without_a_catalogue_nothing_is_recommended) {
    BOOST_TEST((Case{beans_once, {}}.recommended().empty()));
    BOOST_TEST((Case{{}, {}}.recommended().empty()));
}

BOOST_AUTO_TEST_CASE(a_new_customer_sees_what_is_popular_in_the_shop) {
    const Case shop{{}, {sold("rare", {"tea"}, 1), sold("favourite", {"coffee"}, 90), sold("unknown")}};
    const auto recommended = shop.recommended();
    BOOST_REQUIRE(recommended.size() == 2);
    BOOST_TEST(recommended[0].product_id == "favourite");
    BOOST_CHECK((recommended[0].reason == Reason{ReasonKind::popular, "", ""}));
}

BOOST_AUTO_TEST_CASE(each_relation_gives_its_own_reason) {
    const auto reason_for = [](RelationKind kind) {
        const Case shop{beans_once, {with_relation(sold("beans"), "filters", kind), sold("filters")}};
        const auto recommended = shop.recommended();
        BOOST_REQUIRE(recommended.size() == 1);
        BOOST_TEST(recommended[0].product_id == "filters");
        return recommended[0].reason;
    };
    BOOST_CHECK(
        (reason_for(RelationKind::complementary) == Reason{ReasonKind::goes_with, "beans", "Old beans"}));
    BOOST_CHECK(
        (reason_for(RelationKind::accessory) == Reason{ReasonKind::accessory_for, "beans", "Old beans"}));
    BOOST_CHECK(
        (reason_for(RelationKind::also_bought) == Reason{ReasonKind::also_bought, "beans", "Old beans"}));
}

BOOST_AUTO_TEST_CASE(a_substitute_is_recommended_only_for_what_is_sold_out) {
    const CatalogueProduct beans = with_relation(sold("beans"), "other beans", RelationKind::substitute);
    BOOST_TEST((Case{beans_once, {beans, sold("other beans")}}.recommended().empty()));
    const auto recommended = Case{beans_once, {sold_out(beans), sold("other beans")}}.recommended();
    BOOST_REQUIRE(recommended.size() == 1);
    BOOST_CHECK((recommended[0].reason == Reason{ReasonKind::instead_of, "beans", "Old beans"}));
}

BOOST_AUTO_TEST_CASE(what_is_popular_or_new_in_a_group_that_the_customer_buys_from_says_so) {
    const Case shop{beans_once,
                    {sold("beans", {"coffee"}), sold("popular", {"coffee"}, 50),
                     sold_since(95, sold("new", {"coffee"}))}};
    const auto recommended = shop.recommended();
    BOOST_REQUIRE(recommended.size() >= 2);
    BOOST_TEST(recommended[0].product_id == "new");
    BOOST_CHECK((recommended[0].reason == Reason{ReasonKind::new_in_group, "coffee", "Coffee"}));
    BOOST_TEST(recommended[1].product_id == "popular");
    BOOST_CHECK((recommended[1].reason == Reason{ReasonKind::popular_in_group, "coffee", "Coffee"}));
}

BOOST_AUTO_TEST_CASE(a_group_without_a_title_goes_by_its_id) {
    const Case shop{beans_once, {sold("beans", {"bulk"}), sold("popular", {"bulk"}, 50)}};
    BOOST_TEST(shop.recommended().at(0).reason.cause_title == "bulk");
}

BOOST_AUTO_TEST_CASE(what_is_new_in_another_group_is_there_for_regulars_to_see_first) {
    const Case shop{beans_once, {sold("beans", {"coffee"}), sold_since(99, sold("first flush", {"tea"}))}};
    const auto recommended = shop.recommended();
    BOOST_REQUIRE(recommended.size() == 1);
    BOOST_CHECK((recommended[0].reason == Reason{ReasonKind::first_to_see, "", ""}));
}

BOOST_AUTO_TEST_CASE(nothing_is_new_for_ever) {
    const Case shop{{}, {sold_since(today - 60, sold("old")), sold_since(today - 59, sold("new"))}};
    BOOST_TEST(shop.ids() == Ids{"new"}, each);
}

BOOST_AUTO_TEST_CASE(sold_out_and_unwanted_products_are_not_recommended) {
    const Case shop{{}, {sold_out(sold("a", {}, 9)), sold("b", {}, 9), sold("c", {}, 9)}, {"b", "not sold"}};
    BOOST_TEST(shop.ids() == Ids{"c"}, each);
}

BOOST_AUTO_TEST_CASE(what_was_just_bought_is_not_recommended_what_was_bought_long_ago_is) {
    const auto shop = [](int day_number) {
        return Case{orders_on_days("beans", {day_number}), {sold("beans", {}, 9)}};
    };
    BOOST_TEST(!shop(100).recommends("beans"));
    BOOST_TEST(!shop(71).recommends("beans"));
    BOOST_TEST(shop(70).recommends("beans"));
}

BOOST_AUTO_TEST_CASE(usuals_are_not_recommended_unless_they_lapsed) {
    const auto shop = [](const std::vector<int>& days, bool muted) {
        return Case{orders_on_days("beans", days),
                    {sold("beans", {}, 9)},
                    {},
                    {{.product_id = "beans", .variant_id = "", .snoozed_until_ms = 0, .muted = muted}}};
    };
    BOOST_TEST(!shop({-20, 20, 60}, false).recommends("beans"));
    BOOST_TEST(shop({-300, -280, -260}, false).recommends("beans"));
    BOOST_TEST(!shop({-300, -280, -260}, true).recommends("beans"));
}

BOOST_AUTO_TEST_CASE(neither_a_durable_product_that_the_customer_has_nor_its_substitute_is_recommended) {
    const CatalogueProduct grinder =
        with_relation(durable(sold("grinder", {}, 9)), "other grinder", RelationKind::substitute);
    const Case shop{orders_on_days("grinder", {-900}),
                    {grinder, sold("other grinder", {}, 9), sold("brush", {}, 9)}};
    BOOST_TEST(shop.ids() == Ids{"brush"}, each);
    const Case without{{}, shop.products};
    BOOST_TEST(without.ids().size() == 3);
}

BOOST_AUTO_TEST_CASE(what_was_sent_back_is_not_recommended_and_is_no_reason) {
    std::vector<Order> orders = beans_once;
    orders[0].state = OrderState::returned;
    const Case shop{
        orders,
        {with_relation(sold("beans", {}, 9), "filters", RelationKind::complementary), sold("filters")}};
    BOOST_TEST(shop.recommended().empty());
}

BOOST_AUTO_TEST_CASE(what_may_still_go_back_is_no_reason) {
    const auto shop = [](int day_number) {
        return Case{orders_on_days("beans", {day_number}),
                    {with_relation(sold("beans"), "filters", RelationKind::complementary), sold("filters")}};
    };
    BOOST_TEST(!shop(87).recommends("filters"));
    BOOST_TEST(shop(86).recommends("filters"));
}

BOOST_AUTO_TEST_CASE(what_the_customer_never_had_comes_before_what_they_had) {
    const Case shop{beans_once, {sold("beans", {}, 1'000'000), sold("new to them", {}, 1)}};
    BOOST_TEST(shop.ids() == (Ids{"new to them", "beans"}), each);
}

BOOST_AUTO_TEST_CASE(products_bought_more_often_and_later_are_stronger_reasons) {
    const auto with = [](const std::string& bought, const std::string& other) {
        return with_relation(sold(bought), other, RelationKind::complementary);
    };
    const std::vector<CatalogueProduct> products{with("seldom", "a"), with("often", "b"), sold("a"),
                                                 sold("b")};
    std::vector<Order> orders = orders_on_days("often", {10, 60});
    orders.push_back(order_on(11, {bought("seldom")}));
    BOOST_TEST((Case{orders, products}.ids() == Ids{"b", "a"}), each);
    orders = {order_on(60, {bought("often")}), order_on(-500, {bought("seldom")})};
    BOOST_TEST((Case{orders, products}.ids() == Ids{"b", "a"}), each);
}

BOOST_AUTO_TEST_CASE(a_relation_counts_as_much_as_the_shop_says) {
    const CatalogueProduct beans =
        with_relation(with_relation(sold("beans"), "a", RelationKind::complementary, 100), "b",
                      RelationKind::complementary, 200);
    BOOST_TEST((Case{beans_once, {beans, sold("a"), sold("b")}}.ids() == Ids{"b", "a"}), each);
}

BOOST_AUTO_TEST_CASE(what_lay_twice_in_one_basket_with_a_product_is_recommended_with_it) {
    const auto met = [](int times) {
        std::vector<Order> orders;
        for (int time = 0; time < times; ++time)
            orders.push_back(order_on(time * 10, {bought("milk"), bought("rusks")}));
        return orders;
    };
    const std::vector<CatalogueProduct> products{sold("milk"), sold("rusks")};
    BOOST_TEST((Case{met(1), products}.recommended().empty()));
    const auto recommended = Case{met(2), products}.recommended();
    BOOST_REQUIRE(recommended.size() == 2);
    BOOST_CHECK((recommended[0].reason == Reason{ReasonKind::bought_together, "rusks", "Old rusks"}));
}

BOOST_AUTO_TEST_CASE(no_group_fills_the_list) {
    std::vector<CatalogueProduct> products;
    for (int number = 0; number < 9; ++number)
        products.push_back(sold("coffee " + std::to_string(number), {"coffee", "tea"}, 1'000));
    products.push_back(sold("tea 0", {"tea"}, 1));
    BOOST_TEST((Case{{}, products}.ids() == Ids{"coffee 0", "coffee 1", "coffee 2", "tea 0"}), each);
}

BOOST_AUTO_TEST_CASE(the_list_is_as_long_as_the_policy_says) {
    std::vector<CatalogueProduct> products;
    for (int number = 10; number < 40; ++number)
        products.push_back(sold(std::to_string(number), {}, 7));
    Case shop{{}, products};
    BOOST_TEST(shop.ids().size() == 12);
    shop.policy.max_count = 5;
    BOOST_TEST((shop.ids() == Ids{"10", "11", "12", "13", "14"}), each);
    shop.policy.max_count = 0;
    BOOST_TEST(shop.ids().empty());
}

BOOST_AUTO_TEST_CASE(the_order_of_the_catalogue_and_of_the_orders_does_not_matter) {
    Case shop{orders_on_days("beans", {0, 5, 20}), {}};
    for (int number = 0; number < 20; ++number)
        shop.products.push_back(sold("product " + std::to_string(number * 7 % 20), {"coffee"}, number % 3));
    shop.products.push_back(with_relation(sold("beans", {"coffee"}), "product 3", RelationKind::accessory));
    const auto recommended = shop.recommended();
    BOOST_TEST(recommended.size() == 3);
    std::ranges::reverse(shop.products);
    std::ranges::reverse(shop.orders);
    BOOST_CHECK(shop.recommended() == recommended);
}

BOOST_AUTO_TEST_CASE(a_product_that_the_shop_sent_twice_is_recommended_once) {
    const Case shop{{}, {sold("beans", {}, 9), sold("beans", {}, 9)}};
    BOOST_TEST(shop.ids() == Ids{"beans"}, each);
}

BOOST_AUTO_TEST_CASE(relations_to_itself_and_to_what_is_not_sold_are_ignored) {
    const CatalogueProduct beans =
        with_relation(with_relation(sold("beans"), "beans", RelationKind::complementary), "gone",
                      RelationKind::complementary);
    BOOST_TEST((Case{beans_once, {beans}}.recommended().empty()));
}

BOOST_AUTO_TEST_SUITE_END()
