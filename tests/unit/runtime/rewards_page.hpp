#pragma once

#include <cstdint>
#include <string>

#include "runtime/account_page.hpp"

namespace stamgast::runtime::rewards {

inline constexpr std::int64_t now_ms = 1'710'000'000'000; // 2024-03-09T16:00Z
inline constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

inline domain::PointsEntry earned(const std::string& order_number, std::int64_t points, std::int64_t at_ms) {
    domain::PointsEntry entry;
    entry.id = "earned " + order_number;
    entry.order_number = order_number;
    entry.points = points;
    entry.at_ms = at_ms;
    return entry;
}

inline domain::Reward reward_of(const std::string& title, std::int64_t price) {
    domain::Reward reward;
    reward.id = title;
    reward.title = title;
    reward.points_price = price;
    return reward;
}

/// A shop with a programme: 420 points, 40 more to come, two levels, a stamp card and three rewards.
struct RewardsPage {
    RewardsPage() {
        using enum app::Capability;
        for (const app::Capability capability : {loyalty, loyalty_redeem, loyalty_undo, offers}) {
            options.capabilities.add(capability);
        }
        const auto currency = *domain::Currency::from_code("EUR");
        domain::LoyaltyAccount& account = shop.loyalty;
        account.currency = currency;
        account.earn_rule.currency = currency;
        account.entries = {earned("1001", 120, now_ms - 90 * day_ms),
                           earned("1002", 300, now_ms - 30 * day_ms), earned("1042", 40, now_ms - day_ms)};
        account.entries[0].expires_ms = now_ms + 60 * day_ms;
        account.entries[2].pending = true;
        account.programme.tiers = {
            {.id = "green", .name = "Green", .threshold = 0, .benefits = {"A point per euro"}},
            {.id = "gold", .name = "Gold", .threshold = 1000, .benefits = {"Free shipping"}}};
        domain::CustomerStampCard held;
        held.card.id = "coffee";
        held.card.title = "Coffee card";
        held.card.reward_title = "A free bag";
        held.stamps = {{{.at_ms = now_ms - day_ms, .count = 6}}};
        account.stamp_cards = {held};
        account.rewards = {reward_of("Mug", 300), reward_of("Teapot", 500), reward_of("Grinder", 2000)};
        domain::Order& order = shop.add_order("1001", "coffee");
        order.currency = currency;
    }

    AccountPage open(const std::string& fragment = "rewards") {
        options.fragment = fragment;
        return AccountPage(shop, options);
    }

    AccountPage::Options options;
    TestShop shop;
};

} // namespace stamgast::runtime::rewards
