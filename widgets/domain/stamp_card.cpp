#include "domain/stamp_card.hpp"

#include <algorithm>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

bool gives_stamps(OrderState state) {
    switch (state) {
    case OrderState::confirmed:
    case OrderState::partially_shipped:
    case OrderState::shipped:
    case OrderState::delivered:
        return true;
    case OrderState::pending:
    case OrderState::cancelled:
    case OrderState::returned:
    case OrderState::refunded:
    case OrderState::unknown:
        break;
    }
    return false;
}

bool qualifies(const StampCard& card, const StampLine& line) {
    return line.quantity > 0 &&
           (card.product_ids.empty() ||
            std::ranges::find(card.product_ids, line.product_id) != card.product_ids.end());
}

bool is_large_enough(const StampCard& card, Money total) {
    return !card.min_order ||
           (card.min_order->currency == total.currency && card.min_order->minor_units <= total.minor_units);
}

} // namespace

std::int32_t stamps_for(const StampCard& card, std::span<const StampLine> lines, Money total,
                        std::int64_t at_ms) {
    if (!card.period.holds_at(at_ms))
        return 0;
    std::int64_t units = 0;
    for (const StampLine& line : lines)
        units += qualifies(card, line) ? line.quantity : 0;
    if (card.basis == StampBasis::unit)
        return static_cast<std::int32_t>(std::min<std::int64_t>(units, max_line_quantity));
    return units > 0 && is_large_enough(card, total) ? 1 : 0;
}

std::vector<Stamp> stamps_of_orders(const StampCard& card, std::span<const Order> orders) {
    std::vector<Stamp> stamps;
    std::vector<StampLine> lines;
    for (const Order& order : orders) {
        if (!gives_stamps(order.state))
            continue;
        lines.clear();
        for (const OrderLine& line : order.lines)
            lines.push_back({.product_id = line.product_id, .quantity = line.quantity});
        const std::int32_t count = stamps_for(card, lines, {order.total, order.currency}, order.placed_at_ms);
        if (count > 0)
            stamps.push_back({.at_ms = order.placed_at_ms, .count = count});
    }
    return stamps;
}

StampProgress stamp_progress(const StampCard& card, std::span<const Stamp> stamps, std::int64_t now_ms,
                             const LoyaltyCalendar& calendar) {
    std::vector<Stamp> by_time(stamps.begin(), stamps.end());
    sort_stably(by_time, {}, &Stamp::at_ms);
    StampProgress progress;
    progress.slots = std::max(1, card.slots);
    const auto lapse_by = [&](std::int64_t time_ms) {
        if (!progress.expires_ms || time_ms < *progress.expires_ms)
            return;
        progress.stamps = 0;
        progress.expires_ms.reset();
    };
    for (const Stamp& stamp : by_time) {
        lapse_by(stamp.at_ms);
        const bool begins = progress.stamps == 0;
        const std::int64_t together = std::int64_t{progress.stamps} + stamp.count;
        const std::int64_t filled = together / progress.slots;
        progress.full_cards += filled;
        progress.stamps = static_cast<std::int32_t>(together % progress.slots);
        if (progress.stamps == 0)
            progress.expires_ms.reset();
        else if (card.valid_months && (begins || filled > 0))
            progress.expires_ms = calendar.months_later(stamp.at_ms, *card.valid_months);
    }
    lapse_by(now_ms);
    progress.missing = progress.slots - progress.stamps;
    progress.open_rewards = std::max<std::int64_t>(0, progress.full_cards - card.redeemed_cards);
    return progress;
}

} // namespace stamgast::domain
