#include <boost/test/unit_test.hpp>

#include "app/returns_builders.hpp"

namespace stamgast::app {
namespace {

using domain::ShopErrorCode;

BOOST_FIXTURE_TEST_SUITE(outgoing, test::Feedback)

BOOST_AUTO_TEST_CASE(a_return_is_written_to_the_device_before_it_leaves) {
    fill_in_return();
    page.tell(ReturnContinued{});
    const auto stored = page.only<StoreSubmission>();
    BOOST_TEST(stored.customer_id == "sanne");
    BOOST_TEST(page.asked<RequestReturn>().empty());
    page.tell(IntentStored{stored.request});
    const auto asked = page.only<RequestReturn>();
    BOOST_TEST(asked.request != 0);
    BOOST_TEST(asked.key == stored.submission.key);
    BOOST_TEST((domain::Submitted{asked.wanted} == stored.submission.what));
}

BOOST_AUTO_TEST_CASE(a_device_that_cannot_store_holds_nothing_up) {
    fill_in_return();
    page.tell(ReturnContinued{});
    page.fail(page.only<StoreSubmission>().request, ShopErrorCode::unsupported);
    BOOST_TEST(page.asked<RequestReturn>().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_device_that_does_not_answer_holds_it_up_only_for_a_while) {
    fill_in_return();
    page.tell(ReturnContinued{});
    const auto stored = page.only<StoreSubmission>();
    const auto due_ms = next_deadline_ms(page.model());
    BOOST_REQUIRE(due_ms.has_value());
    page.tell(TimePassed{*due_ms - 1});
    BOOST_TEST(page.asked<RequestReturn>().empty());
    page.tell(TimePassed{*due_ms});
    BOOST_TEST(page.asked<RequestReturn>().size() == 1U);
    page.tell(IntentStored{stored.request}); // too late: it has left
    BOOST_TEST(page.asked<RequestReturn>().empty());
}

BOOST_AUTO_TEST_CASE(what_was_answered_is_forgotten_by_the_device) {
    const RequestReturn sent = send_return();
    page.tell(ReturnRequested{sent.request, made_return()});
    const auto removed = page.only<RemoveIntent>();
    BOOST_TEST(removed.key == sent.key);
    BOOST_CHECK(removed.kind == OutboxKind::submission);
    BOOST_TEST(page.model().outgoing.items.empty());
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_asked_for_again_under_the_same_key) {
    const RequestReturn sent = send_return();
    page.fail(sent.request, ShopErrorCode::timeout, true);
    BOOST_TEST(page.announced_only(NoticeKind::return_unsure));
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    page.tell(ReturnContinued{});
    const auto again = page.only<RequestReturn>();
    BOOST_TEST(again.request != sent.request);
    BOOST_TEST(again.key == sent.key);
    BOOST_TEST((again.wanted == sent.wanted));
}

BOOST_AUTO_TEST_CASE(a_double_press_sends_once) {
    send_return();
    page.tell(ReturnContinued{});
    BOOST_TEST(page.effects().empty());
}

BOOST_AUTO_TEST_CASE(what_the_shop_refused_is_forgotten_and_can_be_put_right) {
    const RequestReturn sent = send_return();
    page.fail(sent.request, ShopErrorCode::refused);
    BOOST_TEST(page.announced_only(NoticeKind::return_not_requested));
    BOOST_TEST(page.only<RemoveIntent>().key == sent.key);
    page.tell(ReturnReopened{});
    page.tell(ReturnLineChanged{0, {.selected = true, .quantity = 1, .reason_id = "wrong"}});
    page.tell(ReturnContinued{}).tell(ReturnContinued{});
    const auto stored = page.only<StoreSubmission>();
    BOOST_TEST(stored.submission.key != sent.key);
    BOOST_TEST(std::get<domain::ReturnRequest>(stored.submission.what).lines.front().reason_id == "wrong");
}

BOOST_AUTO_TEST_CASE(what_the_device_kept_is_sent_again_under_its_key_when_the_page_opens) {
    const domain::ReturnRequest kept{"order-1", {{"line of coffee", 1, "damaged", ""}}, "refund"};
    const auto load = find_submissions_load();
    page.tell(SubmissionsFound{load.request, {{"old-7", test::start_ms, kept}}});
    const auto sent = page.only<RequestReturn>();
    BOOST_TEST(sent.key == "old-7");
    BOOST_TEST((sent.wanted == kept));
    BOOST_TEST(page.asked<StoreSubmission>().empty());
    page.tell(ReturnRequested{sent.request, made_return()});
    BOOST_TEST(page.only<RemoveIntent>().key == "old-7");
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::return_requested);
}

BOOST_AUTO_TEST_CASE(what_the_shop_refuses_of_the_last_visit_is_told_and_given_up) {
    const auto load = find_submissions_load();
    page.tell(SubmissionsFound{load.request, {{"old-7", test::start_ms, review()}}});
    page.fail(page.only<SubmitReview>().request, ShopErrorCode::refused);
    BOOST_TEST(page.only<RemoveIntent>().key == "old-7");
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::review_not_sent);
    BOOST_TEST(page.model().outgoing.items.empty());
}

BOOST_AUTO_TEST_CASE(what_is_older_than_the_shops_memory_of_its_key_is_told_and_not_sent_again) {
    constexpr std::int64_t month_ms = domain::submission_key_days * 24 * 3'600'000;
    const domain::ReturnRequest kept{"order-1", {{"line of coffee", 1, "damaged", ""}}, "refund"};
    const auto load = find_submissions_load();
    page.tell(SubmissionsFound{load.request, {{"old-7", page.model().now_ms - month_ms - 1, kept}}});
    BOOST_TEST(page.asked<RequestReturn>().empty());
    BOOST_TEST(page.only<RemoveIntent>().key == "old-7");
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::return_not_requested);
}

