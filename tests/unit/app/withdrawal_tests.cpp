#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"
#include "app/update_commit.hpp"

namespace stamgast::app::test {
namespace {

using domain::ShopErrorCode;
using domain::WithdrawalState;
using Step = WithdrawalForm::Step;

constexpr std::int64_t day_ms = 24 * 3'600'000;

/// Sanne with one order of three coffees and a tea that cannot be sent back, open for nine days.
struct Contract {
    Contract() : page(opened()) {}

    static domain::Order order() {
        domain::Order order = order_with_id("order-1");
        order.lines.push_back(domain::test::line_of("tea", 1));
        order.withdrawal = domain::Withdrawal{.state = WithdrawalState::open,
                                              .until_ms = start_ms + 9 * day_ms,
                                              .reason = "",
                                              .excluded_lines = {{"line of tea", "Perishable"}},
                                              .acknowledgement = {}};
        return order;
    }

    static Page started() {
        Page page;
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::withdrawal);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        return page;
    }

    static Page opened() {
        Page page = started();
        page.answer_session("sanne");
        page.tell(WithdrawalsFound{page.model().withdrawals.found_request, {}});
        page.tell(OrdersReceived{page.orders().request, page_of({order()}), {}});
        return page;
    }

    static domain::WithdrawalStatement statement() { return {"Sanne", "sanne@example.nl", "I withdraw."}; }

    const WithdrawalForm& form() const { return page.model().withdrawals.form.value(); }
    const std::vector<SentWithdrawal>& sent() const { return page.model().withdrawals.sent; }
    void press() { page.tell(WithdrawalPressed{"order-1", statement()}); }
    void confirm() {
        press();
        page.tell(WithdrawalReviewed{});
        page.tell(WithdrawalConfirmed{});
    }
    void confirm_and_store() {
        confirm();
        page.tell(IntentStored{sent().front().store_request});
    }
    static domain::WithdrawalReceipt receipt() {
        return {.acknowledgement = {"W-1", start_ms, "I withdraw.", "sanne@example.nl"},
                .withdrawal = {.state = WithdrawalState::acknowledged,
                               .until_ms = start_ms + 9 * day_ms,
                               .reason = "",
                               .excluded_lines = {},
                               .acknowledgement = {}}};
    }
    void acknowledge() { page.tell(WithdrawalReceived{sent().front().submission.request, receipt()}); }
    void fail(ShopErrorCode code) { page.fail(sent().front().submission.request, code); }

    Page page;
};

BOOST_FIXTURE_TEST_SUITE(withdrawal, Contract)

BOOST_AUTO_TEST_CASE(the_form_is_filled_in_with_all_that_can_be_left) {
    press();
    BOOST_CHECK(form().step == Step::stating);
    BOOST_TEST((form().quantities == std::vector<std::int32_t>{3, 0}));
    BOOST_CHECK(form().statement == statement());
    BOOST_TEST(page.effects().empty());
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
    page.tell(WithdrawalReviewed{});
    BOOST_CHECK(form().step == Step::confirming);
    BOOST_TEST(sent().empty());
    page.tell(WithdrawalReopened{});
    BOOST_CHECK(form().step == Step::stating);
}

BOOST_AUTO_TEST_CASE(what_is_missing_keeps_the_form_open_and_says_so) {
    press();
    page.tell(WithdrawalStatementChanged{{"Sanne", "", "I withdraw."}});
    page.tell(WithdrawalReviewed{});
    BOOST_CHECK(form().step == Step::stating);
    BOOST_TEST(form().reviewed_incomplete);
    page.tell(WithdrawalStatementChanged{statement()});
    page.tell(WithdrawalLineChanged{0, 0});
    page.tell(WithdrawalReviewed{});
    BOOST_CHECK(form().step == Step::stating);
    page.tell(WithdrawalLineChanged{0, 1});
    page.tell(WithdrawalReviewed{});
    BOOST_CHECK(form().step == Step::confirming);
    BOOST_TEST(!form().reviewed_incomplete);
}

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
    BOOST_CHECK(form().statement == statement());
    BOOST_TEST(sent().empty());
    page.tell(WithdrawalReviewed{});
    page.tell(WithdrawalConfirmed{});
    BOOST_TEST(page.only<StoreWithdrawal>().declaration.key != key);
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
}

BOOST_AUTO_TEST_CASE(after_the_last_moment_nothing_opens) {
    BOOST_TEST(!next_deadline_ms(page.model()).has_value()); // no timer of days
    page.wait(9 * day_ms - 1000);
    BOOST_TEST(next_deadline_ms(page.model()).value() == start_ms + 9 * day_ms + 1);
    page.wait(1001);
    press();
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
