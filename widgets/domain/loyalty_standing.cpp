#include "domain/loyalty_standing.hpp"

#include <variant>

namespace stamgast::domain {
namespace {

/// The earliest moment that is still to come.
class NextChange {
public:
    explicit NextChange(std::int64_t now_ms) : now_ms_(now_ms) {}

    void include(std::optional<std::int64_t> at_ms) {
        if (at_ms && *at_ms > now_ms_ && (!earliest_ || *at_ms < *earliest_)) {
            earliest_ = at_ms;
        }
    }
    [[nodiscard]] std::optional<std::int64_t> earliest() const { return earliest_; }

private:
    std::int64_t now_ms_;
    std::optional<std::int64_t> earliest_;
};

std::vector<Order> readable_orders(std::span<const OrderEntry> entries) {
    std::vector<Order> orders;
    for (const OrderEntry& entry : entries) {
        if (const auto* order = std::get_if<Order>(&entry)) {
            orders.push_back(*order);
        }
    }
    return orders;
}

std::vector<StampProgress> stamps_of(const LoyaltyAccount& account, std::span<const OrderEntry> entries,
                                     std::int64_t now_ms, const LoyaltyCalendar& calendar) {
    std::vector<StampProgress> progress;
    for (const CustomerStampCard& held : account.stamp_cards) {
        const std::vector<Stamp> stamps =
            held.stamps ? *held.stamps : stamps_of_orders(held.card, readable_orders(entries));
        progress.push_back(stamp_progress(held.card, stamps, now_ms, calendar));
    }
    return progress;
}

std::optional<std::int64_t> next_change_ms(const LoyaltyAccount& account, const LoyaltyStanding& standing,
                                           std::int64_t now_ms) {
    NextChange change(now_ms);
    for (const PointsEntry& entry : account.entries) {
        change.include(entry.available_ms);
        change.include(entry.expires_ms);
    }
    for (const StampProgress& stamps : standing.stamps) {
        change.include(stamps.expires_ms);
    }
    for (const Reward& reward : account.rewards) {
        change.include(reward.period.starts_ms);
        change.include(reward.period.ends_ms);
    }
    change.include(standing.tier.valid_until_ms);
    return change.earliest();
}

} // namespace

LoyaltyStanding standing_of(const LoyaltyAccount& account, std::span<const OrderEntry> orders,
                            std::int64_t now_ms, const LoyaltyCalendar& calendar) {
    LoyaltyStanding standing;
    standing.ledger = replay_points(account.entries, now_ms, calendar);
    standing.tier = tier_standing(account.programme, standing.ledger.earnings, now_ms, calendar);
    standing.tier_ids = held_tiers(account.programme, standing.tier);
    if (standing.tier.current) {
        standing.multiplier_per_mille = account.programme.tiers[*standing.tier.current].multiplier_per_mille;
    }
    standing.stamps = stamps_of(account, orders, now_ms, calendar);
    standing.changes_ms = next_change_ms(account, standing, now_ms);
    return standing;
}

} // namespace stamgast::domain