BOOST_AUTO_TEST_CASE(who_comes_back_has_what_was_not_answered_sent_again) {
    const RequestReturn sent = send_return();
    page.fail(sent.request, ShopErrorCode::network, true);
    page.tell(PageReturned{});
    page.answer_session("sanne");
    BOOST_TEST(page.only<RequestReturn>().key == sent.key);
}

BOOST_AUTO_TEST_CASE(another_customer_neither_sees_nor_sends_it) {
    const RequestReturn sent = send_return();
    page.fail(sent.request, ShopErrorCode::network, true);
    page.tell(PageReturned{});
    page.answer_session("somebody else");
    BOOST_TEST(page.asked<RequestReturn>().empty());
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    BOOST_TEST(page.model().outgoing.items.empty());
    BOOST_TEST(!page.model().returns.form.has_value());
}

BOOST_AUTO_TEST_CASE(who_is_signed_out_meanwhile_keeps_it_on_the_device) {
    const RequestReturn sent = send_return();
    page.fail(sent.request, ShopErrorCode::signed_out);
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    BOOST_TEST(page.model().outgoing.items.empty());
    BOOST_CHECK(page.model().toast->notice == Notice{.kind = NoticeKind::return_left});
}

BOOST_AUTO_TEST_CASE(who_is_signed_out_before_the_device_has_it_is_told_that_it_may_be_lost) {
    fill_in_return();
    page.tell(ReturnContinued{}).tell(PageReturned{});
    page.tell(SessionReceived{page.model().session.request, {}});
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::return_lost);
}

BOOST_AUTO_TEST_CASE(what_the_device_could_not_store_is_written_there_again_with_the_retry) {
    fill_in_return();
    page.tell(ReturnContinued{});
    page.fail(page.only<StoreSubmission>().request, ShopErrorCode::unsupported);
    const auto sent = page.only<RequestReturn>();
    page.fail(sent.request, ShopErrorCode::timeout, true);
    page.tell(ReturnContinued{});
    BOOST_TEST(page.only<StoreSubmission>().submission.key == sent.key);
}

BOOST_AUTO_TEST_CASE(a_review_whose_answer_got_lost_is_not_told_as_a_failure) {
    page.fail(send_review().request, ShopErrorCode::timeout, true);
    BOOST_TEST(page.announced_only(NoticeKind::review_unsure));
}

BOOST_AUTO_TEST_CASE(without_returns_and_reviews_the_device_is_not_asked) {
    test::Page other = test::started_page();
    other.answer_session("sanne");
    BOOST_CHECK(other.only<LoadIntents>().kind == OutboxKind::reorder);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app
