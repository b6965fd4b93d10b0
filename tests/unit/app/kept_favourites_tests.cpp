#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "app/favourite_builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;
using domain::Favourite;
using domain::KeptKind;
using domain::ShopErrorCode;

namespace {

/// A shop that keeps favourites, before anybody is known.
struct Device {
    Device() {
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::favourites);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
    }

    Page& open_for_nobody() {
        return page.tell(SessionReceived{page.model().session.request, {.customer = {}, .sign_in_url = ""}});
    }
    /// Answers what is asked for favourites now.
    void answer(const std::vector<Favourite>& device, const std::vector<Favourite>& shop = {}) {
        const LoadKept of_device = asked_of_device();
        const auto load = page.only<LoadFavourites>();
        page.tell(FavouritesReceived{of_device.request, {device, ""}});
        collect();
        if (load.request != 0) {
            page.tell(FavouritesReceived{load.request, {shop, ""}});
            collect();
        }
    }
    [[nodiscard]] LoadKept asked_of_device() const {
        for (const LoadKept& load : page.asked<LoadKept>()) {
            if (load.kind == KeptKind::favourite) {
                return load;
            }
        }
        return {};
    }
    void collect() {
        std::ranges::copy(page.asked<SetFavourite>(), std::back_inserter(told));
        std::ranges::copy(page.asked<Keep>(), std::back_inserter(kept));
    }
    [[nodiscard]] Ids hearts() const {
        Ids ids;
        for (const Favourite& favourite : page.model().favourites.list.value.value()) {
            ids.push_back(favourite.id.variant_id);
        }
        return ids;
    }
    Page& press(const std::string& variant_id) { return page.tell(HeartPressed{kept_favourite(variant_id)}); }

