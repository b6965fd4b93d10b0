#include "domain/replenishment.hpp"

#include <algorithm>
#include <tuple>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

constexpr std::size_t most_quantities = 12;

UsualState state_of(const Rhythm& rhythm, std::int64_t due_ms, std::int64_t now_ms) {
    const std::int64_t interval = rhythm.interval_ms;
    const std::int64_t lead = std::clamp(interval / 5, ms_per_day, 7 * ms_per_day);
    const std::int64_t grace =
        std::clamp(std::max(rhythm.spread_ms, interval / 4), ms_per_day, 30 * ms_per_day);
    const std::int64_t patience = std::max(2 * interval, 60 * ms_per_day);
    const std::int64_t late = now_ms - due_ms;
    if (late < -lead)
        return UsualState::not_yet;
    if (late < 0)
        return UsualState::soon;
    if (late < grace)
        return UsualState::due;
    return late < patience ? UsualState::overdue : UsualState::lapsed;
}

/// The lower median, because half too little is bought again, and half too much stands around.
std::int32_t usual_quantity(std::span<const Purchase> purchases) {
    if (purchases.size() > most_quantities)
        purchases = purchases.last(most_quantities);
    std::vector<std::int64_t> quantities;
    for (const Purchase& purchase : purchases)
        quantities.push_back(purchase.quantity);
    sort_few(quantities);
    return static_cast<std::int32_t>(quantities[(quantities.size() - 1) / 2]);
}

bool is_habit(const Rhythm& rhythm, const UsualsPolicy& policy) {
    return rhythm.confidence_per_mille >= policy.min_confidence_per_mille &&
           rhythm.interval_ms <= policy.max_interval_days * ms_per_day;
}

/// What a usual is made of, small enough to be sorted.
struct Found {
    std::int64_t due_ms;
    const PurchasedProduct* product;
    Rhythm rhythm;
};

Usual usual_of(const Found& found, std::int64_t now_ms) {
    const PurchasedProduct& product = *found.product;
    Usual usual;
    usual.line = usual_line(product);
    usual.currency = product.currency;
    usual.purchase_count = static_cast<std::int32_t>(product.purchases.size());
    usual.last_bought_ms = product.purchases.back().at_ms;
    usual.rhythm = found.rhythm;
    usual.due_ms = found.due_ms;
    usual.state = state_of(found.rhythm, found.due_ms, now_ms);
    return usual;
}

void heed(Usual& usual, std::span<const Reminder> reminders, std::int64_t now_ms) {
    for (const Reminder& reminder : reminders) {
        const bool is_of_variant =
            reminder.variant_id.empty() || reminder.variant_id == usual.line.variant_id;
        if (reminder.product_id != usual.line.product_id || !is_of_variant)
            continue;
        usual.snoozed_until_ms = reminder.snoozed_until_ms > now_ms ? reminder.snoozed_until_ms : 0;
        usual.muted = reminder.muted;
    }
}

} // namespace

OrderLine usual_line(const PurchasedProduct& product) {
    OrderLine line = product.last_line;
    line.id = product.product_id;
    line.quantity = usual_quantity(product.purchases);
    const auto total = multiply({line.unit_price, product.currency}, line.quantity);
    line.total = total ? total->minor_units : max_minor_units;
    return line;
}

bool Usual::is_suggested() const { return !muted && snoozed_until_ms == 0 && state != UsualState::lapsed; }

std::vector<Usual> find_usuals(const PurchaseHistory& history, std::span<const Reminder> reminders,
                               std::int64_t now_ms, const UsualsPolicy& policy) {
    std::vector<Found> all;
    const auto min_purchases = static_cast<std::size_t>(std::max(policy.min_purchases, 2));
    for (const PurchasedProduct& product : history.products) {
        const auto rhythm = find_rhythm(product, min_purchases);
        if (rhythm && is_habit(*rhythm, policy))
            all.push_back({product.purchases.back().at_ms + rhythm->interval_ms, &product, *rhythm});
    }
    // The products are in the order of their ids, and so are their addresses.
    sort_stably(all, {}, [](const Found& found) { return std::tuple(found.due_ms, found.product); });
    std::vector<Usual> usuals;
    for (const Found& found : all) {
        usuals.push_back(usual_of(found, now_ms));
        heed(usuals.back(), reminders, now_ms);
    }
    return usuals;
}

} // namespace stamgast::domain
