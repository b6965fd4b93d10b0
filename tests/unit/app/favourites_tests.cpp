#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

#include "app/favourite_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;
using domain::Favourite;
using domain::ShopErrorCode;

namespace {

std::vector<std::string> kept(const Page& page) {
    std::vector<std::string> ids;
    for (const Favourite& favourite : *page.model().favourites.list.value) {
        ids.push_back(favourite.id.variant_id);
    }
    return ids;
}

/// Signed in; the shop's list is asked for.
struct Hearts {
    Hearts() {
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::favourites);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
    }

    Page& arrive(std::vector<Favourite> favourites, std::string next_cursor = "") {
        return page.tell(FavouritesReceived{page.model().favourites.list.request,
                                            {std::move(favourites), std::move(next_cursor)}});
    }
    /// Coffee is kept, tea is not.
    Page& arrive_with_coffee() {
        arrive({favourite_of("coffee", 1)});
        page.tell(IntentsFound{page.model().intents_request, {}});
        page.tell(OrdersReceived{page.orders().request, page_of({}), {}});
        return page.answer_cart(cart_holding(0));
    }
    Page& press(const std::string& variant_id) { return page.tell(HeartPressed{favourite_of(variant_id)}); }

    Page page;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(hearts, Hearts)

BOOST_AUTO_TEST_CASE(the_hearts_of_all_sections_are_asked_for_once_the_customer_is_known) {
    BOOST_TEST(page.only<LoadFavourites>().request != 0);
    BOOST_TEST(page.only<LoadFavourites>().cursor == "");
}

BOOST_AUTO_TEST_CASE(all_pages_are_one_list_that_is_there_when_it_is_whole) {
    arrive({favourite_of("coffee", 2)}, "more");
    BOOST_TEST(!page.model().favourites.list.value);
    BOOST_TEST(page.only<LoadFavourites>().cursor == "more");
    arrive({favourite_of("tea", 1)});
    BOOST_TEST(kept(page) == (Ids{"coffee", "tea"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_shop_that_answers_with_the_cursor_it_was_asked_with_comes_to_an_end) {
    arrive({favourite_of("coffee", 2)}, "more");
    arrive({}, "more");
    BOOST_TEST(page.model().favourites.list.value.has_value());
}

BOOST_AUTO_TEST_CASE(a_pressed_heart_is_full_at_once_and_the_shop_is_told) {
    arrive_with_coffee();
    press("tea");
    BOOST_TEST(kept(page) == (Ids{"tea", "coffee"}), boost::test_tools::per_element());
    const auto told = page.only<SetFavourite>();
    BOOST_TEST(told.favourite);
    BOOST_TEST(!told.key.empty());
    BOOST_TEST(page.announced_only(NoticeKind::favourite_kept));
    Favourite whole = favourite_of("tea", start_ms);
    whole.title = "The shop's tea";
    page.tell(FavouriteWasSet{told.request, whole});
    BOOST_TEST(page.model().favourites.list.value->front().title == "The shop's tea");
    BOOST_TEST(page.model().favourites.changes.empty());
}

BOOST_AUTO_TEST_CASE(what_the_shop_refuses_goes_back_to_where_it_was) {
    arrive_with_coffee();
    press("coffee");
    BOOST_TEST(kept(page).empty());
    page.fail(page.only<SetFavourite>().request, ShopErrorCode::refused);
    BOOST_TEST(kept(page) == (Ids{"coffee"}), boost::test_tools::per_element());
    BOOST_TEST(page.announced_only(NoticeKind::favourite_not_removed));
}

BOOST_AUTO_TEST_CASE(after_a_lost_answer_the_same_press_is_the_same_change) {
    arrive_with_coffee();
    const std::string key = press("tea").only<SetFavourite>().key;
    page.fail(page.only<SetFavourite>().request, ShopErrorCode::timeout, true);
    BOOST_TEST(kept(page) == (Ids{"coffee"}), boost::test_tools::per_element());
    BOOST_TEST(press("tea").only<SetFavourite>().key == key);
}

BOOST_AUTO_TEST_CASE(pressed_again_while_the_shop_is_told_it_is_told_the_last_word_next) {
    arrive_with_coffee();
    const auto first = press("tea").only<SetFavourite>();
    press("tea");
    BOOST_TEST(page.asked<SetFavourite>().empty());
    page.tell(FavouriteWasSet{first.request, favourite_of("tea", start_ms)});
    const auto second = page.only<SetFavourite>();
    BOOST_TEST(!second.favourite);
    BOOST_TEST(second.key != first.key);
    page.tell(FavouriteWasSet{second.request, std::nullopt});
    BOOST_TEST(kept(page) == (Ids{"coffee"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_list_that_comes_meanwhile_does_not_empty_the_heart) {
    arrive_with_coffee();
    page.tell(LocationChanged{"favourites"});
    page.tell(PageReturned{}).answer_session("sanne");
    press("tea");
    arrive({favourite_of("coffee", 1)});
    BOOST_TEST(kept(page) == (Ids{"tea", "coffee"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_list_from_before_a_change_that_was_answered_does_not_undo_it) {
    arrive_with_coffee();
    page.tell(LocationChanged{"favourites"});
    page.tell(PageReturned{}).answer_session("sanne");
    const RequestId before = page.model().favourites.list.request;
    const auto told = press("tea").only<SetFavourite>();
    page.tell(FavouriteWasSet{told.request, favourite_of("tea", start_ms)});
    page.tell(FavouritesReceived{before, {{favourite_of("coffee", 1)}, ""}});
    BOOST_TEST(kept(page) == (Ids{"tea", "coffee"}), boost::test_tools::per_element());
    arrive({favourite_of("tea", start_ms), favourite_of("coffee", 1)});
    BOOST_TEST(kept(page) == (Ids{"tea", "coffee"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_two_pages_have_is_one_favourite) {
    arrive({favourite_of("tea", 3), favourite_of("coffee", 2)}, "more");
    arrive({favourite_of("coffee", 2), favourite_of("cocoa", 1)});
    BOOST_TEST(kept(page) == (Ids{"tea", "coffee", "cocoa"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_customer_sees_none_of_them) {
    arrive_with_coffee();
    press("tea");
    page.tell(PageReturned{}).answer_session("daan");
    BOOST_TEST(!page.model().favourites.list.value);
    BOOST_TEST(page.model().favourites.changes.empty());
}

BOOST_AUTO_TEST_CASE(one_favourite_goes_into_the_cart_on_the_street_of_a_reorder) {
    arrive_with_coffee();
    page.tell(FavouriteWanted{favourite_of("coffee").id});
    page.answer_products({product("coffee")}).answer_cart(cart_holding(0));
    BOOST_CHECK(page.only<StoreIntent>().intent.source == domain::ReorderSource::favourites);
}

BOOST_AUTO_TEST_CASE(whatever_is_pressed_and_lost_the_page_and_the_shop_agree_in_the_end) {
    arrive_with_coffee();
    std::mt19937 random(20260619);
    const Ids products{"coffee", "tea", "cocoa"};
    std::vector<std::string> shop{"coffee"};
    std::vector<SetFavourite> under_way;
    const auto note = [&] { std::ranges::copy(page.asked<SetFavourite>(), std::back_inserter(under_way)); };
    const auto answer = [&](bool lost) {
        const SetFavourite told = under_way.front();
        under_way.erase(under_way.begin());
        std::erase(shop, told.id.variant_id);
        if (told.favourite) {
            shop.push_back(told.id.variant_id);
        }
        const auto now = told.favourite ? std::optional{favourite_of(told.id.variant_id, 5)} : std::nullopt;
        lost ? page.fail(told.request, ShopErrorCode::timeout, true)
             : page.tell(FavouriteWasSet{told.request, now});
        note();
    };
    for (int step = 0; step < 2'000; ++step) {
        if (random() % 2 == 0 || under_way.empty()) {
            press(products[random() % products.size()]);
            note();
        } else {
            answer(random() % 4 == 0);
        }
    }
    while (!under_way.empty()) {
        answer(false);
    }
    page.tell(LocationChanged{"favourites"});
    page.tell(PageReturned{}).answer_session("sanne");
    std::vector<Favourite> list;
    std::ranges::transform(shop, std::back_inserter(list),
                           [](const auto& id) { return favourite_of(id, 1); });
    arrive(list);
    Ids shown = kept(page);
    std::ranges::sort(shown);
    std::ranges::sort(shop);
    BOOST_TEST(shown == shop, boost::test_tools::per_element());
    BOOST_CHECK(std::ranges::adjacent_find(shown) == shown.end());
}

BOOST_AUTO_TEST_SUITE_END()
