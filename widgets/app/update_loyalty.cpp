#include "app/update_loyalty.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "app/update_merchant.hpp"
#include "app/update_outgoing.hpp"
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

/// The redemption that the shop has not answered, of a reward that it still offers; null if there is none.
const Outgoing* open_redemption(const Model& model) {
    for (const Outgoing& item : model.outgoing.items) {
        const auto* wish = std::get_if<domain::RewardWish>(&item.what);
        if (wish && is_unanswered(item.submission) && find_reward(model, wish->reward_id) != nullptr) {
            return &item;
        }
    }
    return nullptr;
}

/// Nothing is asked any more, and nothing is sent again. Where nobody knows whether the shop has done it, it
/// is asked what the ledger says.
void stop_asking(Update& turn) {
    LoyaltyState& loyalty = turn.model.loyalty;
    const domain::RewardWish wish{.reward_id = std::exchange(loyalty.asked_reward, {})};
    forget_refused(turn, wish);
    put_aside(turn, wish);
    if (find_outgoing(turn.model, wish) != nullptr) {
        load_loyalty(turn, LoadReason::stale);
    }
}

/// Told where it stands, or, where that is not on screen, beside everything else.
void tell(Update& turn, Notice notice, bool is_on_screen) {
    if (is_on_screen) {
        announce(turn, std::move(notice));
    } else {
        show(turn, std::move(notice));
    }
}

} // namespace

void load_loyalty(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!needs(model, Need::loyalty)) {
        return;
    }
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

bool is_asked(const Model& model, const domain::RewardWish& wish) {
    return on_screen(model, Part::loyalty) && model.loyalty.asked_reward == wish.reward_id;
}

bool is_shown(const Model& model, const domain::RedemptionUndo& undo) {
    return on_screen(model, Part::loyalty) &&
           std::ranges::any_of(model.loyalty.redeemed, [&](const RedeemedReward& redeemed) {
               return redeemed.redemption.id == undo.redemption_id;
           });
}

void apply(Update& turn, RewardRedeemed&& redeemed) {
    Model& model = turn.model;
    LoyaltyState& loyalty = model.loyalty;
    const auto taken = take_outgoing(turn, redeemed.request);
    if (!taken) {
        return;
    }
    const auto& wish = std::get<domain::RewardWish>(*taken);
    const bool was_asked = is_asked(model, wish);
    tell_redemption(turn, redeemed.result.redemption, wish);
    loyalty.redeemed.insert(
        loyalty.redeemed.begin(),
        {.redemption = std::move(redeemed.result.redemption), .title = wish.title, .is_undone = false});
    if (loyalty.asked_reward == wish.reward_id) {
        loyalty.asked_reward.clear();
    }
    take_entries(model, std::move(redeemed.result.entries));
    tell(turn, {.kind = NoticeKind::reward_redeemed, .line_title = wish.title}, was_asked);
    load_loyalty(turn, LoadReason::stale); // how often it may still be had, and its voucher among the offers
}

void apply(Update& turn, RedemptionUndone&& undone) {
    const auto taken = take_outgoing(turn, undone.request);
    if (!taken) {
        return;
    }
    const auto& undo = std::get<domain::RedemptionUndo>(*taken);
    for (RedeemedReward& redeemed : turn.model.loyalty.redeemed) {
        redeemed.is_undone = redeemed.is_undone || redeemed.redemption.id == undo.redemption_id;
    }
    take_entries(turn.model, std::move(undone.entries));
    tell(turn, {.kind = NoticeKind::redemption_undone, .line_title = undo.title}, is_shown(turn.model, undo));
    load_loyalty(turn, LoadReason::stale);
}

void apply(Update& turn, RewardChosen&& chosen) {
    LoyaltyState& loyalty = turn.model.loyalty;
    const Outgoing* open = open_redemption(turn.model);
    const bool is_sending = open && open->submission.state == SubmissionState::sending;
    if (is_sending && !loyalty.asked_reward.empty()) {
        return;
    }
    if (loyalty.asked_reward == chosen.reward_id) {
        stop_asking(turn);
        return;
    }
    if (open) { // what became of it is asked about first
        loyalty.asked_reward = std::get<domain::RewardWish>(open->what).reward_id;
        if (loyalty.asked_reward != chosen.reward_id) {
            show(turn, {.kind = NoticeKind::redemption_failed});
        }
        return;
    }
    if (can_redeem(turn.model, chosen.reward_id)) {
        forget_refused(turn, domain::RewardWish{.reward_id = loyalty.asked_reward});
        loyalty.asked_reward = std::move(chosen.reward_id);
    }
}

void apply(Update& turn, RedemptionConfirmed&&) {
    const std::string& reward_id = turn.model.loyalty.asked_reward;
    const domain::Reward* reward = find_reward(turn.model, reward_id);
    const Outgoing* open = open_redemption(turn.model);
    if (open && std::get<domain::RewardWish>(open->what).reward_id != reward_id) {
        show(turn,
             {.kind = NoticeKind::redemption_failed}); // found in the outbox while this one was asked about
    } else if (reward && (open || can_redeem(turn.model, reward_id))) {
        send(turn, domain::RewardWish{reward_id, reward->title, reward->points_price});
    }
}

void apply(Update& turn, RedemptionUndoPressed&& pressed) {
    const Model& model = turn.model;
    for (const RedeemedReward& redeemed : model.loyalty.redeemed) {
        if (redeemed.redemption.id == pressed.redemption_id && redeemed.can_be_undone(model.now_ms)) {
            send(turn, domain::RedemptionUndo{redeemed.redemption.id, redeemed.title});
        }
    }
}

bool loyalty_failed(Update& turn, const RequestFailed& failed) {
    LoyaltyState& loyalty = turn.model.loyalty;
    return take_failure(loyalty.account, failed) || take_failure(loyalty.offers, failed);
}

} // namespace stamgast::app
