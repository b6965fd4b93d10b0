#include <boost/test/unit_test.hpp>

#include "app/loyalty_builders.hpp"

namespace stamgast::app::test {
namespace {

using domain::PointsKind;
using domain::ShopErrorCode;

BOOST_FIXTURE_TEST_SUITE(redemption, Rewards)

BOOST_AUTO_TEST_CASE(nothing_is_redeemed_before_the_customer_has_confirmed_it) {
    page.tell(RedemptionConfirmed{});
    BOOST_TEST(page.asked<RedeemReward>().empty());
    choose("voucher");
    BOOST_TEST(page.asked<RedeemReward>().empty());
    BOOST_TEST(state().asked_reward == "voucher");
    choose("voucher");
    BOOST_TEST(state().asked_reward.empty());
}

BOOST_AUTO_TEST_CASE(a_redemption_is_sent_once_and_its_answer_changes_the_balance) {
    choose("voucher");
    const RedeemReward asked = confirm();
    BOOST_TEST(asked.reward_id == "voucher");
    BOOST_TEST(!asked.key.empty());
    BOOST_TEST(confirm().request == 0);
    answer(asked);
    BOOST_TEST(balance() == 50);
    BOOST_TEST(state().redeemed.size() == 1u);
    BOOST_TEST(page.announced_only(NoticeKind::reward_redeemed));
    BOOST_TEST(state().asked_reward.empty());
}

BOOST_AUTO_TEST_CASE(what_is_out_of_reach_cannot_be_chosen) {
    page.tell(LoyaltyReceived{page.model().loyalty.account.request, {}});
    choose("gold");
    BOOST_TEST(state().asked_reward.empty());
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_asked_for_again_under_the_same_key) {
    choose("voucher");
    const RedeemReward first = confirm();
    page.fail(first.request, ShopErrorCode::timeout, true);
    BOOST_TEST(page.announced_only(NoticeKind::redemption_failed));
    const RedeemReward again = confirm();
    BOOST_TEST(again.key == first.key);
    answer(again);
    BOOST_TEST(balance() == 50);
}

BOOST_AUTO_TEST_CASE(the_key_outlives_a_closed_question_while_nobody_knows_what_became_of_it) {
    choose("voucher");
    const RedeemReward first = confirm();
    page.fail(first.request, ShopErrorCode::timeout, true);
    choose("voucher");
    BOOST_TEST(state().asked_reward.empty());
    BOOST_TEST(page.asked<LoadLoyalty>().size() == 1u);
    choose("voucher");
    BOOST_TEST(confirm().key == first.key);
}

BOOST_AUTO_TEST_CASE(no_other_reward_is_redeemed_before_it_is_known_what_became_of_the_first) {
    choose("voucher");
    const RedeemReward first = confirm();
    page.fail(first.request, ShopErrorCode::timeout, true);
    choose("voucher"); // cancelled
    choose("mug");
    BOOST_TEST(state().asked_reward == "voucher");
    BOOST_TEST(page.announced_only(NoticeKind::redemption_failed));
    const RedeemReward again = confirm();
    BOOST_TEST(again.reward_id == "voucher");
    BOOST_TEST(again.key == first.key);
    answer(again);
    page.tell(LoyaltyReceived{state().account.request, account_with(350)});
    choose("mug");
    BOOST_TEST(confirm().reward_id == "mug");
}

BOOST_AUTO_TEST_CASE(a_reward_that_has_become_too_dear_is_still_asked_about_under_its_key) {
    choose("voucher");
    const RedeemReward first = confirm();
    page.fail(first.request, ShopErrorCode::timeout, true);
    choose("voucher"); // cancelled
    page.tell(LoyaltyReceived{state().account.request, account_with(50)});
    choose("voucher");
    BOOST_TEST(confirm().key == first.key);
}

BOOST_AUTO_TEST_CASE(what_was_given_up_is_not_sent_again_by_itself_here_or_at_the_next_visit) {
    choose("voucher");
    const RedeemReward first = confirm();
    page.fail(first.request, ShopErrorCode::network, true);
    choose("voucher");
    BOOST_TEST(page.only<RemoveIntent>().key == first.key);
    page.tell(UnansweredRetried{});
    BOOST_TEST(page.asked<RedeemReward>().empty());
    choose("voucher");
    BOOST_TEST(confirm().key == first.key);
}

BOOST_AUTO_TEST_CASE(after_a_refusal_another_try_is_another_redemption) {
    choose("voucher");
    const RedeemReward first = confirm();
    page.fail(first.request, ShopErrorCode::refused);
    BOOST_TEST(confirm().key != first.key);
}

BOOST_AUTO_TEST_CASE(a_redemption_is_undone_while_the_shop_allows_it) {
    choose("voucher");
    answer(confirm(), start_ms + 1'000);
    const UndoRedemption sent = undo();
    BOOST_TEST(sent.redemption_id == "r1");
    page.tell(RedemptionUndone{sent.request, {entry_of("earned", PointsKind::earned, 350)}});
    BOOST_TEST(balance() == 350);
    BOOST_TEST(page.announced_only(NoticeKind::redemption_undone));
    BOOST_TEST(!state().redeemed.at(0).can_be_undone(start_ms));
}

BOOST_AUTO_TEST_CASE(what_is_redeemed_is_on_the_device_before_it_leaves_and_until_it_is_answered) {
    choose("voucher");
    const auto stored = page.tell(RedemptionConfirmed{}).only<StoreSubmission>();
    BOOST_TEST((stored.submission.what == domain::Submitted{domain::RewardWish{"voucher", "voucher", 300}}));
    BOOST_TEST(page.asked<RedeemReward>().empty());
    const auto asked = page.tell(IntentStored{stored.request}).only<RedeemReward>();
    BOOST_TEST(asked.key == stored.submission.key);
    answer(asked);
    const auto removed = page.only<RemoveIntent>();
    BOOST_TEST(removed.key == asked.key);
    BOOST_CHECK(removed.kind == OutboxKind::submission);
}

BOOST_AUTO_TEST_CASE(a_redemption_of_the_last_visit_is_sent_again_under_its_key_and_told) {
    page.tell(LocationChanged{""});
    find(domain::RewardWish{"voucher", "Five euros", 300});
    const auto asked = page.only<RedeemReward>();
    BOOST_TEST(asked.key == "old-7");
    BOOST_TEST(page.asked<StoreSubmission>().empty());
    answer(asked, start_ms + 1'000);
    BOOST_TEST(balance() == 50);
    BOOST_TEST(state().redeemed.size() == 1u);
    BOOST_TEST(page.only<RemoveIntent>().key == "old-7");
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::reward_redeemed);
    BOOST_TEST(page.model().toast->notice.line_title == "Five euros");
}

BOOST_AUTO_TEST_CASE(while_the_last_visits_redemption_is_under_way_it_is_what_is_asked_about) {
    find(domain::RewardWish{"voucher", "voucher", 300});
    const auto asked = page.only<RedeemReward>();
    choose("mug");
    BOOST_TEST(state().asked_reward == "voucher");
    BOOST_TEST(confirm().request == 0);
    answer(asked);
    BOOST_TEST(state().asked_reward.empty());
}

BOOST_AUTO_TEST_CASE(what_is_confirmed_before_the_outbox_was_read_is_the_last_visits_redemption) {
    choose("voucher");
    const auto stored = page.tell(RedemptionConfirmed{}).only<StoreSubmission>();
    find(domain::RewardWish{"voucher", "voucher", 300});
    const auto asked = page.only<RedeemReward>();
    BOOST_TEST(asked.key == "old-7");
    BOOST_TEST(page.only<RemoveIntent>().key == stored.submission.key);
    page.tell(IntentStored{stored.request});
    BOOST_TEST(page.asked<RedeemReward>().empty());
    answer(asked);
    BOOST_TEST(page.only<RemoveIntent>().key == "old-7");
    BOOST_TEST(state().redeemed.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_undo_of_the_last_visit_is_sent_again_under_its_key_and_told) {
    page.tell(LocationChanged{""});
    find(domain::RedemptionUndo{"r1", "Five euros"});
    const auto asked = page.only<UndoRedemption>();
    BOOST_TEST(asked.key == "old-7");
    BOOST_TEST(asked.redemption_id == "r1");
    page.tell(RedemptionUndone{asked.request, {entry_of("earned", PointsKind::earned, 400)}});
    BOOST_TEST(balance() == 400);
    BOOST_TEST(page.only<RemoveIntent>().key == "old-7");
    BOOST_TEST(page.model().toast->notice.line_title == "Five euros");
}

BOOST_AUTO_TEST_CASE(an_undo_whose_answer_got_lost_goes_out_again_under_its_key_with_who_comes_back) {
    choose("voucher");
    answer(confirm(), start_ms + 1'000);
    const UndoRedemption first = undo();
    page.fail(first.request, ShopErrorCode::timeout, true);
    BOOST_TEST(page.announced_only(NoticeKind::redemption_undo_failed));
    page.tell(PageReturned{}).answer_session("sanne");
    BOOST_TEST(page.only<UndoRedemption>().key == first.key);
}

BOOST_AUTO_TEST_CASE(who_is_signed_out_before_the_answer_hears_where_the_redemption_is) {
    choose("voucher");
    page.fail(confirm().request, ShopErrorCode::signed_out);
    BOOST_TEST(page.asked<RemoveIntent>().empty());
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::points_left);
}

BOOST_AUTO_TEST_CASE(who_looks_at_something_else_is_told_that_a_redemption_failed) {
    choose("voucher");
    const RedeemReward asked = confirm();
    page.tell(LocationChanged{""});
    page.fail(asked.request, ShopErrorCode::timeout, true);
    BOOST_CHECK(page.model().toast->notice.kind == NoticeKind::redemption_failed);
}

BOOST_AUTO_TEST_CASE(the_time_to_undo_ends_by_itself) {
    choose("voucher");
    answer(confirm(), start_ms + 1'000);
    BOOST_TEST((next_deadline_ms(page.model()) == start_ms + 1'000));
    page.wait(1'000);
    BOOST_TEST(page.tell(RedemptionUndoPressed{"r1"}).asked<UndoRedemption>().empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
