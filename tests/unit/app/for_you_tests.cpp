#include <boost/test/unit_test.hpp>

#include "app/for_you_builders.hpp"

namespace stamgast::app::test {
namespace {

/// Nobody is signed in; the section is open.
Page visitors_page() {
    Page page;
    page.tell(Started{.key_seed = "seed", .capabilities = everything, .policy = {}});
    page.tell(LocationChanged{"for-you"});
    page.tell(SessionReceived{page.model().session.request, {.customer = {}, .sign_in_url = ""}});
    return page;
}

BOOST_FIXTURE_TEST_SUITE(for_you, ForYou)

BOOST_AUTO_TEST_CASE(the_usuals_are_known_from_the_newest_orders_before_the_section_is_opened) {
    answer_orders(coffee_orders(5, 32));
    BOOST_TEST(due_count(page.model()) == 1u);
    BOOST_TEST(usual().line.quantity == 2);
    BOOST_TEST(page.asked<LoadCatalogue>().empty());
    BOOST_TEST(!reminders_settled(page.model())); // it may be muted
    page.tell(RemindersReceived{reminders_request, {}});
    BOOST_TEST(reminders_settled(page.model()));
}

BOOST_AUTO_TEST_CASE(a_muted_usual_is_not_due) {
    answer_orders(coffee_orders(5, 32));
    page.tell(
        RemindersReceived{reminders_request, {{.product_id = coffee, .variant_id = "", .muted = true}}});
    BOOST_TEST(due_count(page.model()) == 0u);
    BOOST_TEST(state().is_set_aside(coffee));
}

BOOST_AUTO_TEST_CASE(older_orders_are_read_only_when_the_section_is_opened_and_without_a_word) {
    answer_orders(coffee_orders(2, 32), "more");
    BOOST_TEST(page.asked<LoadOrders>().empty());
    BOOST_TEST(state().usuals.empty());
    open();
    BOOST_TEST(page.only<LoadOrders>().query.cursor == "more");
    std::vector<domain::OrderEntry> older = coffee_orders(5, 32);
    answer_orders({older.begin() + 2, older.end()});
    BOOST_TEST(page.announced().empty());
    BOOST_TEST(state().usuals.size() == 1u);
    BOOST_TEST(!wants_older_orders(page.model()));
}

BOOST_AUTO_TEST_CASE(what_was_read_for_the_suggestions_is_listed_once_the_customer_wants_older_orders) {
    answer_orders(coffee_orders(2, 32), "more");
    open();
    std::vector<domain::OrderEntry> older = coffee_orders(5, 32);
    answer_orders({older.begin() + 2, older.end()});
    BOOST_TEST(page.orders().shown.size() == 2u);
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.orders().shown.size() == 5u);
    BOOST_TEST(page.asked<LoadOrders>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::orders_loaded));
    BOOST_TEST(page.only<Announce>().notice.count == 5);
}

