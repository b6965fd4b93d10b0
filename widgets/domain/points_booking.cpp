#include "domain/points_booking.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <tuple>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

/// Sorts by id, and leaves of entries with one id the first only.
void drop_duplicates(std::vector<PointsEntry>& entries, std::vector<PointsProblem>& problems) {
    sort_stably(entries);
    const auto repeated = std::ranges::unique(entries);
    entries.erase(repeated.begin(), repeated.end());
    for (std::size_t index = 1; index < entries.size(); ++index) {
        const PointsEntry& entry = entries[index];
        // A pending entry beside its own confirmation is no contradiction.
        if (entry.id == entries[index - 1].id && !entry.pending)
            problems.push_back({entry.id, PointsFault::conflicting_duplicate});
    }
    const auto named_again = std::ranges::unique(entries, {}, &PointsEntry::id);
    entries.erase(named_again.begin(), named_again.end());
}

std::size_t find_target(std::span<const PointsEntry> by_id, std::span<const std::size_t> place_of,
                        const PointsEntry& entry) {
    if (entry.of_entry_id.empty())
        return no_booking;
    const auto target = std::ranges::lower_bound(by_id, entry.of_entry_id, {}, &PointsEntry::id);
    if (target == by_id.end() || target->id != entry.of_entry_id)
        return no_booking;
    return place_of[static_cast<std::size_t>(target - by_id.begin())];
}

auto place_in_time(const PointsEntry& entry) {
    return std::tuple(entry.at_ms, entry.kind == PointsKind::reversed, std::string_view(entry.id));
}

bool is_in_range(const PointsEntry& entry) {
    const auto is_within = [](std::int64_t value, std::int64_t most) {
        return value >= -most && value <= most;
    };
    return is_within(entry.points, max_points) && is_within(entry.at_ms, max_entry_time_ms) &&
           is_within(entry.available_ms.value_or(0), max_entry_time_ms) &&
           is_within(entry.expires_ms.value_or(0), max_entry_time_ms);
}

/// Names what does not fit and leaves it out, so that no later sum can overflow.
void take_in_range(std::span<const PointsEntry> entries, std::vector<PointsBooking>& bookings,
                   std::vector<PointsProblem>& problems) {
    std::vector<const PointsEntry*> by_time;
    by_time.reserve(entries.size());
    for (const PointsEntry& entry : entries)
        by_time.push_back(&entry);
    sort_stably(by_time, {}, [](const PointsEntry* entry) { return place_in_time(*entry); });
    bookings.reserve(entries.size());
    std::int64_t moved = 0;
    for (const PointsEntry* entry : by_time) {
        if (!is_in_range(*entry) || std::abs(entry->points) > max_points_moved - moved) {
            problems.push_back({entry->id, PointsFault::out_of_range});
            continue;
        }
        moved += std::abs(entry->points);
        bookings.emplace_back().entry = entry;
    }
}

} // namespace

std::vector<PointsBooking> order_bookings(std::vector<PointsEntry>& entries,
                                          std::vector<PointsProblem>& problems) {
    std::vector<PointsBooking> bookings;
    drop_duplicates(entries, problems);
    take_in_range(entries, bookings, problems);
    std::vector<std::size_t> place_of(entries.size(), no_booking);
    for (std::size_t index = 0; index < bookings.size(); ++index)
        place_of[static_cast<std::size_t>(bookings[index].entry - entries.data())] = index;
    for (PointsBooking& booking : bookings)
        booking.target = find_target(entries, place_of, *booking.entry);
    return bookings;
}

} // namespace stamgast::domain