    Page page;
    std::vector<SetFavourite> told; ///< to the shop, since the lists came
    std::vector<Keep> kept;         ///< on the device, or no longer
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(kept_favourites, Device)

BOOST_AUTO_TEST_CASE(the_hearts_of_a_visitor_are_those_of_the_device) {
    open_for_nobody();
    BOOST_TEST(asked_of_device().customer_id == "");
    BOOST_TEST(page.asked<LoadFavourites>().empty());
    answer({kept_favourite("tea", 1), kept_favourite("coffee", 2)});
    BOOST_TEST((hearts() == Ids{"coffee", "tea"}));
}

BOOST_AUTO_TEST_CASE(a_visitors_heart_stays_on_the_device) {
    open_for_nobody();
    answer({});
    press("tea");
    BOOST_TEST((hearts() == Ids{"tea"}));
    BOOST_TEST(page.announced_only(NoticeKind::favourite_kept));
    BOOST_TEST(page.asked<SetFavourite>().empty());
    const Keep added = page.only<Keep>();
    BOOST_TEST(added.kept);
    BOOST_TEST(added.customer_id == "");
    BOOST_TEST(std::get<Favourite>(added.item).added_at_ms == start_ms);
    press("tea");
    BOOST_TEST(hearts().empty());
    BOOST_TEST(!page.only<Keep>().kept);
}

BOOST_AUTO_TEST_CASE(a_visitor_has_no_cart_to_put_a_favourite_into) {
    open_for_nobody();
    answer({kept_favourite("tea")});
    page.tell(FavouriteWanted{kept_favourite("tea").id});
    BOOST_TEST(!page.model().reorder.has_value());
}

BOOST_AUTO_TEST_CASE(what_the_shop_tells_of_today_is_shown_with_what_the_device_keeps) {
    open_for_nobody();
    answer({kept_favourite("tea"), kept_favourite("mug")});
    const auto asked = page.only<LoadProducts>();
    BOOST_TEST((asked.product_ids == Ids{"product of tea", "product of mug"}));
    page.tell(ProductsReceived{asked.request, {product("tea")}});
    const auto& list = *page.model().favourites.list.value;
    BOOST_CHECK(domain::state_of(list[0]) == domain::FavouriteState::available);
    BOOST_CHECK(domain::state_of(list[1]) == domain::FavouriteState::gone);
    BOOST_TEST(page.asked<LoadProducts>().empty());
}

BOOST_AUTO_TEST_CASE(where_the_shop_tells_nothing_they_are_what_they_were) {
    open_for_nobody();
    answer({kept_favourite("tea")});
    page.fail(page.only<LoadProducts>().request, ShopErrorCode::signed_out);
    BOOST_CHECK(domain::state_of(page.model().favourites.list.value->front()) ==
                domain::FavouriteState::unknown);
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(a_page_that_returns_to_a_visitor_keeps_what_it_shows) {
    open_for_nobody();
    answer({kept_favourite("tea")});
    page.tell(PageReturned{});
    open_for_nobody();
    BOOST_TEST((hearts() == Ids{"tea"}));
    BOOST_TEST(page.announced().empty());
}

BOOST_AUTO_TEST_CASE(who_declines_personalisation_keeps_hearts_on_the_device_under_their_own_name) {
    page.tell(ConsentChanged{false}).answer_session("sanne");
    BOOST_TEST(asked_of_device().customer_id == "sanne");
    BOOST_TEST(page.asked<LoadFavourites>().empty());
    answer({kept_favourite("tea")});
    press("coffee");
    BOOST_TEST(page.only<Keep>().customer_id == "sanne");
    BOOST_TEST(page.asked<SetFavourite>().empty());
}

BOOST_AUTO_TEST_CASE(consent_that_is_given_later_brings_them_to_the_shop_and_one_that_is_withdrawn_back) {
    page.tell(ConsentChanged{false}).answer_session("sanne");
    answer({kept_favourite("tea")});
    page.tell(ConsentChanged{true});
    answer({kept_favourite("tea")}, {kept_favourite("mug", 5)});
    BOOST_TEST((hearts() == Ids{"mug", "tea"}));
    BOOST_TEST(told.size() == 1u);
    page.tell(ConsentChanged{false});
    BOOST_TEST(asked_of_device().request != 0);
    BOOST_TEST(!page.model().favourites.list.value.has_value());
}

BOOST_AUTO_TEST_CASE(the_same_consent_again_asks_for_nothing) {
    page.answer_session("sanne");
    page.tell(ConsentChanged{true});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(at_sign_in_each_is_told_to_the_shop_once_and_leaves_the_device_when_it_has_confirmed) {
    open_for_nobody();
    answer({kept_favourite("tea", 3), kept_favourite("coffee", 1)});
    page.tell(PageReturned{}).answer_session("sanne");
    BOOST_TEST(asked_of_device().customer_id == "sanne");
    BOOST_TEST(!page.model().favourites.list.value.has_value()); // what a visitor saw is not the customer's
    answer({kept_favourite("tea", 3), kept_favourite("coffee", 1)},
           {kept_favourite("coffee", 1), kept_favourite("mug", 2)});
    BOOST_TEST((hearts() == Ids{"tea", "mug", "coffee"}));
    BOOST_REQUIRE(told.size() == 1u);
    BOOST_TEST(told[0].id.variant_id == "tea");
    BOOST_TEST(told[0].favourite);
    BOOST_REQUIRE(kept.size() == 1u); // the shop has coffee
    BOOST_TEST(std::get<Favourite>(kept[0].item).id.variant_id == "coffee");
    BOOST_TEST(!kept[0].kept);
    page.tell(FavouriteWasSet{told[0].request, kept_favourite("tea", 3)});
    BOOST_TEST(std::get<Favourite>(page.only<Keep>().item).id.variant_id == "tea");
    BOOST_TEST(!page.only<Keep>().kept);
    BOOST_TEST(page.model().favourites.changes.empty());
}

BOOST_AUTO_TEST_CASE(the_order_in_which_the_lists_come_makes_no_difference) {
    page.answer_session("sanne");
    const RequestId device = asked_of_device().request;
    page.tell(FavouritesReceived{page.only<LoadFavourites>().request, {{kept_favourite("mug", 2)}, ""}});
    BOOST_TEST(page.asked<SetFavourite>().empty());
    page.tell(FavouritesReceived{device, {{kept_favourite("tea", 3)}, ""}});
    BOOST_TEST((hearts() == Ids{"tea", "mug"}));
    BOOST_TEST(page.only<SetFavourite>().id.variant_id == "tea");
}

BOOST_AUTO_TEST_CASE(a_page_load_that_knows_nothing_of_an_earlier_one_repeats_it_under_its_key) {
    page.answer_session("sanne");
    answer({kept_favourite("tea", 3)});
    Device later;
    later.page.answer_session("sanne");
    later.answer({kept_favourite("tea", 3)});
    BOOST_REQUIRE(told.size() == 1u && later.told.size() == 1u);
    BOOST_TEST(told[0].key == later.told[0].key);
}

BOOST_AUTO_TEST_CASE(what_the_shop_does_not_take_stays_and_is_said_once) {
    page.answer_session("sanne");
    answer({kept_favourite("tea", 3), kept_favourite("coffee", 1)});
    BOOST_REQUIRE(told.size() == 2u);
    page.fail(told[0].request, ShopErrorCode::timeout, true);
    BOOST_TEST(page.announced_only(NoticeKind::favourites_not_merged));
    page.fail(told[1].request, ShopErrorCode::not_found);
    BOOST_TEST(page.announced().empty());
    BOOST_TEST(page.asked<Keep>().empty());
    BOOST_TEST((hearts() == Ids{"tea", "coffee"}));
    BOOST_TEST(page.model().favourites.has_unmerged());
}

BOOST_AUTO_TEST_CASE(retry_sends_what_failed_and_after_a_lost_answer_under_the_same_key) {
    page.answer_session("sanne");
    answer({kept_favourite("tea", 3)});
    page.tell(LocationChanged{"favourites"});
    page.fail(told[0].request, ShopErrorCode::timeout, true);
    page.tell(RetryPressed{});
    const auto again = page.only<SetFavourite>();
    BOOST_TEST(again.key == told[0].key);
    page.tell(FavouriteWasSet{again.request, kept_favourite("tea", 3)});
    BOOST_TEST(!page.only<Keep>().kept);
    BOOST_TEST(!page.model().favourites.has_unmerged());
}

BOOST_AUTO_TEST_CASE(what_failed_is_still_there_when_the_list_comes_again_and_is_sent_again) {
    page.answer_session("sanne");
    answer({kept_favourite("tea", 3)});
    page.tell(LocationChanged{"favourites"});
    page.fail(told[0].request, ShopErrorCode::timeout, true);
    page.tell(PageReturned{}).answer_session("sanne");
    told.clear();
    answer({kept_favourite("tea", 3)}, {kept_favourite("mug", 2)});
    BOOST_TEST((hearts() == Ids{"tea", "mug"}));
    BOOST_TEST(told.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_heart_that_is_emptied_on_its_way_to_the_shop_is_empty_in_both_places) {
    page.answer_session("sanne");
    answer({kept_favourite("tea", 3)});
    press("tea");
    BOOST_TEST(hearts().empty());
    page.tell(FavouriteWasSet{told[0].request, kept_favourite("tea", 3)});
    const auto second = page.only<SetFavourite>();
    BOOST_TEST(!second.favourite);
    BOOST_TEST(page.asked<Keep>().empty());
    page.tell(FavouriteWasSet{second.request, std::nullopt});
    BOOST_TEST(!page.only<Keep>().kept);
    BOOST_TEST(hearts().empty());
}

BOOST_AUTO_TEST_CASE(a_device_that_refuses_is_told_of_once_and_only_when_something_is_kept) {
    open_for_nobody();
    answer({});
    page.tell(DeviceRefused{});
    BOOST_TEST(page.announced().empty());
    press("tea");
    BOOST_TEST((page.announced() == std::vector{NoticeKind::favourite_kept, NoticeKind::device_refuses}));
    BOOST_TEST((hearts() == Ids{"tea"}));
    press("coffee");
    BOOST_TEST(page.announced_only(NoticeKind::favourite_kept));
}

BOOST_AUTO_TEST_CASE(a_shop_that_keeps_no_favourites_leaves_them_to_the_device) {
    Page other = started_page();
    other.answer_session("sanne");
    BOOST_TEST(other.asked<LoadFavourites>().empty());
    const std::vector<LoadKept> asked = other.asked<LoadKept>();
    BOOST_TEST((std::ranges::find(asked, KeptKind::favourite, &LoadKept::kind) != asked.end()));
}

BOOST_AUTO_TEST_SUITE_END()
