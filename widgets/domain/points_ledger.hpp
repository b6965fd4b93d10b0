#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/loyalty_calendar.hpp"
#include "domain/points_entry.hpp"

namespace stamgast::domain {

/// Points of one entry that can be spent.
struct PointsLot {
    std::string entry_id;
    std::int64_t points = 0; ///< what is left, ≥ 1
    std::optional<std::int64_t> expires_ms;
    friend bool operator==(const PointsLot&, const PointsLot&) = default;
};

/// Points that are booked and cannot be spent yet.
struct PendingPoints {
    std::string entry_id;
    std::string order_number; ///< may be empty
    std::int64_t points = 0;  ///< what reversals left of it, ≥ 1
    std::int64_t at_ms = 0;
    std::optional<std::int64_t> available_ms; ///< nothing: the shop has not said
    friend bool operator==(const PendingPoints&, const PendingPoints&) = default;
};

/// Why the balance is below zero: an entry took more than there was. What is earned next pays for it, the
/// oldest first.
struct PointsDebt {
    std::string entry_id;
    PointsKind kind = PointsKind::reversed;
    std::string order_number; ///< may be empty
    std::int64_t points = 0;  ///< still owed, ≥ 1
    std::int64_t at_ms = 0;
    friend bool operator==(const PointsDebt&, const PointsDebt&) = default;
};

/// What expires on one day of the calendar if it is not spent.
struct PointsExpiry {
    std::int64_t last_valid_ms = 0; ///< the day to name: the last moment before the first of them is gone
    std::int64_t points = 0;
    friend bool operator==(const PointsExpiry&, const PointsExpiry&) = default;
};

/// Why an entry changed the balance by something else than it says.
enum class RowRemark : std::uint8_t {
    none,
    was_pending,  ///< it took back points that were pending, or was itself taken back while it was
    had_expired,  ///< the points that it takes back had expired: they are not taken a second time
    booked_twice, ///< its points were taken back, or expired, before: not done a second time
    overdrew,     ///< it took more than there was, see PointsDebt
};

/// One line of the history. Two rows may have the same entry: the shop may book at once what expired on
/// several days.
struct PointsRow {
    std::string entry_id; ///< empty: expired, and the shop has not booked it
    PointsKind kind = PointsKind::earned;
    std::int64_t at_ms = 0;   ///< when it changed the balance: for pending points when they were confirmed
    std::int64_t booked = 0;  ///< what the entry says
    std::int64_t change = 0;  ///< what it did to the balance
    std::int64_t balance = 0; ///< after it
    RowRemark remark = RowRemark::none;
    std::string order_id;
    std::string order_number;
    std::string reward_id;
    std::string note;
    friend bool operator==(const PointsRow&, const PointsRow&) = default;
};

/// Confirmed points of an `earned` entry, without what was taken back: what tiers are computed from.
struct PointsEarning {
    std::int64_t at_ms = 0;
    std::int64_t points = 0; ///< ≥ 1
    friend bool operator==(const PointsEarning&, const PointsEarning&) = default;
};

/// All changes of the balance by their kind: signed, and together they are the balance.
struct PointsTotals {
    std::int64_t earned = 0;
    std::int64_t redeemed = 0; ///< ≤ 0
    std::int64_t expired = 0;  ///< ≤ 0; booked by the shop or come by time
    std::int64_t adjusted = 0;
    std::int64_t reversed = 0;
    friend bool operator==(const PointsTotals&, const PointsTotals&) = default;
};

enum class PointsFault : std::uint8_t {
    conflicting_duplicate, ///< another entry has its id and says something else; it is ignored
    out_of_range,          ///< beyond max_points, max_points_moved or max_entry_time_ms; it is ignored
    unexpected_sign,       ///< taken as an adjustment
    unknown_target,        ///< what it takes back is not there, or later than itself; taken as an adjustment
    reversed_twice,        ///< it takes back more than is left to take back; the rest is ignored
    expired_twice,         ///< more than there was to expire; the rest is ignored
    overdrawn,             ///< spends more than there was
};

/// What is wrong with an entry, for the merchant.
struct PointsProblem {
    std::string entry_id;
    PointsFault fault = PointsFault::out_of_range;
    friend bool operator==(const PointsProblem&, const PointsProblem&) = default;
};

/// The ledger at one moment. balance = Σ lots − Σ debts = Σ change of all rows = Σ totals.
struct PointsLedger {
    std::int64_t balance = 0;                  ///< what can be spent; below 0 only with `debts` that say why
    std::int64_t pending = 0;                  ///< Σ pending_points
    std::vector<PointsLot> lots;               ///< in the order in which they are spent: first in, first out
    std::vector<PointsDebt> debts;             ///< the oldest first; there are no lots while there are debts
    std::vector<PendingPoints> pending_points; ///< the oldest first
    std::vector<PointsExpiry> expiries;        ///< of the lots, the next one first
    std::vector<PointsRow> history;            ///< the newest first
    std::vector<PointsEarning> earnings;       ///< the oldest first
    PointsTotals totals;
    std::vector<PointsProblem> problems; ///< by id of the entry
    friend bool operator==(const PointsLedger&, const PointsLedger&) = default;
};

/// Replays the shop's entries by time, then by id, whatever the order in which they are given. Entries with
/// the same id are one. What the shop has booked has happened, even where `now_ms` (the clock of the device)
/// is behind it; only expiry and the end of pending wait for `now_ms`.
///
/// - Spending takes from the oldest points first (first in, first out by `at_ms`, then id), whenever they
///   expire.
/// - Points expire at their `expires_ms` by time. An `expired` entry of the shop then only confirms that; it
///   never takes them a second time, and never takes points that expire more than a day after it. Points
///   without `expires_ms` expire by such entries alone. If the shop let the customer spend points after
///   their time and before it booked the expiry, they count as spent.
/// - Taking back an earning takes what is left of that very earning, then nothing for what of it had
///   expired, then from the oldest points; what is not there becomes a debt.
/// - Taking back a redemption returns the points to where they came from, the last taken first, with the
///   expiry that they had; if the reversal has an `expires_ms`, as points of their own with that.
/// - No entry is taken back more than once in full. A reversal can be reversed, once.
[[nodiscard]] PointsLedger replay_points(std::span<const PointsEntry> entries, std::int64_t now_ms,
                                         const LoyaltyCalendar& calendar);

} // namespace stamgast::domain
