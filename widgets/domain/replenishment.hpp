#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/order.hpp"
#include "domain/purchase_history.hpp"
#include "domain/replenishment_rhythm.hpp"

namespace stamgast::domain {

/// Where a usual stands in its rhythm. With `interval` and `spread` of the Rhythm:
enum class UsualState : std::uint8_t {
    not_yet, ///< there is enough left
    soon,    ///< nearly out: due within a fifth of the interval, at least a day, at most a week
    due,     ///< since due_ms
    overdue, ///< for more than the larger of spread and a quarter of the interval, 1 … 30 days
    lapsed,  ///< for more than two intervals, at least 60 days: the customer does not buy it any more
};

/// What the customer said about being reminded of one of their usuals.
struct Reminder {
    std::string product_id;
    std::string variant_id;            ///< only if that is the variant bought last; empty: whichever was
    std::int64_t snoozed_until_ms = 0; ///< not to be suggested before
    bool muted = false;                ///< never to be suggested, until the customer says otherwise
    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// A product that the customer buys again and again.
struct Usual {
    OrderLine line; ///< see usual_line()
    Currency currency;
    std::int32_t purchase_count = 0;
    std::int64_t last_bought_ms = 0;
    Rhythm rhythm;
    std::int64_t due_ms = 0; ///< last_bought_ms + the rhythm's interval
    UsualState state = UsualState::not_yet;
    std::int64_t snoozed_until_ms = 0; ///< in the future, or 0
    bool muted = false;
    /// Whether it may be shown as something to buy: neither muted, snoozed nor lapsed.
    [[nodiscard]] bool is_suggested() const;
    friend bool operator==(const Usual&, const Usual&) = default;
};

/// A product as it was bought last, with the usual quantity: the lower median of the last 12 purchases. So it
/// can be planned like the line of an order, and options and attributes are not lost. Its id is the
/// product's, because line ids are unique within one order only; its price is the one paid last.
[[nodiscard]] OrderLine usual_line(const PurchasedProduct& product);

struct UsualsPolicy {
    std::int32_t min_purchases = 3;              ///< at least 2
    std::int32_t min_confidence_per_mille = 150; ///< less is no habit: gaps of 5 and 300 days
    std::int32_t max_interval_days = 400;        ///< more is no usual, but a coincidence
    friend bool operator==(const UsualsPolicy&, const UsualsPolicy&) = default;
};

/// The customer's usuals: first what is due first, then by product id. All of them, whatever their state and
/// the reminders, because a muted or lapsed one must be findable to be unmuted. Of several reminders for
/// one product the last one counts.
[[nodiscard]] std::vector<Usual> find_usuals(const PurchaseHistory& history,
                                             std::span<const Reminder> reminders, std::int64_t now_ms,
                                             const UsualsPolicy& policy = {});

} // namespace stamgast::domain
