#include "app/update_loyalty.hpp"

#include <algorithm>
#include <utility>

#include "app/update_merchant.hpp"
#include "domain/reward.hpp"

namespace stamgast::app {
namespace {

void compute_standing(Model& model) {
    LoyaltyState& loyalty = model.loyalty;
    if (loyalty.account.value) {
        loyalty.standing =
            domain::standing_of(*loyalty.account.value, model.orders.history, model.now_ms, model.calendar);
    }
}

/// In the order of domain::PointsFault, for a developer.
constexpr std::string_view fault_words[] = {"differs from another with its id",
                                            "is out of range",
                                            "has the wrong sign",
                                            "takes back what is not there",
                                            "takes back more than is left",
                                            "lets more expire than there was",
                                            "spends more than there was"};

/// What the ledger had to make good, once a load.
void report_problems(Update& turn) {
    std::string message;
    for (const auto& [entry_id, fault] : turn.model.loyalty.standing->ledger.problems) {
        message += message.empty() ? "points: entry " : "; entry ";
        message.append(entry_id).append(" ").append(fault_words[static_cast<std::size_t>(fault)]);
    }
    if (!message.empty()) {
        turn.effects.push_back(EmitError{domain::ShopErrorCode::invalid_answer, std::move(message)});
    }
}

void take_entries(Model& model, std::vector<domain::PointsEntry> entries) {
    if (model.loyalty.account.value) {
        model.loyalty.account.value->entries = std::move(entries);
        compute_standing(model);
    }
}

const domain::Reward* find_reward(const Model& model, const std::string& reward_id) {
    const auto& account = model.loyalty.account.value;
    if (!account) {
        return nullptr;
    }
    const auto found = std::ranges::find(account->rewards, reward_id, &domain::Reward::id);
    return found == account->rewards.end() ? nullptr : &*found;
}

bool can_redeem(const Model& model, const std::string& reward_id) {
    const domain::Reward* reward = find_reward(model, reward_id);
    if (reward == nullptr || !model.can(Capability::loyalty_redeem) || !model.loyalty.standing) {
        return false;
    }
    const domain::LoyaltyStanding& standing = *model.loyalty.standing;
    return domain::reward_reach(*reward, {standing.ledger, model.now_ms, 0, standing.tier_ids}).state ==
           domain::RewardState::affordable;
}

/// Nothing is asked any more. Where nobody knows whether the shop has done it, its key is kept for the same
/// reward, and the shop is asked what the ledger says.
void stop_confirming(Update& turn) {
    LoyaltyState& loyalty = turn.model.loyalty;
    loyalty.confirming = false;
    if (may_have_happened(loyalty.redemption)) {
        load_loyalty(turn, LoadReason::stale);
    } else {
        drop(turn, loyalty.redemption);
        loyalty.chosen_reward.clear();
    }
}

} // namespace

void load_loyalty(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (model.can(Capability::loyalty)) {
        if (const RequestId request = begin_loading(model, model.loyalty.account, reason)) {
            turn.effects.push_back(LoadLoyalty{request});
        }
    }
    if (model.can(Capability::offers)) {
        if (const RequestId request = begin_loading(model, model.loyalty.offers, reason)) {
            turn.effects.push_back(LoadOffers{request});
        }
    }
}

void drop_loyalty(Update& turn) {
    LoyaltyState& loyalty = turn.model.loyalty;
    drop(turn, loyalty.account);
    drop(turn, loyalty.offers);
    drop(turn, loyalty.redemption);
    for (RedeemedReward& redeemed : loyalty.redeemed) {
        drop(turn, redeemed.undo);
    }
    loyalty = {};
}

void keep_standing_current(Update& turn) {
    const auto& standing = turn.model.loyalty.standing;
    if (standing && standing->changes_ms && *standing->changes_ms <= turn.model.now_ms) {
        compute_standing(turn.model);
    }
}

void count_stamps_of_orders(Update& turn) {
    const auto& account = turn.model.loyalty.account.value;
    if (account && std::ranges::any_of(account->stamp_cards, [](const auto& held) { return !held.stamps; })) {
        compute_standing(turn.model);
    }
}

void apply(Update& turn, LoyaltyReceived&& received) {
    Model& model = turn.model;
    if (receive(model.loyalty.account, received.request, std::move(received.account))) {
        compute_standing(model);
        report_problems(turn);
    }
}

void apply(Update& turn, OffersReceived&& received) {
    (void)receive(turn.model.loyalty.offers, received.request, std::move(received.offers));
}

void apply(Update& turn, RewardRedeemed&& redeemed) {
    Model& model = turn.model;
    LoyaltyState& loyalty = model.loyalty;
    if (!take_answer(loyalty.redemption, redeemed.request)) {
        return;
    }
    const domain::Reward* reward = find_reward(model, redeemed.result.redemption.reward_id);
    const std::string title = reward == nullptr ? std::string{} : reward->title;
    tell_redemption(turn, redeemed.result.redemption, reward);
    loyalty.redeemed.insert(
        loyalty.redeemed.begin(),
        {.redemption = std::move(redeemed.result.redemption), .title = title, .undo = {}});
    loyalty.chosen_reward.clear();
    loyalty.confirming = false;
    take_entries(model, std::move(redeemed.result.entries));
    announce(turn, {.kind = NoticeKind::reward_redeemed, .line_title = title});
    load_loyalty(turn, LoadReason::stale); // how often it may still be had, and its voucher among the offers
}

void apply(Update& turn, RedemptionUndone&& undone) {
    for (RedeemedReward& redeemed : turn.model.loyalty.redeemed) {
        if (take_answer(redeemed.undo, undone.request)) {
            const std::string title = redeemed.title;
            take_entries(turn.model, std::move(undone.entries));
            announce(turn, {.kind = NoticeKind::redemption_undone, .line_title = title});
            load_loyalty(turn, LoadReason::stale);
            return;
        }
    }
}

void apply(Update& turn, RewardChosen&& chosen) {
    LoyaltyState& loyalty = turn.model.loyalty;
    if (loyalty.redemption.state == SubmissionState::sending) {
        return;
    }
    const bool same = loyalty.chosen_reward == chosen.reward_id;
    if (same && loyalty.confirming) {
        stop_confirming(turn);
        return;
    }
    if (may_have_happened(loyalty.redemption) && find_reward(turn.model, loyalty.chosen_reward) != nullptr) {
        // Its key must not be lost before its outcome is known: that is asked about first.
        loyalty.confirming = true;
        if (!same) {
            show(turn, {.kind = NoticeKind::redemption_failed});
        }
        return;
    }
    if (!can_redeem(turn.model, chosen.reward_id)) {
        return;
    }
    if (!same) {
        drop(turn, loyalty.redemption);
        loyalty.chosen_reward = std::move(chosen.reward_id);
    }
    loyalty.confirming = true;
}

void apply(Update& turn, RedemptionConfirmed&&) {
    Model& model = turn.model;
    LoyaltyState& loyalty = model.loyalty;
    if (!loyalty.confirming ||
        !(may_have_happened(loyalty.redemption) || can_redeem(model, loyalty.chosen_reward))) {
        return;
    }
    if (const RequestId request = submit(model, loyalty.redemption)) {
        turn.effects.push_back(RedeemReward{request, loyalty.redemption.key, loyalty.chosen_reward});
    }
}

void apply(Update& turn, RedemptionUndoPressed&& pressed) {
    Model& model = turn.model;
    for (RedeemedReward& redeemed : model.loyalty.redeemed) {
        if (redeemed.redemption.id != pressed.redemption_id || !redeemed.can_be_undone(model.now_ms)) {
            continue;
        }
        if (const RequestId request = submit(model, redeemed.undo)) {
            turn.effects.push_back(UndoRedemption{request, redeemed.undo.key, redeemed.redemption.id});
        }
    }
}

bool loyalty_failed(Update& turn, const RequestFailed& failed) {
    LoyaltyState& loyalty = turn.model.loyalty;
    if (take_failure(loyalty.redemption, failed)) {
        announce(turn, {.kind = NoticeKind::redemption_failed}, Politeness::assertive);
        return true;
    }
    for (RedeemedReward& redeemed : loyalty.redeemed) {
        if (take_failure(redeemed.undo, failed)) {
            announce(turn, {.kind = NoticeKind::redemption_undo_failed}, Politeness::assertive);
            return true;
        }
    }
    return take_failure(loyalty.account, failed) || take_failure(loyalty.offers, failed);
}

} // namespace stamgast::app
