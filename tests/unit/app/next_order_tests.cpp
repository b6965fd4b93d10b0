#include <boost/test/unit_test.hpp>

#include "app/for_you_builders.hpp"
#include "app/next_order.hpp"

namespace stamgast::app::test {
namespace {

const std::string cups = "product of cups";

domain::OrderEntry cups_order(const std::string& id, int days_ago) {
    domain::Order order = order_with_id(id, "cups", 2);
    order.placed_at_ms = start_ms - days_ago * ms_per_day;
    return order;
}

/// Coffee is due; cups were bought twice.
std::vector<domain::OrderEntry> coffee_and_cups() {
    std::vector<domain::OrderEntry> orders = coffee_orders(5, 32);
    orders.insert(orders.begin() + 1, cups_order("c0", 40));
    orders.insert(orders.begin() + 4, cups_order("c1", 95));
    return orders;
}

struct NextOrderPage : ForYou {
    [[nodiscard]] Ids offered() const {
        Ids ids;
        for (const domain::OrderLine& line : lines_of(next_order(page.model()))) {
            ids.push_back(line.product_id);
        }
        return ids;
    }
};

BOOST_FIXTURE_TEST_SUITE(offered_for_the_next_order, NextOrderPage)

BOOST_AUTO_TEST_CASE(what_is_offered_for_the_next_order_is_neither_due_nor_recommended_as_well) {
    fill(catalogue_of({cups, "tea", coffee}), coffee_and_cups());
    BOOST_TEST(due_count(page.model()) == 1u);
    BOOST_TEST(offered() == Ids{cups});
    BOOST_TEST(recommended() == Ids{"tea"});
}

BOOST_AUTO_TEST_CASE(all_of_it_goes_into_the_cart_as_it_was_ordered_and_at_todays_price) {
    fill(catalogue_of({cups, "tea", coffee}), coffee_and_cups());
    page.tell(NextOrderPressed{});
    BOOST_TEST(page.only<LoadProducts>().product_ids == Ids{cups});
    const domain::ReorderRequest& request = page.model().reorder.value().request;
    BOOST_CHECK((request.source == domain::ReorderSource::usuals));
    BOOST_CHECK((request.currency == domain::test::euro));
    BOOST_REQUIRE(request.lines.size() == 1u);
    BOOST_TEST(request.lines[0].variant_id == "cups");
    BOOST_TEST(request.lines[0].quantity == 2);
    BOOST_TEST(request.lines[0].unit_price == 450);
    page.tell(NextOrderPressed{}); // a double press
    BOOST_TEST(page.asked<LoadProducts>().empty());
}

BOOST_AUTO_TEST_CASE(where_variants_cost_differently_the_price_is_the_one_paid_last_unless_none_is_so_cheap) {
    const auto price_with_lowest = [](std::int64_t lowest) {
        NextOrderPage other;
        domain::CataloguePage catalogue = catalogue_of({cups});
        catalogue.cards[0].price_varies = true;
        catalogue.cards[0].price = lowest;
        other.fill(catalogue, coffee_and_cups());
        return next_order(other.page.model()).products.at(0).line.unit_price;
    };
    BOOST_TEST(price_with_lowest(450) == 500);
    BOOST_TEST(price_with_lowest(550) == 550);
}

BOOST_AUTO_TEST_CASE(what_is_in_the_cart_is_not_offered) {
    fill(catalogue_of({cups, coffee}), coffee_and_cups());
    page.tell(PageReturned{});
    page.answer_session("sanne");
    page.answer_cart(domain::test::cart_of({domain::test::cart_line_of("cups", 1)}));
    BOOST_TEST(offered().empty());
}

BOOST_AUTO_TEST_CASE(a_usual_that_is_nearly_out_is_offered_as_many_as_were_chosen_until_it_is_paused) {
    fill(catalogue_of({"cups", coffee}), coffee_orders(5, 27));
    BOOST_TEST(due_count(page.model()) == 0u);
    BOOST_TEST(offered() == Ids{coffee});
    page.tell(UsualQuantityChosen{coffee, 5});
    BOOST_TEST(next_order(page.model()).products.at(0).line.quantity == 5);
    page.tell(ReminderChosen{coffee, UsualReminder::two_weeks});
    BOOST_TEST(offered().empty());
    page.tell(ReminderChosen{coffee, UsualReminder::on});
    BOOST_TEST(offered() == Ids{coffee});
}

BOOST_AUTO_TEST_CASE(nothing_is_offered_before_it_is_known_what_is_paused) {
    answer_orders(coffee_orders(5, 27));
    open();
    const RequestId tips = page.only<LoadTips>().request;
    page.tell(CatalogueReceived{page.only<LoadCatalogue>().request, catalogue_of({coffee})});
    page.tell(TipsReceived{tips, {}});
    BOOST_TEST(state().next_order.size() == 1u);
    BOOST_TEST(offered().empty());
    page.tell(RemindersReceived{reminders_request, {}});
    BOOST_TEST(offered() == Ids{coffee});
}

BOOST_AUTO_TEST_CASE(what_the_customer_does_not_want_is_not_offered) {
    domain::CataloguePage catalogue = catalogue_of({cups, coffee});
    catalogue.dismissed_ids = {cups};
    fill(catalogue, coffee_and_cups());
    BOOST_TEST(offered().empty());
}

BOOST_AUTO_TEST_CASE(another_customer_is_offered_nothing_of_this_one) {
    fill(catalogue_of({cups, coffee}), coffee_and_cups());
    page.tell(PageReturned{});
    page.answer_session("piet");
    BOOST_TEST(state().next_order.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
