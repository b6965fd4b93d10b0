#include <boost/test/unit_test.hpp>

#include "domain/purchase_builders.hpp"
#include "domain/recommend_tips.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(recommend_tips)

namespace {

Tip tip(const std::string& id, const std::string& product_id, const std::string& group_id = "") {
    Tip tip;
    tip.id = id;
    tip.product_id = product_id;
    tip.group_id = group_id;
    return tip;
}

std::vector<std::string> chosen(const std::vector<Tip>& tips, const std::vector<Order>& orders,
                                const std::vector<std::string>& dismissed = {}, std::size_t max_count = 9) {
    const Catalogue catalogue{{}, {sold("beans", {"coffee"}), sold("tea")}};
    std::vector<std::string> ids;
    const PurchaseHistory history = history_of(orders);
    const CatalogueIndex index(catalogue);
    for (const ChosenTip& choice : choose_tips(tips, history, index, dismissed, max_count))
        ids.push_back(tips[choice.tip_index].id);
    return ids;
}

using Ids = std::vector<std::string>;
const auto each = boost::test_tools::per_element();

const std::vector<Order> beans_then_tea{order_on(0, {bought("beans")}), order_on(9, {bought("tea")})};

} // namespace

BOOST_AUTO_TEST_CASE(only_tips_for_what_the_customer_has_are_chosen) {
    BOOST_TEST((chosen({tip("a", "rusks"), tip("b", "tea")}, beans_then_tea) == Ids{"b"}), each);
    BOOST_TEST(chosen({tip("a", "tea")}, {}).empty());
    BOOST_TEST(chosen({tip("for nobody", "")}, beans_then_tea).empty());
}

BOOST_AUTO_TEST_CASE(a_tip_for_a_group_fits_each_product_of_it) {
    BOOST_TEST((chosen({tip("a", "", "coffee"), tip("b", "", "sweets")}, beans_then_tea) == Ids{"a"}), each);
}

BOOST_AUTO_TEST_CASE(a_tip_for_what_was_sent_back_is_not_chosen) {
    std::vector<Order> orders = beans_then_tea;
    orders[1].state = OrderState::returned;
    BOOST_TEST(chosen({tip("a", "tea")}, orders).empty());
}

BOOST_AUTO_TEST_CASE(dismissed_tips_are_not_chosen) {
    BOOST_TEST((chosen({tip("a", "tea"), tip("b", "tea")}, beans_then_tea, {"a"}) == Ids{"b"}), each);
}

BOOST_AUTO_TEST_CASE(the_latest_purchase_comes_first_and_each_product_before_any_has_two) {
    const std::vector<Tip> tips{tip("beans 1", "beans"), tip("tea 1", "tea"), tip("tea 2", "tea")};
    BOOST_TEST((chosen(tips, beans_then_tea) == Ids{"tea 1", "beans 1", "tea 2"}), each);
    BOOST_TEST((chosen(tips, beans_then_tea, {}, 2) == Ids{"tea 1", "beans 1"}), each);
    BOOST_TEST(chosen(tips, beans_then_tea, {}, 0).empty());
}

BOOST_AUTO_TEST_CASE(a_tip_for_a_group_is_for_the_product_of_it_that_was_bought_last) {
    const Catalogue catalogue{{}, {sold("beans", {"drinks"}), sold("tea", {"drinks"})}};
    const auto choices = choose_tips(std::vector{tip("a", "", "drinks")}, history_of(beans_then_tea),
                                     CatalogueIndex(catalogue), {}, 1);
    BOOST_REQUIRE(choices.size() == 1);
    BOOST_CHECK((choices[0] == ChosenTip{0, "tea", "Old tea"}));
}

BOOST_AUTO_TEST_SUITE_END()
