#include <boost/test/unit_test.hpp>

#include "domain/points_builders.hpp"
#include "domain/shop_builders.hpp"
#include "domain/stamp_card.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(stamp_card)

namespace {

StampCard card_of(std::int32_t slots) {
    StampCard card;
    card.slots = slots;
    return card;
}

Stamp stamp_on(std::int64_t day, std::int32_t count = 1) { return {.at_ms = on_day(day), .count = count}; }

StampProgress progress_on(std::int64_t day, const StampCard& card, const std::vector<Stamp>& stamps) {
    return stamp_progress(card, stamps, on_day(day), {});
}

Order order_on(std::int64_t day, std::vector<OrderLine> lines, OrderState state = OrderState::delivered) {
    Order order = order_of(std::move(lines));
    order.placed_at_ms = on_day(day);
    order.state = state;
    order.total = 2'000;
    return order;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_full_card_is_a_reward_and_the_rest_goes_onto_the_next) {
    const StampProgress progress = progress_on(9, card_of(5), {stamp_on(3, 9), stamp_on(1, 3)});
    BOOST_TEST(progress.full_cards == 2);
    BOOST_TEST(progress.open_rewards == 2);
    BOOST_TEST(progress.stamps == 2);
    BOOST_TEST(progress.missing == 3);
}

BOOST_AUTO_TEST_CASE(cards_that_were_turned_in_are_no_rewards_any_more) {
    StampCard card = card_of(5);
    card.redeemed_cards = 1;
    BOOST_TEST(progress_on(9, card, {stamp_on(1, 10)}).open_rewards == 1);
    card.redeemed_cards = 7;
    BOOST_TEST(progress_on(9, card, {stamp_on(1, 10)}).open_rewards == 0);
}

BOOST_AUTO_TEST_CASE(without_stamps_the_card_is_empty) {
    const StampProgress progress = progress_on(9, card_of(5), {});
    BOOST_TEST(progress.stamps == 0);
    BOOST_TEST(progress.missing == 5);
    BOOST_TEST(!progress.expires_ms.has_value());
}

BOOST_AUTO_TEST_CASE(a_card_is_lost_some_months_after_its_first_stamp_unless_it_is_full) {
    StampCard card = card_of(5);
    card.valid_months = 1;
    const std::vector<Stamp> stamps{stamp_on(0, 2), stamp_on(10, 5)};
    const StampProgress open = progress_on(40, card, stamps);
    BOOST_TEST(open.full_cards == 1);
    BOOST_TEST(open.stamps == 2);
    BOOST_TEST(open.expires_ms.value() == on_day(41));
    const StampProgress lapsed = progress_on(41, card, stamps);
    BOOST_TEST(lapsed.stamps == 0);
    BOOST_TEST(lapsed.full_cards == 1);
}

BOOST_AUTO_TEST_CASE(a_stamp_after_the_end_of_a_card_begins_a_new_one) {
    StampCard card = card_of(3);
    card.valid_months = 1;
    const StampProgress progress = progress_on(50, card, {stamp_on(0, 2), stamp_on(31)});
    BOOST_TEST(progress.stamps == 1);
    BOOST_TEST(progress.full_cards == 0);
}

BOOST_AUTO_TEST_CASE(an_order_with_a_qualifying_product_gives_one_stamp_or_one_a_piece) {
    StampCard card = card_of(10);
    card.product_ids = {"product of beans"};
    const std::vector<Order> orders{order_on(1, {line_of("beans", 3), line_of("cups", 4)}),
                                    order_on(2, {line_of("cups", 4)})};
    BOOST_CHECK((stamps_of_orders(card, orders) == std::vector<Stamp>{stamp_on(1, 1)}));
    card.basis = StampBasis::unit;
    BOOST_CHECK((stamps_of_orders(card, orders) == std::vector<Stamp>{stamp_on(1, 3)}));
}

BOOST_AUTO_TEST_CASE(orders_that_came_to_nothing_give_no_stamps) {
    for (const OrderState state : {OrderState::pending, OrderState::cancelled, OrderState::returned,
                                   OrderState::refunded, OrderState::unknown}) {
        const std::vector<Order> orders{order_on(1, {line_of("beans")}, state)};
        BOOST_TEST(stamps_of_orders(card_of(10), orders).empty());
    }
    for (const OrderState state :
         {OrderState::confirmed, OrderState::partially_shipped, OrderState::shipped, OrderState::delivered}) {
        const std::vector<Order> orders{order_on(1, {line_of("beans")}, state)};
        BOOST_TEST(stamps_of_orders(card_of(10), orders).size() == 1);
    }
}

BOOST_AUTO_TEST_CASE(an_order_must_be_large_enough_in_the_currency_of_the_card) {
    StampCard card = card_of(10);
    const std::vector<StampLine> lines{{.product_id = "beans", .quantity = 1}};
    card.min_order = Money{2'000, euro};
    BOOST_TEST(stamps_for(card, lines, {2'000, euro}, 0) == 1);
    BOOST_TEST(stamps_for(card, lines, {1'999, euro}, 0) == 0);
    BOOST_TEST(stamps_for(card, lines, {2'000, yen}, 0) == 0);
}

BOOST_AUTO_TEST_CASE(stamps_are_given_while_the_card_is_on_offer) {
    StampCard card = card_of(10);
    card.period = {.starts_ms = on_day(5), .ends_ms = on_day(7)};
    const std::vector<StampLine> lines{{.product_id = "beans", .quantity = 1}};
    BOOST_TEST(stamps_for(card, lines, {1, euro}, on_day(5) - 1) == 0);
    BOOST_TEST(stamps_for(card, lines, {1, euro}, on_day(5)) == 1);
    BOOST_TEST(stamps_for(card, lines, {1, euro}, on_day(7)) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