BOOST_AUTO_TEST_CASE(older_orders_that_are_wanted_while_they_are_read_for_the_suggestions_are_listed) {
    answer_orders(coffee_orders(2, 32), "more");
    open();
    page.tell(OlderOrdersPressed{});
    BOOST_TEST(page.asked<LoadOrders>().empty()); // they are on their way
    std::vector<domain::OrderEntry> older = coffee_orders(5, 32);
    answer_orders({older.begin() + 2, older.end()});
    BOOST_TEST(page.orders().shown.size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_search_looks_through_all_that_was_read) {
    answer_orders(coffee_orders(2, 32), "more");
    open();
    std::vector<domain::OrderEntry> older = coffee_orders(5, 32);
    answer_orders({older.begin() + 2, older.end()});
    page.tell(StateFilterChosen{domain::OrderState::delivered});
    BOOST_TEST(page.orders().shown.size() == 5u);
    page.tell(StateFilterChosen{});
    BOOST_TEST(page.orders().shown.size() == 2u);
}

BOOST_AUTO_TEST_CASE(orders_of_two_years_are_enough) {
    answer_orders(coffee_orders(30, 1), "more"); // the oldest is from 871 days ago
    open();
    BOOST_TEST(page.asked<LoadOrders>().empty());
}

BOOST_AUTO_TEST_CASE(history_that_fails_is_not_asked_for_again_and_again) {
    answer_orders(coffee_orders(2, 32), "more");
    open();
    page.fail(page.orders().request, ShopErrorCode::network, true);
    BOOST_TEST(page.asked<LoadOrders>().empty());
    page.tell(RetryPressed{});
    BOOST_TEST(page.asked<LoadOrders>().size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_catalogue_comes_in_pages_and_is_asked_for_once) {
    page.tell(RemindersReceived{reminders_request, {}});
    answer_orders(coffee_orders(5, 32));
    open();
    const RequestId tips = page.only<LoadTips>().request;
    BOOST_TEST(page.only<LoadTips>().product_ids == Ids{coffee});
    page.tell(CatalogueReceived{page.only<LoadCatalogue>().request, catalogue_of({"cups"}, "second")});
    BOOST_TEST(page.only<LoadCatalogue>().cursor == "second");
    BOOST_TEST(!state().recommendations_known);
    page.tell(CatalogueReceived{page.only<LoadCatalogue>().request, catalogue_of({"tea"})});
    page.tell(TipsReceived{tips, {}});
    BOOST_TEST(recommended() == (Ids{"cups", "tea"}));
    page.tell(LocationChanged{""});
    open();
    BOOST_TEST(page.asked<LoadCatalogue>().empty());
}

BOOST_AUTO_TEST_CASE(a_catalogue_page_that_fails_leaves_what_came_and_is_retried) {
    page.tell(RemindersReceived{reminders_request, {}});
    answer_orders(coffee_orders(5, 32));
    open();
    const RequestId tips = page.only<LoadTips>().request;
    page.tell(CatalogueReceived{page.only<LoadCatalogue>().request, catalogue_of({"cups"}, "second")});
    page.fail(page.only<LoadCatalogue>().request, ShopErrorCode::network, true);
    page.tell(TipsReceived{tips, {}});
    BOOST_TEST(recommended() == Ids{"cups"});
    page.tell(RetryPressed{});
    BOOST_TEST(page.only<LoadCatalogue>().cursor == "second");
}

BOOST_AUTO_TEST_CASE(a_catalogue_that_never_ends_is_ended) {
    page.tell(RemindersReceived{reminders_request, {}});
    answer_orders(coffee_orders(5, 32));
    open();
    RequestId request = page.only<LoadCatalogue>().request;
    page.tell(CatalogueReceived{request, catalogue_of({"cups"}, "same")});
    page.tell(CatalogueReceived{page.only<LoadCatalogue>().request, catalogue_of({"tea"}, "same")});
    BOOST_TEST(page.asked<LoadCatalogue>().empty());
    BOOST_TEST(state().catalogue.complete);
}

BOOST_AUTO_TEST_CASE(what_is_a_usual_or_in_the_cart_is_not_recommended) {
    page.answer_cart(domain::test::cart_of({}));
    domain::Cart cart = domain::test::cart_of({domain::test::cart_line_of("x", 1)});
    cart.lines.front().product_id = "tea";
    page.tell(PageReturned{});
    page.answer_session("sanne");
    page.answer_cart(cart);
    fill();
    BOOST_TEST(recommended() == Ids{"cups"});
}

BOOST_AUTO_TEST_CASE(all_that_is_due_goes_into_the_cart_with_the_chosen_quantities) {
    fill();
    page.tell(UsualQuantityChosen{coffee, 5});
    page.tell(UsualsPressed{});
    BOOST_TEST(page.only<LoadProducts>().product_ids == Ids{coffee});
    const domain::ReorderRequest& request = page.model().reorder.value().request;
    BOOST_CHECK((request.source == domain::ReorderSource::usuals));
    BOOST_REQUIRE(request.lines.size() == 1u);
    BOOST_TEST(request.lines[0].quantity == 5);
    BOOST_TEST(request.lines[0].variant_id == "coffee");
    BOOST_CHECK((request.currency == domain::test::euro));
}

BOOST_AUTO_TEST_CASE(a_usual_in_the_cart_is_not_added_with_the_others_but_can_be_by_itself) {
    fill();
    page.tell(PageReturned{});
    page.answer_session("sanne");
    page.answer_cart(domain::test::cart_of({domain::test::cart_line_of("coffee", 2)}));
    BOOST_TEST(usual_lines(page.model(), std::nullopt).empty());
    BOOST_TEST(usual_lines(page.model(), coffee).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_recommended_product_goes_into_the_cart_on_the_same_street) {
    fill();
    page.tell(RecommendationPressed{"cups"});
    const domain::ReorderRequest& request = page.model().reorder.value().request;
    BOOST_CHECK((request.source == domain::ReorderSource::product));
    BOOST_TEST(request.lines.at(0).variant_id == "variant of cups");
    BOOST_TEST(request.lines.at(0).unit_price == 450);
    page.tell(RecommendationPressed{"cups"}); // a double press
    BOOST_TEST(page.asked<LoadProducts>().empty());
}

BOOST_AUTO_TEST_CASE(another_customer_sees_nothing_of_this_one) {
    fill();
    page.tell(ReminderChosen{coffee, UsualReminder::never});
    page.tell(PageReturned{});
    page.answer_session("piet");
    BOOST_TEST(state().usuals.empty());
    BOOST_TEST(state().recommendations.empty());
    BOOST_TEST(state().reminder_changes.empty());
    BOOST_TEST(!page.asked<LoadReminders>().empty());
}

BOOST_AUTO_TEST_CASE(a_shop_that_keeps_no_reminders_is_not_asked_for_them_and_the_device_keeps_them) {
    ForYou basic{domain::test::usual_capabilities};
    BOOST_TEST(basic.reminders_request == 0);
    basic.answer_orders(coffee_orders(5, 32));
    basic.open();
    BOOST_TEST(basic.page.asked<LoadCatalogue>().empty());
    BOOST_TEST(basic.page.asked<LoadTips>().empty());
    BOOST_TEST(due_count(basic.page.model()) == 1u);
    basic.page.tell(ReminderChosen{coffee, UsualReminder::never});
    BOOST_TEST(basic.page.asked<SetReminder>().empty());
    BOOST_TEST(basic.page.announced_only(NoticeKind::reminder_muted));
    BOOST_TEST(basic.usual().muted);
    const auto muted = basic.page.only<Keep>();
    BOOST_TEST(muted.kept);
    BOOST_TEST(muted.customer_id == "sanne");
    BOOST_TEST(std::get<Reminder>(muted.item).muted);
    basic.page.tell(ReminderChosen{coffee, UsualReminder::on});
    BOOST_TEST(!basic.usual().muted);
    BOOST_TEST(!basic.page.only<Keep>().kept);
}

BOOST_AUTO_TEST_CASE(what_the_device_was_told_is_known_before_anything_is_called_nearly_out) {
    ForYou basic{domain::test::usual_capabilities};
    const RequestId request = basic.page.model().for_you.reminders.request;
    basic.answer_orders(coffee_orders(5, 32));
    BOOST_TEST(!reminders_settled(basic.page.model()));
    basic.page.tell(RemindersReceived{request, {{.product_id = coffee, .variant_id = "", .muted = true}}});
    BOOST_TEST(reminders_settled(basic.page.model()));
    BOOST_TEST(due_count(basic.page.model()) == 0u);
}

BOOST_AUTO_TEST_CASE(not_this_stays_on_the_device_where_the_shop_does_not_keep_it) {
    Capabilities capabilities = domain::test::usual_capabilities;
    capabilities.add(Capability::recommendations);
    ForYou basic{capabilities};
    basic.answer_orders(coffee_orders(5, 32));
    basic.open();
    const LoadKept asked = basic.page.only<LoadKept>();
    BOOST_CHECK((asked.kind == domain::KeptKind::dismissal));
    basic.page.tell(
        CatalogueReceived{basic.page.only<LoadCatalogue>().request, catalogue_of({"cups", "tea"})});
    BOOST_TEST(!basic.state().recommendations_known); // what was dismissed is not known yet
    basic.page.tell(KeptFound{asked.request, {{"", "cups"}}});
    BOOST_TEST(basic.recommended() == Ids{"tea"});
    basic.page.tell(ProductDismissed{"tea", true});
    BOOST_TEST(basic.page.asked<DismissProduct>().empty());
    BOOST_TEST((std::get<domain::DismissedProduct>(basic.page.only<Keep>().item).product_id == "tea"));
    BOOST_TEST(basic.state().is_dismissed("tea"));
    basic.page.tell(ProductDismissed{"cups", false});
    BOOST_TEST(!basic.page.only<Keep>().kept);
    BOOST_TEST(!basic.state().is_dismissed("cups"));
}

BOOST_AUTO_TEST_CASE(a_visitor_is_shown_what_is_popular) {
    Page visit = visitors_page();
    BOOST_TEST(visit.asked<LoadReminders>().empty());
    const RequestId device = visit.model().for_you.kept_dismissals.request;
    const RequestId catalogue = visit.only<LoadCatalogue>().request;
    visit.tell(KeptFound{device, {}});
    visit.tell(CatalogueReceived{catalogue, catalogue_of({"cups"})});
    BOOST_TEST(visit.model().for_you.recommendations.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_shop_that_shows_a_visitor_nothing_is_asked_once) {
    Page visit = visitors_page();
    visit.fail(visit.only<LoadCatalogue>().request, ShopErrorCode::signed_out);
    BOOST_TEST(visit.effects().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
