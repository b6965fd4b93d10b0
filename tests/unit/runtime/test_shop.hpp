#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/action.hpp"
#include "app/effect.hpp"
#include "domain/shop_builders.hpp"
#include "runtime/test_device.hpp"

namespace stamgast::runtime {

/// A shop and an outbox for tests of the whole page: answers effects as a plugin would, and fails when told
/// to.
class TestShop {
public:
    TestShop();

    domain::Session session;
    std::vector<domain::OrderEntry> orders; ///< newest first
    std::vector<domain::Product> products;
    domain::Cart cart;
    std::vector<domain::Favourite> favourites; ///< newest first
    domain::LoyaltyAccount loyalty;
    domain::OfferList offers;
    std::optional<std::int64_t> undo_until_ms; ///< of redemptions
    domain::CataloguePage catalogue;
    std::vector<domain::Reminder> reminders;
    std::vector<domain::Tip> tips;
    std::vector<domain::HelpChannel> channels;
    /// What was withdrawn from, by key; kept over page loads, as the shop and the device keep theirs.
    std::map<std::string, domain::WithdrawalDeclaration> declarations;
    domain::ReturnOptions return_options;
    std::vector<domain::OrderReturn> returns; ///< newest first
    domain::ReviewList reviews;
    std::vector<domain::StoredSubmission> stored; ///< on the device, besides reorders
    domain::Profile profile;
    std::vector<domain::SavedAddress> addresses;
    std::vector<domain::ToldProblem> problems; ///< what it finds wrong with whatever is saved
    domain::Communication communication;
    domain::Referral referral;
    domain::SurveyState survey;
    std::vector<app::SubmitSurvey> survey_answers;                    ///< that arrived
    domain::ClaimState claim = domain::ClaimState::confirmation_sent; ///< how it answers claims
    TestDevice device; ///< what is kept beside the outbox, over page loads
    std::size_t page_size = 25;
    std::map<std::string, std::int32_t> stock; ///< most that the cart may hold, by variant; none: no limit
    bool holds = false;                        ///< answers wait until it is false again

    /// The next effects of that kind fail, one after the other.
    template <class Kind>
    void fail_next(domain::ShopErrorCode code, bool retryable = true) {
        failures_[app::Effect{Kind{}}.kind()].push_back({code, "on purpose", retryable});
    }
    /// Adds an order of one line, older than all before it, whose product is sold today as it was then.
    domain::Order& add_order(const std::string& number, const std::string& variant_id);
    /// Adds that many orders of coffee, numbered down from `newest_number`.
    void add_orders(int count, int newest_number);

    /// Five orders of coffee, one every ten days, the last twelve days before the page's clock.
    void add_coffee_habit();
    /// In the catalogue, and never ordered.
    void sell_six_cups();

    void take(const app::Effect& effect) { waiting_.push_back(effect); }
    /// What is due now, as actions.
    [[nodiscard]] std::vector<app::Action> take_answers();
    [[nodiscard]] std::size_t commits() const { return commits_; }

private:
    static constexpr std::int64_t newest_ms = 1'709'650'800'000; ///< 2024-03-05T15:00Z

    [[nodiscard]] std::optional<app::Action> answer(const app::Effect& effect);
    [[nodiscard]] std::optional<app::Action> answer_for_you(const app::Effect& effect);
    [[nodiscard]] std::optional<app::Action> answer_account(app::RequestId request,
                                                            const app::Effect& effect);
    [[nodiscard]] std::optional<app::Action> answer_communication(app::RequestId request,
                                                                  const app::Effect& effect);
    void save(domain::SavedAddress address);
    [[nodiscard]] domain::OrderPage page_of(const domain::OrderQuery& query) const;
    [[nodiscard]] app::FavouriteWasSet set_favourite(const app::SetFavourite& change);
    [[nodiscard]] app::RewardRedeemed redeem(const app::RedeemReward& wish);
    [[nodiscard]] app::RedemptionUndone give_back(const app::UndoRedemption& wish);
    [[nodiscard]] app::WithdrawalReceived withdraw(const app::Withdraw& sent);
    [[nodiscard]] app::WithdrawalsFound stored_withdrawals(app::RequestId request) const;
    [[nodiscard]] std::optional<app::Action> answer_feedback(app::RequestId request,
                                                             const app::Effect& effect);
    [[nodiscard]] domain::OrderReturn make_return(const domain::ReturnRequest& wanted);
    [[nodiscard]] domain::Review make_review(const domain::ReviewSubmission& written);
    [[nodiscard]] app::CartLinesWereSet set_lines(const app::SetCartLines& change);

    std::deque<app::Effect> waiting_;
    std::map<std::size_t, std::deque<domain::ShopFailure>> failures_;
    std::map<std::string, domain::ReorderIntent> outbox_;
    std::map<std::string, domain::WithdrawalDeclaration> stored_withdrawals_;
    std::size_t commits_ = 0;
};

} // namespace stamgast::runtime
