#include <boost/test/unit_test.hpp>

#include "app/for_you_builders.hpp"

namespace stamgast::app::test {
namespace {

BOOST_FIXTURE_TEST_SUITE(reminders, ForYou)

BOOST_AUTO_TEST_CASE(snoozing_counts_at_once_and_says_until_when) {
    fill();
    page.tell(ReminderChosen{coffee, UsualReminder::two_weeks});
    const auto set = page.only<SetReminder>();
    BOOST_CHECK((set.reminder == Reminder{.product_id = coffee,
                                          .variant_id = "",
                                          .snoozed_until_ms = start_ms + 14 * ms_per_day,
                                          .muted = false}));
    BOOST_TEST(!set.key.empty());
    BOOST_TEST(page.announced_only(NoticeKind::reminder_snoozed));
    BOOST_TEST(due_count(page.model()) == 0u);
    BOOST_TEST(!state().is_set_aside(coffee)); // it stays where it was
    page.tell(ReminderWasSet{set.request, set.reminder});
    BOOST_TEST(state().reminder_changes.empty());
    BOOST_TEST(due_count(page.model()) == 0u);
    page.tell(LocationChanged{""});
    open();
    BOOST_TEST(state().is_set_aside(coffee));
}

BOOST_AUTO_TEST_CASE(a_reminder_that_the_shop_did_not_take_is_taken_back_and_retried_with_its_key) {
    fill();
    page.tell(ReminderChosen{coffee, UsualReminder::never});
    const auto first = page.only<SetReminder>();
    BOOST_TEST(usual().muted);
    page.fail(first.request, ShopErrorCode::timeout, true);
    BOOST_TEST(!usual().muted);
    BOOST_TEST(page.announced_only(NoticeKind::change_failed));
    page.tell(ReminderChosen{coffee, UsualReminder::never});
    BOOST_TEST(page.only<SetReminder>().key == first.key);
    page.tell(ReminderWasSet{page.only<SetReminder>().request, first.reminder});
    BOOST_TEST(usual().muted);
    BOOST_TEST(state().reminder_changes.empty());
}

BOOST_AUTO_TEST_CASE(reminders_from_before_a_change_that_was_answered_do_not_undo_it) {
    fill();
    page.tell(PageReturned{}).answer_session("sanne");
    const RequestId before = state().reminders.request;
    BOOST_REQUIRE(before != 0);
    page.tell(ReminderChosen{coffee, UsualReminder::never});
    const auto set = page.only<SetReminder>();
    page.tell(ReminderWasSet{set.request, set.reminder});
    page.tell(RemindersReceived{before, {}});
    BOOST_TEST(usual().muted);
    page.tell(RemindersReceived{state().reminders.request, {set.reminder}});
    BOOST_TEST(usual().muted);
}

BOOST_AUTO_TEST_CASE(another_wish_after_a_failure_has_another_key) {
    fill();
    page.tell(ReminderChosen{coffee, UsualReminder::never});
    const auto first = page.only<SetReminder>();
    page.fail(first.request, ShopErrorCode::timeout, true);
    page.tell(ReminderChosen{coffee, UsualReminder::one_month});
    BOOST_TEST(page.only<SetReminder>().key != first.key);
}

BOOST_AUTO_TEST_CASE(what_is_chosen_while_the_shop_is_being_told_is_sent_after_it) {
    fill();
    page.tell(ReminderChosen{coffee, UsualReminder::never});
    const auto first = page.only<SetReminder>();
    page.tell(ReminderChosen{coffee, UsualReminder::on});
    BOOST_TEST(page.asked<SetReminder>().empty());
    BOOST_TEST(!usual().muted);
    page.tell(ReminderWasSet{first.request, first.reminder});
    const auto second = page.only<SetReminder>();
    BOOST_TEST(!second.reminder.muted);
    BOOST_TEST(second.key != first.key);
    page.tell(ReminderWasSet{second.request, std::nullopt});
    BOOST_TEST(!usual().muted);
    BOOST_TEST(state().reminders.value.value().empty());
}

BOOST_AUTO_TEST_CASE(not_this_stays_in_its_place_until_the_customer_comes_again) {
    fill();
    page.tell(ProductDismissed{"tea", true});
    const auto asked = page.only<DismissProduct>();
    BOOST_TEST(asked.product_id == "tea");
    BOOST_TEST(asked.dismissed);
    BOOST_TEST(page.announced_only(NoticeKind::product_dismissed));
    BOOST_TEST(state().is_dismissed("tea"));
    BOOST_TEST(recommended() == (Ids{"cups", "tea"}));
    page.tell(ProductWasDismissed{asked.request, true});
    BOOST_TEST(state().is_dismissed("tea"));
    page.tell(LocationChanged{""});
    open();
    BOOST_TEST(recommended() == Ids{"cups"});
}

BOOST_AUTO_TEST_CASE(not_this_can_be_taken_back) {
    fill();
    page.tell(ProductDismissed{"tea", true});
    page.tell(ProductWasDismissed{page.only<DismissProduct>().request, true});
    page.tell(ProductDismissed{"tea", false});
    BOOST_TEST(!page.only<DismissProduct>().dismissed);
    BOOST_TEST(page.announced_only(NoticeKind::product_restored));
    BOOST_TEST(!state().is_dismissed("tea"));
    page.tell(ProductWasDismissed{page.only<DismissProduct>().request, false});
    BOOST_TEST(!state().is_dismissed("tea"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
