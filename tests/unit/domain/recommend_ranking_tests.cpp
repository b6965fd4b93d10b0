#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "domain/purchase_builders.hpp"
#include "domain/recommend_ranking.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(recommend_ranking)

namespace {

using Ids = std::vector<std::string>;
const auto each = boost::test_tools::per_element();

/// All products that weigh anything, in their order.
Ids ranked(const std::vector<CatalogueProduct>& products, const std::vector<Weight>& weights) {
    const Catalogue catalogue{{}, products};
    const CatalogueIndex index(catalogue);
    Ranking ranking(index, weights);
    Ids ids;
    for (auto product = ranking.next(); product; product = ranking.next())
        ids.push_back(index.product(*product).id);
    BOOST_TEST(!ranking.next().has_value());
    return ids;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_heaviest_comes_first_and_what_weighs_nothing_never) {
    BOOST_TEST((ranked({sold("a"), sold("b"), sold("c"), sold("d")}, {2, 0, 9, 5}) == Ids{"c", "d", "a"}),
               each);
    BOOST_TEST(ranked({sold("a")}, {0}).empty());
    BOOST_TEST(ranked({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(equal_weights_go_by_id_however_the_shop_sent_them) {
    BOOST_TEST((ranked({sold("c"), sold("a"), sold("b")}, {7, 7, 7}) == Ids{"a", "b", "c"}), each);
    BOOST_TEST((ranked({sold("b"), sold("c"), sold("a")}, {7, 7, 7}) == Ids{"a", "b", "c"}), each);
}

BOOST_AUTO_TEST_CASE(thousands_come_out_sorted) {
    std::vector<CatalogueProduct> products;
    std::vector<Weight> weights;
    for (int number = 0; number < 3'000; ++number) {
        products.push_back(sold(std::to_string(1'000'000 + number)));
        weights.push_back(number * 7'919 % 3'000 + 1); // each weight from 1 to 3,000 once
    }
    const Ids ids = ranked(products, weights);
    BOOST_REQUIRE(ids.size() == 3'000u);
    for (std::size_t at = 0; at < ids.size(); ++at) {
        const auto number = static_cast<std::size_t>(std::stoi(ids[at]) - 1'000'000);
        BOOST_REQUIRE(weights[number] == static_cast<Weight>(3'000 - at));
    }
}

BOOST_AUTO_TEST_SUITE_END()
