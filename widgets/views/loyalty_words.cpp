#include "views/loyalty_words.hpp"

#include <algorithm>
#include <array>

namespace stamgast::views {
namespace {

using domain::LoyaltyAccount;
using kit::DateStyle;

/// In the order of PointsKind.
constexpr std::array kind_words{Message::history_earned, Message::history_redeemed, Message::history_expired,
                                Message::history_adjusted, Message::history_reversed};
static_assert(kind_words.size() == static_cast<std::size_t>(domain::PointsKind::reversed) + 1);

} // namespace

std::string points_words(const Texts& texts, const LoyaltyAccount& account, std::int64_t points) {
    if (account.points_name.empty()) {
        return texts.counted(Message::points, points);
    }
    const bool single = (points == 1 || points == -1) && !account.points_name_one.empty();
    const std::string& name = single ? account.points_name_one : account.points_name;
    return texts.fill(Message::points_named, {{"count", texts.number(points)}, {"name", name}});
}

std::string pending_words(const Texts& texts, const LoyaltyAccount& account,
                          const domain::PendingPoints& pending) {
    const bool has_order = !pending.order_number.empty();
    const Message dated = has_order ? Message::pending_order_date : Message::pending_date;
    const Message undated = has_order ? Message::pending_order : Message::pending;
    const std::string date =
        pending.available_ms ? texts.date(*pending.available_ms, DateStyle::date) : std::string{};
    return texts.fill(pending.available_ms ? dated : undated,
                      {{"points", points_words(texts, account, pending.points)},
                       {"number", pending.order_number},
                       {"date", date}});
}

std::string expiry_words(const Texts& texts, const LoyaltyAccount& account,
                         const domain::PointsExpiry& expiry) {
    return texts.counted(Message::points_expire, expiry.points,
                         {{"points", points_words(texts, account, expiry.points)},
                          {"date", texts.date(expiry.last_valid_ms, DateStyle::date)}});
}

std::string earn_rule_words(const Texts& texts, const LoyaltyAccount& account) {
    const domain::EarnRule& rule = account.earn_rule;
    return texts.fill(Message::earn_rule, {{"points", points_words(texts, account, rule.points)},
                                           {"amount", texts.money(rule.per_minor_units, rule.currency)}});
}

std::string history_words(const Texts& texts, const LoyaltyAccount& account, const domain::PointsRow& row) {
    if (!row.note.empty()) {
        return row.note;
    }
    const std::string_view what = texts[kind_words[static_cast<std::size_t>(row.kind)]];
    const auto reward = std::ranges::find(account.rewards, row.reward_id, &domain::Reward::id);
    if (!row.reward_id.empty() && reward != account.rewards.end()) {
        return texts.fill(Message::history_of_reward, {{"what", what}, {"title", reward->title}});
    }
    if (!row.order_number.empty()) {
        return texts.fill(Message::history_of_order, {{"what", what}, {"number", row.order_number}});
    }
    return std::string{what};
}

std::string last_day(const Texts& texts, std::int64_t ends_ms) {
    return texts.date(ends_ms - 1, DateStyle::date);
}

std::string until_words(const Texts& texts, std::int64_t ends_ms) {
    return texts.fill(Message::until_date, {{"date", last_day(texts, ends_ms)}});
}

} // namespace stamgast::views
