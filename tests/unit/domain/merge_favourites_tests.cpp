#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <set>

#include "domain/merge_favourites.hpp"

using namespace stamgast::domain;

namespace {

Favourite favourite_of(const std::string& product_id, std::int64_t added_at_ms,
                       const std::string& variant_id = "") {
    Favourite favourite;
    favourite.id = {product_id, variant_id};
    favourite.added_at_ms = added_at_ms;
    favourite.title = product_id;
    return favourite;
}

using Ids = std::vector<std::string>;

Ids ids_of(const std::vector<Favourite>& list) {
    Ids ids;
    for (const Favourite& favourite : list) {
        ids.push_back(favourite.id.product_id + favourite.id.variant_id);
    }
    return ids;
}

} // namespace

BOOST_AUTO_TEST_SUITE(merging_favourites)

BOOST_AUTO_TEST_CASE(both_lists_are_one_with_what_was_added_last_first) {
    const FavouriteMerge merge = merge_favourites({favourite_of("tea", 5), favourite_of("mug", 1)},
                                                  {favourite_of("cups", 2), favourite_of("coffee", 9)});
    BOOST_TEST((ids_of(merge.list) == Ids{"coffee", "tea", "cups", "mug"}));
    BOOST_TEST((ids_of(merge.missing) == Ids{"cups", "coffee"}));
    BOOST_TEST(merge.settled.empty());
}

BOOST_AUTO_TEST_CASE(what_both_have_is_there_once_as_the_shop_has_it) {
    Favourite shops = favourite_of("tea", 5);
    shops.title = "The shop's tea";
    const FavouriteMerge merge = merge_favourites({shops}, {favourite_of("tea", 9)});
    BOOST_REQUIRE(merge.list.size() == 1u);
    BOOST_TEST(merge.list.front().title == "The shop's tea");
    BOOST_TEST(merge.missing.empty());
    BOOST_TEST((ids_of(merge.settled) == Ids{"tea"}));
}

BOOST_AUTO_TEST_CASE(a_variant_is_another_favourite_than_its_product) {
    const FavouriteMerge merge =
        merge_favourites({favourite_of("tea", 5)}, {favourite_of("tea", 9, "-large")});
    BOOST_TEST((ids_of(merge.list) == Ids{"tea-large", "tea"}));
    BOOST_TEST((ids_of(merge.missing) == Ids{"tea-large"}));
}

BOOST_AUTO_TEST_CASE(the_list_of_a_device_alone_is_put_in_order) {
    const FavouriteMerge merge = merge_favourites({}, {favourite_of("tea", 1), favourite_of("coffee", 2)});
    BOOST_TEST((ids_of(merge.list) == Ids{"coffee", "tea"}));
}

BOOST_AUTO_TEST_CASE(whatever_the_lists_nothing_is_lost_and_nothing_is_there_twice) {
    std::mt19937 random(20261122);
    const auto some = [&] {
        std::vector<Favourite> list;
        for (unsigned count = random() % 8; count > 0; --count) {
            list.push_back(favourite_of("p" + std::to_string(random() % 6), random() % 5));
        }
        return list;
    };
    for (int round = 0; round < 500; ++round) {
        const std::vector<Favourite> shop = some();
        const std::vector<Favourite> device = some();
        const FavouriteMerge merge = merge_favourites(shop, device);
        const Ids list = ids_of(merge.list);
        std::set<std::string> wanted;
        for (const Ids& ids : {ids_of(shop), ids_of(device)}) {
            wanted.insert(ids.begin(), ids.end());
        }
        BOOST_TEST((std::set<std::string>(list.begin(), list.end()) == wanted));
        BOOST_TEST(list.size() == wanted.size());
        BOOST_TEST(std::ranges::is_sorted(merge.list, std::ranges::greater{}, &Favourite::added_at_ms));
    }
}

BOOST_AUTO_TEST_CASE(the_key_is_the_same_for_the_same_and_another_for_anything_else) {
    const std::string key = merge_key("sanne", favourite_of("tea", 5));
    BOOST_TEST(key == merge_key("sanne", favourite_of("tea", 5)));
    BOOST_TEST(key != merge_key("piet", favourite_of("tea", 5)));
    BOOST_TEST(key != merge_key("sanne", favourite_of("tea", 6)));
    BOOST_TEST(key != merge_key("sanne", favourite_of("tea", 5, "large")));
    BOOST_TEST(key != merge_key("sanne", favourite_of("coffee", 5)));
}

BOOST_AUTO_TEST_SUITE_END()
