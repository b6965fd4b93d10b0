#pragma once

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/points_ledger.hpp"

/// Entries of a points ledger with neutral defaults. Times are whole days since 2024-01-01T00:00Z, so that a
/// test reads as a diary.
namespace stamgast::domain::test {

inline constexpr std::int64_t hour_ms = 3'600'000;
inline constexpr std::int64_t day_ms = 24 * hour_ms;
inline constexpr std::int64_t new_year_ms = 1'704'067'200'000;

inline std::int64_t on_day(std::int64_t day) { return new_year_ms + day * day_ms; }

inline PointsEntry entry_of(PointsKind kind, const std::string& id, std::int64_t points, std::int64_t day) {
    PointsEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.points = points;
    entry.at_ms = on_day(day);
    return entry;
}

inline PointsEntry earned(const std::string& id, std::int64_t points, std::int64_t day) {
    PointsEntry entry = entry_of(PointsKind::earned, id, points, day);
    entry.order_number = "order of " + id;
    return entry;
}

inline PointsEntry earned_until(const std::string& id, std::int64_t points, std::int64_t day,
                                std::int64_t expiry_day) {
    PointsEntry entry = earned(id, points, day);
    entry.expires_ms = on_day(expiry_day);
    return entry;
}

inline PointsEntry earned_pending(const std::string& id, std::int64_t points, std::int64_t day,
                                  std::int64_t available_day) {
    PointsEntry entry = earned(id, points, day);
    entry.available_ms = on_day(available_day);
    return entry;
}

inline PointsEntry redeemed(const std::string& id, std::int64_t points, std::int64_t day) {
    return entry_of(PointsKind::redeemed, id, -points, day);
}

inline PointsEntry expired(const std::string& id, std::int64_t points, std::int64_t day) {
    return entry_of(PointsKind::expired, id, -points, day);
}

inline PointsEntry adjusted(const std::string& id, std::int64_t change, std::int64_t day) {
    return entry_of(PointsKind::adjusted, id, change, day);
}

/// Takes back what `of` did, as far as `change` says.
inline PointsEntry reversed(const std::string& id, const std::string& of, std::int64_t change,
                            std::int64_t day) {
    PointsEntry entry = entry_of(PointsKind::reversed, id, change, day);
    entry.of_entry_id = of;
    return entry;
}

inline PointsLedger ledger_on(std::int64_t day, const std::vector<PointsEntry>& entries) {
    return replay_points(entries, on_day(day), {});
}

/// Whether these lots, by entry and points, are left, in this order.
inline bool holds(const PointsLedger& ledger, const std::vector<std::pair<std::string, std::int64_t>>& lots) {
    return std::ranges::equal(ledger.lots, lots, [](const PointsLot& lot, const auto& expected) {
        return lot.entry_id == expected.first && lot.points == expected.second;
    });
}

inline bool has_problem(const PointsLedger& ledger, const std::string& entry_id, PointsFault fault) {
    return std::ranges::find(ledger.problems, PointsProblem{entry_id, fault}) != ledger.problems.end();
}

inline const PointsRow& row_of(const PointsLedger& ledger, const std::string& entry_id) {
    const auto row = std::ranges::find(ledger.history, entry_id, &PointsRow::entry_id);
    BOOST_REQUIRE(row != ledger.history.end());
    return *row;
}

} // namespace stamgast::domain::test
