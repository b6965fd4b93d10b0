#include <boost/test/unit_test.hpp>

#include "app/update_commit.hpp"
#include "app/withdrawal_builders.hpp"

namespace stamgast::app::test {
namespace {

using domain::ShopErrorCode;
using domain::WithdrawalState;
using Step = WithdrawalForm::Step;

BOOST_FIXTURE_TEST_SUITE(declaration, Contract)

BOOST_AUTO_TEST_CASE(a_declaration_is_on_the_device_before_it_leaves) {
    confirm();
    const auto stored = page.only<StoreWithdrawal>();
    BOOST_TEST(stored.customer_id == "sanne");
    BOOST_TEST(stored.declaration.order_number == "number of order-1");
    BOOST_TEST((stored.declaration.lines == std::vector<domain::WithdrawalLine>{{"line of coffee", 3}}));
    BOOST_TEST(!stored.declaration.key.empty());
    BOOST_TEST(page.asked<Withdraw>().empty());
    page.tell(IntentStored{stored.request});
    BOOST_CHECK(page.only<Withdraw>().declaration == stored.declaration);
}

BOOST_AUTO_TEST_CASE(a_device_that_cannot_store_holds_up_nothing) {
    confirm();
    page.fail(sent().front().store_request, ShopErrorCode::unsupported);
    BOOST_TEST(page.only<Withdraw>().request != 0);
    BOOST_CHECK(sent().front().submission.state == SubmissionState::sending);
}

BOOST_AUTO_TEST_CASE(a_device_that_never_answers_holds_up_nothing) {
    confirm();
    BOOST_TEST(next_deadline_ms(page.model()).value() == start_ms + outbox_wait_ms);
    page.wait(outbox_wait_ms - 1);
    BOOST_TEST(page.asked<Withdraw>().empty());
    page.wait(1);
    BOOST_TEST(page.only<Withdraw>().request != 0);
    page.wait(1);
    BOOST_TEST(page.asked<Withdraw>().empty());
}

BOOST_AUTO_TEST_CASE(an_acknowledgement_ends_it_and_stays_to_be_read) {
    confirm_and_store();
    const std::string key = sent().front().declaration.key;
    acknowledge();
    BOOST_TEST(sent().empty());
    BOOST_CHECK(page.only<RemoveIntent>() == (RemoveIntent{key, OutboxKind::withdrawal}));
    BOOST_TEST(page.announced_only(NoticeKind::withdrawal_acknowledged));
    BOOST_CHECK(page.only<TellRetention>().trigger == RetentionTrigger::withdrawal_requested);
    BOOST_TEST(page.only<TellRetention>().cause == key);
    BOOST_TEST(!page.model().toast.has_value()); // the dialog says it
    const domain::Withdrawal* now = withdrawal_of(page.model(), *find_order(page.orders(), "order-1"));
    BOOST_REQUIRE(now && now->acknowledgement);
    BOOST_TEST(now->acknowledgement->id == "W-1");
    page.tell(WithdrawalClosed{});
    press();
    BOOST_TEST(!page.model().withdrawals.form.has_value()); // there is nothing left to withdraw from
    page.tell(AcknowledgementPressed{"order-1"});
    BOOST_CHECK(form().step == Step::told);
}

BOOST_AUTO_TEST_CASE(who_has_closed_the_dialog_is_told_by_a_toast) {
    confirm_and_store();
    page.tell(WithdrawalClosed{});
    acknowledge();
    BOOST_REQUIRE(page.model().toast.has_value());
    BOOST_TEST(page.model().toast->notice.order_number == "number of order-1");
}

BOOST_AUTO_TEST_CASE(a_lost_answer_keeps_the_declaration_and_its_key) {
    confirm_and_store();
    const std::string key = sent().front().declaration.key;
    fail(ShopErrorCode::timeout);
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    BOOST_TEST(page.announced_only(NoticeKind::withdrawal_unsure));
    page.tell(WithdrawalConfirmed{});
    page.tell(IntentStored{page.only<StoreWithdrawal>().request});
    BOOST_TEST(page.only<Withdraw>().declaration.key == key);
}

BOOST_AUTO_TEST_CASE(it_is_not_called_kept_before_the_device_has_said_so) {
    confirm();
    page.fail(sent().front().store_request, ShopErrorCode::unsupported);
    fail(ShopErrorCode::timeout);
    BOOST_TEST(page.announced_only(NoticeKind::withdrawal_unkept));
    page.tell(WithdrawalConfirmed{});
    page.wait(outbox_wait_ms); // it has left, and the device answers late
    page.tell(IntentStored{sent().front().store_request});
    BOOST_TEST(page.asked<Withdraw>().empty());
    fail(ShopErrorCode::timeout);
    BOOST_TEST(page.announced_only(NoticeKind::withdrawal_unsure));
}

BOOST_AUTO_TEST_CASE(pressed_twice_it_is_sent_once) {
    confirm_and_store();
    page.tell(WithdrawalConfirmed{});
    BOOST_TEST(page.effects().empty());
    BOOST_TEST(sent().size() == 1);
}

BOOST_AUTO_TEST_CASE(who_comes_back_has_it_sent_again) {
    confirm_and_store();
    const std::string key = sent().front().declaration.key;
    fail(ShopErrorCode::network);
    page.tell(PageReturned{});
    page.answer_session("sanne");
    BOOST_TEST(page.only<StoreWithdrawal>().declaration.key == key);
}

BOOST_AUTO_TEST_CASE(a_refusal_is_told_and_can_be_stated_otherwise_under_another_key) {
    confirm_and_store();
    const std::string key = sent().front().declaration.key;
    fail(ShopErrorCode::refused);
    BOOST_CHECK(page.only<RemoveIntent>() == (RemoveIntent{key, OutboxKind::withdrawal}));
    BOOST_TEST(page.announced_only(NoticeKind::withdrawal_refused));
    page.tell(WithdrawalReopened{});
    BOOST_CHECK(form().step == Step::stating);
    BOOST_TEST(text_of(page.model(), Field::withdrawal_text) == "I withdraw.");
    BOOST_TEST(sent().empty());
    review();
    page.tell(WithdrawalConfirmed{});
    BOOST_TEST(page.only<StoreWithdrawal>().declaration.key != key);
}

BOOST_AUTO_TEST_CASE(an_outbox_that_answers_while_the_form_is_open_ends_it) {
    Page next = started();
    next.answer_session("sanne");
    const RequestId outbox = next.model().withdrawals.found_request;
    next.tell(OrdersReceived{next.orders().request, page_of({order()}), {}});
    next.tell(WithdrawalPressed{"order-1", statement()}).tell(FormSubmitted{Form::withdrawal});
    next.tell(WithdrawalsFound{outbox, {{"old key", "order-1", "1001", {}, statement()}}});
    BOOST_CHECK(next.model().withdrawals.form->step == Step::told);
    next.tell(WithdrawalConfirmed{});
    BOOST_TEST(next.model().withdrawals.sent.size() == 1U);
    BOOST_TEST(next.asked<StoreWithdrawal>().empty());
}

BOOST_AUTO_TEST_CASE(what_an_earlier_visit_left_is_sent_under_its_key) {
    Page next = started();
    next.answer_session("sanne");
    const auto loads = next.asked<LoadIntents>();
    BOOST_TEST(std::ranges::count(loads, OutboxKind::withdrawal, &LoadIntents::kind) == 1);
    domain::WithdrawalDeclaration left{"old key", "order-9", "1009", {}, statement()};
    next.tell(WithdrawalsFound{next.model().withdrawals.found_request, {left}});
    BOOST_CHECK(next.only<Withdraw>().declaration == left);
    next.tell(WithdrawalReceived{next.only<Withdraw>().request, receipt()});
    BOOST_CHECK(next.only<RemoveIntent>() == (RemoveIntent{"old key", OutboxKind::withdrawal}));
    BOOST_TEST(next.model().toast->notice.order_number == "1009");
}

BOOST_AUTO_TEST_CASE(another_customer_finds_nothing_of_it_and_the_device_keeps_it) {
    confirm_and_store();
    const RequestId request = sent().front().submission.request;
    page.tell(PageReturned{});
    page.answer_session("anna");
    BOOST_TEST(sent().empty());
    BOOST_TEST(!page.model().withdrawals.form.has_value());
    page.tell(WithdrawalReceived{request, receipt()});
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    BOOST_TEST(page.model().withdrawals.answered.empty());
}

BOOST_AUTO_TEST_CASE(who_is_signed_out_meanwhile_keeps_it_on_the_device) {
    confirm_and_store();
    fail(ShopErrorCode::signed_out);
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    BOOST_CHECK(page.model().toast->notice == Notice{.kind = NoticeKind::withdrawal_left});
}

BOOST_AUTO_TEST_CASE(who_is_signed_out_before_the_device_has_it_is_told_that_it_may_be_lost) {
    confirm();
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, {}});
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::withdrawal_lost);
    BOOST_TEST(page.model().toast->until_ms > start_ms + toast_ms); // nothing else says it any more
}

BOOST_AUTO_TEST_CASE(who_is_signed_out_after_the_answer_is_told_nothing_of_it) {
    confirm_and_store();
    acknowledge();
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, {}});
    BOOST_TEST(!page.model().toast.has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
