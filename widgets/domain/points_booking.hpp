#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "domain/points_entry.hpp"
#include "domain/points_ledger.hpp"

namespace stamgast::domain {

inline constexpr std::size_t no_booking = SIZE_MAX;

/// Where a booking took points from.
struct PointsTake {
    std::size_t lot = no_booking; ///< the booking whose points they were
    std::int64_t points = 0;
};

enum class LotStage : std::uint8_t { none, pending, open };

/// An entry on its way through the replay. One that gives points is a lot, one that takes them has takes.
struct PointsBooking {
    const PointsEntry* entry = nullptr;
    std::size_t target = no_booking; ///< of a reversal or an expiry: the booking of `of_entry_id`
    std::int64_t change = 0;         ///< what it did to the balance
    std::int64_t undone = 0;         ///< how much of it was taken back, ≥ 0

    LotStage stage = LotStage::none;
    std::int64_t given = 0;     ///< the points of the lot when it was new
    std::int64_t left = 0;      ///< of an open lot
    std::int64_t gone = 0;      ///< expired, by time or by the shop, and not taken back since
    bool was_withdrawn = false; ///< taken back in full while pending: its row is in the history already

    std::vector<PointsTake> takes;
    std::int64_t owed = 0;         ///< taken although it was not there
    std::int64_t from_pending = 0; ///< taken back from a pending lot: no change of the balance

    [[nodiscard]] bool is_lot() const { return stage != LotStage::none; }
    /// What of a pending lot will be given.
    [[nodiscard]] std::int64_t outstanding() const { return given - undone; }
};

/// The entries in the order of their replay: by time, what takes back after what it may take back, by id.
/// Duplicates and what is out of range are left out and named in `problems`. The entries must outlive the
/// bookings.
[[nodiscard]] std::vector<PointsBooking> order_bookings(std::vector<PointsEntry>& entries,
                                                        std::vector<PointsProblem>& problems);

} // namespace stamgast::domain
