#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "app/builders.hpp"

namespace stamgast::app::test {

inline domain::PointsEntry entry_of(const std::string& id, domain::PointsKind kind, std::int64_t points) {
    domain::PointsEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.points = points;
    entry.at_ms = start_ms - 1'000;
    return entry;
}

inline domain::Reward reward_of(const std::string& id, std::int64_t price) {
    domain::Reward reward;
    reward.id = id;
    reward.title = id;
    reward.points_price = price;
    return reward;
}

inline domain::LoyaltyAccount account_with(std::int64_t balance) {
    domain::LoyaltyAccount account;
    account.entries = {entry_of("earned", domain::PointsKind::earned, balance)};
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
        page.tell(LocationChanged{"rewards"});
        page.tell(LoyaltyReceived{state().account.request, account_with(350)});
    }

    [[nodiscard]] const LoyaltyState& state() const { return page.model().loyalty; }
    [[nodiscard]] std::int64_t balance() const { return state().standing->ledger.balance; }
    void choose(const std::string& reward_id) { page.tell(RewardChosen{reward_id}); }
    /// What leaves for the shop, once the device has it.
    template <typename Kind>
    Kind leave() {
        if (const auto store = page.only<StoreSubmission>(); store.request != 0) {
            page.tell(IntentStored{store.request});
        }
        return page.only<Kind>();
    }
    RedeemReward confirm() {
        page.tell(RedemptionConfirmed{});
        return leave<RedeemReward>();
    }
    UndoRedemption undo() {
        page.tell(RedemptionUndoPressed{"r1"});
        return leave<UndoRedemption>();
    }
    /// The page opens on a device that kept `what` of the last visit.
    void find(domain::Submitted what) {
        const RequestId asked = page.model().outgoing.found_request;
        page.tell(SubmissionsFound{asked, {{"old-7", start_ms, std::move(what)}}});
    }
    void answer(const RedeemReward& asked, std::optional<std::int64_t> undo_until_ms = std::nullopt) {
        page.tell(RewardRedeemed{asked.request,
                                 {.redemption = {.id = "r1",
                                                 .reward_id = asked.reward_id,
                                                 .at_ms = start_ms,
                                                 .undo_until_ms = undo_until_ms,
                                                 .voucher = std::nullopt},
                                  .entries = {entry_of("earned", domain::PointsKind::earned, 350),
                                              entry_of("redeemed", domain::PointsKind::redeemed, -300)}}});
    }

    Page page;
};

} // namespace stamgast::app::test
