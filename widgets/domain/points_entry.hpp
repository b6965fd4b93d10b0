#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace stamgast::domain {

/// The most points of one entry, either side of zero.
inline constexpr std::int64_t max_points = 1'000'000'000'000;
/// The most points that all entries of a ledger move together: what a JSON number holds exactly.
inline constexpr std::int64_t max_points_moved = 9'007'199'254'740'991;
/// The times furthest from 1970 that an entry may name: what a JavaScript Date holds.
inline constexpr std::int64_t max_entry_time_ms = 8'640'000'000'000'000;

enum class PointsKind : std::uint8_t {
    earned,   ///< > 0; by an order, a review, a birthday: the only kind that counts for tiers
    redeemed, ///< < 0; for a reward
    expired,  ///< < 0; where the shop books expiry, which it need not
    adjusted, ///< either; an opening balance, goodwill, a correction
    reversed, ///< the other sign of the entry that it takes back, wholly or in part
};

/// One entry of the customer's points ledger as the shop booked it. `points` is what it does to the balance.
///
/// Points are pending, and not part of the balance, until `available_ms`; without that, until the shop sends
/// the same entry (the same id) with `pending` false. They expire at `expires_ms`: that moment is the first
/// at which they cannot be spent. Both matter only where `points` is above 0.
struct PointsEntry {
    std::string id;
    bool pending = false; ///< not confirmed, and nobody knows until when; `available_ms` goes before it
    std::int64_t at_ms = 0;
    PointsKind kind = PointsKind::earned;
    std::int64_t points = 0;
    std::optional<std::int64_t> available_ms;
    std::optional<std::int64_t> expires_ms;
    std::string of_entry_id;  ///< `reversed`: what it takes back; `expired`: whose points; empty if not known
    std::string order_id;     ///< may be empty
    std::string order_number; ///< may be empty
    std::string reward_id;    ///< may be empty
    std::string note;         ///< the shop's own words; may be empty

    /// By id first, confirmed before pending: so that of two entries with one id the confirmed one is kept,
    /// whatever the order in which they came.
    friend std::strong_ordering operator<=>(const PointsEntry&, const PointsEntry&) = default;
    friend bool operator==(const PointsEntry&, const PointsEntry&) = default;
};

} // namespace stamgast::domain
