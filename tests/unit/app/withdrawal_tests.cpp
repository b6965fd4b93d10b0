#include <boost/test/unit_test.hpp>

#include "app/withdrawal_builders.hpp"

namespace stamgast::app::test {
namespace {

using domain::ShopErrorCode;
using domain::WithdrawalState;
using Step = WithdrawalForm::Step;

BOOST_FIXTURE_TEST_SUITE(withdrawal, Contract)

BOOST_AUTO_TEST_CASE(the_form_is_filled_in_with_all_that_can_be_left) {
    press();
    BOOST_CHECK(form().step == Step::stating);
    BOOST_TEST((form().quantities == std::vector<std::int32_t>{3, 0}));
    BOOST_TEST(text_of(page.model(), Field::withdrawal_name) == "Sanne");
    BOOST_TEST(text_of(page.model(), Field::withdrawal_contact) == "sanne@example.nl");
    BOOST_TEST(text_of(page.model(), Field::withdrawal_text) == "I withdraw.");
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(fields_that_a_browser_fills_in_at_once_are_all_declared) {
    press();
    page.tell(FieldChanged{Field::withdrawal_name, "Anna"});
    page.tell(FieldChanged{Field::withdrawal_contact, "anna@example.nl"});
    review();
    BOOST_CHECK(form().statement == (domain::WithdrawalStatement{"Anna", "anna@example.nl", "I withdraw."}));
}

BOOST_AUTO_TEST_CASE(a_line_can_stay_or_be_left_in_part_but_what_is_excluded_stays) {
    press();
    page.tell(WithdrawalLineChanged{0, 2});
    page.tell(WithdrawalLineChanged{1, 1});
    BOOST_TEST((form().quantities == std::vector<std::int32_t>{2, 0}));
    page.tell(WithdrawalLineChanged{0, 99});
    BOOST_TEST((form().quantities == std::vector<std::int32_t>{3, 0}));
    page.tell(WithdrawalLineChanged{7, 1});
    BOOST_TEST(form().quantities.size() == 2);
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_before_the_second_step_is_confirmed) {
    press();
    page.tell(WithdrawalConfirmed{});
    BOOST_TEST(sent().empty());
    review();
    BOOST_CHECK(form().step == Step::confirming);
    BOOST_TEST(sent().empty());
    page.tell(WithdrawalReopened{});
    BOOST_CHECK(form().step == Step::stating);
}

BOOST_AUTO_TEST_CASE(what_is_missing_keeps_the_form_open_and_is_told) {
    press();
    page.tell(FieldChanged{Field::withdrawal_contact, ""});
    review();
    BOOST_CHECK(form().step == Step::stating);
    BOOST_CHECK(page.model().forms.attention().field == Field::withdrawal_contact);
    page.tell(FieldChanged{Field::withdrawal_contact, "sanne@example.nl"});
    page.tell(WithdrawalLineChanged{0, 0});
    review();
    BOOST_CHECK(form().step == Step::stating);
    BOOST_TEST(page.announced_only(NoticeKind::withdrawal_incomplete));
    page.tell(WithdrawalLineChanged{0, 1});
    review();
    BOOST_CHECK(form().step == Step::confirming);
}

BOOST_AUTO_TEST_CASE(after_a_part_the_rest_can_be_left_as_long_as_the_shop_calls_it_open) {
    confirm_and_store();
    const std::string key = sent().front().declaration.key;
    domain::WithdrawalReceipt part = receipt();
    part.withdrawal.state = WithdrawalState::open;
    page.tell(WithdrawalReceived{sent().front().submission.request, part});
    page.tell(WithdrawalClosed{});
    confirm();
    BOOST_TEST(page.only<StoreWithdrawal>().declaration.key != key);
}

BOOST_AUTO_TEST_CASE(what_is_stated_otherwise_begins_with_the_goods_that_were_chosen) {
    press();
    page.tell(WithdrawalLineChanged{0, 2});
    review();
    page.tell(WithdrawalConfirmed{});
    page.tell(IntentStored{sent().front().store_request});
    fail(ShopErrorCode::refused);
    page.tell(WithdrawalReopened{});
    BOOST_TEST((form().quantities == std::vector<std::int32_t>{2, 0}));
}

BOOST_AUTO_TEST_CASE(nothing_of_it_stays_typed_in_for_another_customer) {
    press();
    page.tell(PageReturned{}).answer_session("anna");
    BOOST_TEST(text_of(page.model(), Field::withdrawal_name) == "");
}

BOOST_AUTO_TEST_CASE(no_more_than_is_left_of_a_line_can_be_chosen) {
    domain::Order partly = order();
    partly.withdrawal->remaining_lines = {{"line of coffee", 2}};
    reload_orders();
    page.tell(OrdersReceived{page.orders().request, page_of({partly}), {}});
    press();
    BOOST_TEST((form().quantities == std::vector<std::int32_t>{2, 0}));
    page.tell(WithdrawalLineChanged{0, 3});
    BOOST_TEST(form().quantities.front() == 2);
}

BOOST_AUTO_TEST_CASE(the_page_wakes_at_each_local_midnight_of_the_period_and_not_before) {
    const std::int64_t midnight_ms = (start_ms / day_ms + 1) * day_ms - hour_ms; // of clocks one hour ahead
    Page amsterdam = started({{{.from_ms = 0, .offset_minutes = 60}}});
    amsterdam.answer_session("sanne");
    amsterdam.tell(WithdrawalsFound{amsterdam.model().withdrawals.found_request, {}});
    amsterdam.tell(OrdersReceived{amsterdam.orders().request, page_of({order()}), {}});
    BOOST_TEST(next_deadline_ms(amsterdam.model()).value() == midnight_ms);
    amsterdam.tell(TimePassed{midnight_ms});
    BOOST_TEST(next_deadline_ms(amsterdam.model()).value() == midnight_ms + day_ms);
    amsterdam.tell(LocationChanged{"favourites"});
    BOOST_CHECK(amsterdam.model().section == Section::favourites);
    BOOST_TEST(!next_deadline_ms(amsterdam.model()).has_value()); // nobody sees the days
}

BOOST_AUTO_TEST_CASE(a_midnight_that_is_25_hours_away_is_not_missed) {
    const std::int64_t change_ms = start_ms + hour_ms; // the clocks go back within this day
    Page autumn =
        started({{{.from_ms = 0, .offset_minutes = 0}, {.from_ms = change_ms, .offset_minutes = -60}}});
    autumn.tell(TimePassed{start_ms / day_ms * day_ms});
    autumn.answer_session("sanne");
    autumn.tell(OrdersReceived{autumn.orders().request, page_of({order()}), {}});
    BOOST_TEST(next_deadline_ms(autumn.model()).value() == (start_ms / day_ms + 1) * day_ms + hour_ms);
}

BOOST_AUTO_TEST_CASE(a_clock_of_this_device_takes_no_right_away_that_the_shop_calls_open) {
    page.wait(9 * day_ms - 1000);
    BOOST_TEST(next_deadline_ms(page.model()).value() == start_ms + 9 * day_ms + 1);
    page.wait(1001);
    BOOST_TEST(!next_deadline_ms(page.model()).has_value());
    confirm();
    BOOST_TEST(sent().size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_order_that_comes_anew_says_itself_how_its_contract_stands) {
    confirm_and_store();
    acknowledge();
    reload_orders();
    domain::Order fresh = order();
    fresh.withdrawal->state = WithdrawalState::expired;
    page.tell(OrdersReceived{page.orders().request, page_of({fresh}), {}});
    const domain::Withdrawal* now = withdrawal_of(page.model(), *find_order(page.orders(), "order-1"));
    BOOST_CHECK(now->state == WithdrawalState::expired);
}

BOOST_AUTO_TEST_CASE(a_form_stays_while_the_orders_come_anew_unless_its_order_has_changed) {
    press();
    reload_orders();
    BOOST_TEST(find_order(page.orders(), "order-1") != nullptr);
    page.tell(OrdersReceived{page.orders().request, page_of({order()}), {}});
    BOOST_TEST(page.model().withdrawals.form.has_value());
    reload_orders();
    domain::Order shorter = order();
    shorter.lines.pop_back();
    page.tell(OrdersReceived{page.orders().request, page_of({shorter}), {}});
    BOOST_TEST(!page.model().withdrawals.form.has_value());
}

BOOST_AUTO_TEST_CASE(without_the_capability_no_contract_can_be_left) {
    Page without = signed_in_page({order()});
    without.tell(WithdrawalPressed{"order-1", statement()});
    BOOST_TEST(!without.model().withdrawals.form.has_value());
    BOOST_TEST(withdrawal_of(without.model(), *find_order(without.orders(), "order-1")) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
