#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"

namespace stamgast::app::test {
namespace {

using domain::PointsEntry;
using domain::PointsKind;
using domain::ShopErrorCode;

PointsEntry entry_of(const std::string& id, PointsKind kind, std::int64_t points) {
    PointsEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.points = points;
    entry.at_ms = start_ms - 1'000;
    return entry;
}

domain::Reward reward_of(const std::string& id, std::int64_t price) {
    domain::Reward reward;
    reward.id = id;
    reward.title = id;
    reward.points_price = price;
    return reward;
}

domain::LoyaltyAccount account_with(std::int64_t balance) {
    domain::LoyaltyAccount account;
    account.entries = {entry_of("earned", PointsKind::earned, balance)};
    account.rewards = {reward_of("mug", 100), reward_of("voucher", 300)};
    return account;
}

/// Signed in at a shop with rewards; 350 points.
struct Rewards {
    Rewards() {
        using enum domain::Capability;
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        for (const domain::Capability capability : {loyalty, loyalty_redeem, loyalty_undo, offers}) {
            capabilities.add(capability);
        }
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        page.tell(SessionReceived{page.model().session.request, session_of("sanne")});
        page.tell(LoyaltyReceived{state().account.request, account_with(350)});
    }

    [[nodiscard]] const LoyaltyState& state() const { return page.model().loyalty; }
    [[nodiscard]] std::int64_t balance() const { return state().standing->ledger.balance; }
    void choose(const std::string& reward_id) { page.tell(RewardChosen{reward_id}); }
    RedeemReward confirm() { return page.tell(RedemptionConfirmed{}).only<RedeemReward>(); }
    void answer(const RedeemReward& asked, std::optional<std::int64_t> undo_until_ms = std::nullopt) {
        page.tell(RewardRedeemed{asked.request,
                                 {.redemption = {.id = "r1",
                                                 .reward_id = asked.reward_id,
                                                 .at_ms = start_ms,
                                                 .undo_until_ms = undo_until_ms,
                                                 .voucher = std::nullopt},
                                  .entries = {entry_of("earned", PointsKind::earned, 350),
                                              entry_of("redeemed", PointsKind::redeemed, -300)}}});
    }

    Page page;
};

BOOST_FIXTURE_TEST_SUITE(loyalty, Rewards)

BOOST_AUTO_TEST_CASE(points_and_offers_are_loaded_with_the_orders) {
    BOOST_TEST(balance() == 350);
    BOOST_TEST((state().offers.loading == Loading::waiting));
    page.tell(OffersReceived{state().offers.request, {.offers = {domain::Offer{}}, .free_shipping = {}}});
    BOOST_TEST(state().offers.value->offers.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_shop_without_points_is_not_asked_for_them) {
    Page other = started_page();
    BOOST_TEST(other.asked<LoadLoyalty>().empty());
    other.tell(SessionReceived{other.model().session.request, session_of("sanne")});
    BOOST_TEST(other.asked<LoadLoyalty>().empty());
    BOOST_TEST(other.asked<LoadOffers>().empty());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_the_ledger_is_told_to_the_merchant) {
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("sanne")});
    domain::LoyaltyAccount account = account_with(350);
    account.entries.push_back(entry_of("far too much", PointsKind::earned, domain::max_points + 1));
    page.tell(LoyaltyReceived{state().account.request, account});
    BOOST_TEST(balance() == 350);
    BOOST_TEST(page.only<EmitError>().message == "points: entry far too much is out of range");
}

BOOST_AUTO_TEST_CASE(nothing_is_redeemed_before_the_customer_has_confirmed_it) {
    page.tell(RedemptionConfirmed{});
    BOOST_TEST(page.asked<RedeemReward>().empty());
    choose("voucher");
    BOOST_TEST(page.asked<RedeemReward>().empty());
    BOOST_TEST(state().confirming);
    choose("voucher");
    BOOST_TEST(!state().confirming);
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
    BOOST_TEST(!state().confirming);
}

BOOST_AUTO_TEST_CASE(what_is_out_of_reach_cannot_be_chosen) {
    page.tell(LoyaltyReceived{page.model().loyalty.account.request, {}});
    choose("gold");
    BOOST_TEST(!state().confirming);
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
    BOOST_TEST(!state().confirming);
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
    BOOST_TEST(state().chosen_reward == "voucher");
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

BOOST_AUTO_TEST_CASE(a_level_for_the_year_ends_with_the_year_of_the_customers_clock) {
    domain::Capabilities capabilities = domain::test::usual_capabilities;
    capabilities.add(domain::Capability::loyalty);
    Page amsterdam;
    amsterdam.tell(Started{.key_seed = "seed",
                           .calendar = {{{.from_ms = 0, .offset_minutes = 60}}},
                           .capabilities = capabilities,
                           .policy = {}});
    amsterdam.answer_session("sanne");
    domain::LoyaltyAccount account = account_with(350);
    account.programme.window = domain::TierWindow::calendar_year;
    account.programme.tiers = {{.id = "gold", .name = "Gold", .threshold = 100, .benefits = {}}};
    const LoyaltyState& loyalty = amsterdam.model().loyalty;
    amsterdam.tell(LoyaltyReceived{loyalty.account.request, account});
    BOOST_TEST(loyalty.standing->tier.valid_until_ms.value() == 1'704'063'600'000); // 2023-12-31T23:00Z
}

BOOST_AUTO_TEST_CASE(points_from_before_a_redemption_do_not_come_back) {
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("sanne")});
    const RequestId before = state().account.request;
    choose("voucher");
    answer(confirm());
    page.tell(LoyaltyReceived{before, account_with(350)});
    BOOST_TEST(balance() == 50);
    page.tell(LoyaltyReceived{state().account.request, account_with(40)});
    BOOST_TEST(balance() == 40);
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
    const auto undo = page.tell(RedemptionUndoPressed{"r1"}).only<UndoRedemption>();
    BOOST_TEST(undo.redemption_id == "r1");
    page.tell(RedemptionUndone{undo.request, {entry_of("earned", PointsKind::earned, 350)}});
    BOOST_TEST(balance() == 350);
    BOOST_TEST(page.announced_only(NoticeKind::redemption_undone));
    BOOST_TEST(!state().redeemed.at(0).can_be_undone(start_ms));
}

BOOST_AUTO_TEST_CASE(the_time_to_undo_ends_by_itself) {
    choose("voucher");
    answer(confirm(), start_ms + 1'000);
    BOOST_TEST((next_deadline_ms(page.model()) == start_ms + 1'000));
    page.wait(1'000);
    BOOST_TEST(page.tell(RedemptionUndoPressed{"r1"}).asked<UndoRedemption>().empty());
}

BOOST_AUTO_TEST_CASE(points_expire_while_the_page_is_open) {
    domain::LoyaltyAccount account = account_with(350);
    account.entries[0].expires_ms = start_ms + 60'000;
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("sanne")});
    page.tell(LoyaltyReceived{state().account.request, account});
    BOOST_TEST((next_deadline_ms(page.model()) == start_ms + 60'000));
    page.wait(60'000);
    BOOST_TEST(balance() == 0);
}

BOOST_AUTO_TEST_CASE(another_customer_sees_nothing_of_it) {
    choose("voucher");
    const RedeemReward asked = confirm();
    page.tell(PageReturned{}).tell(SessionReceived{page.model().session.request, session_of("daan")});
    BOOST_TEST(!state().account.value.has_value());
    BOOST_TEST(!state().standing.has_value());
    answer(asked);
    BOOST_TEST(state().redeemed.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::app::test
