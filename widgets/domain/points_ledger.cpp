#include "domain/points_ledger.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "domain/points_booking.hpp"
#include "domain/points_replay.hpp"
#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

/// Expiry goes first: the moment of expiry is the first at which points cannot be spent.
enum class ReplayStep : std::uint8_t { lapse, open, book };

struct ReplayEvent {
    std::int64_t at_ms = 0;
    ReplayStep step = ReplayStep::book;
    std::size_t booking = 0;
};

std::vector<ReplayEvent> events_until(std::int64_t now_ms, std::span<const PointsBooking> bookings) {
    std::vector<ReplayEvent> events;
    events.reserve(bookings.size() * 2);
    for (std::size_t index = 0; index < bookings.size(); ++index) {
        const PointsEntry& entry = *bookings[index].entry;
        events.push_back({.at_ms = entry.at_ms, .step = ReplayStep::book, .booking = index});
        if (entry.points <= 0)
            continue;
        if (entry.available_ms && *entry.available_ms <= now_ms)
            events.push_back({.at_ms = *entry.available_ms, .step = ReplayStep::open, .booking = index});
        if (entry.expires_ms && *entry.expires_ms <= now_ms)
            events.push_back({.at_ms = *entry.expires_ms, .step = ReplayStep::lapse, .booking = index});
    }
    sort_stably(events, {},
                [](const ReplayEvent& event) { return std::tuple(event.at_ms, event.step, event.booking); });
    return events;
}

std::vector<PointsRow> replay_rows(std::vector<PointsBooking>& bookings, std::int64_t now_ms,
                                   std::vector<PointsProblem>& problems) {
    PointsReplay replay(bookings, problems);
    for (const ReplayEvent& event : events_until(now_ms, bookings)) {
        switch (event.step) {
        case ReplayStep::lapse:
            replay.lapse(event.booking, event.at_ms);
            break;
        case ReplayStep::open:
            replay.open(event.booking, event.at_ms);
            break;
        case ReplayStep::book:
            replay.book(event.booking);
            break;
        }
    }
    return std::move(replay.rows());
}

std::int64_t& total_of(PointsTotals& totals, PointsKind kind) {
    switch (kind) {
    case PointsKind::earned:
        return totals.earned;
    case PointsKind::redeemed:
        return totals.redeemed;
    case PointsKind::expired:
        return totals.expired;
    case PointsKind::adjusted:
        return totals.adjusted;
    case PointsKind::reversed:
        break;
    }
    return totals.reversed;
}

void tell_history(PointsLedger& ledger, std::vector<PointsRow> rows) {
    // What expired by time and was spent all the same did not expire.
    std::erase_if(rows,
                  [](const PointsRow& row) { return row.kind == PointsKind::expired && row.change == 0; });
    for (PointsRow& row : rows) {
        if (row.kind == PointsKind::expired)
            row.booked = row.change;
        ledger.balance += row.change;
        row.balance = ledger.balance;
        total_of(ledger.totals, row.kind) += row.change;
    }
    std::ranges::reverse(rows);
    ledger.history = std::move(rows);
}

void tell_booking(PointsLedger& ledger, const PointsBooking& booking) {
    const PointsEntry& entry = *booking.entry;
    const std::int64_t outstanding = booking.outstanding();
    if (booking.left > 0)
        ledger.lots.push_back({.entry_id = entry.id, .points = booking.left, .expires_ms = entry.expires_ms});
    if (booking.owed > 0) {
        ledger.debts.push_back({.entry_id = entry.id,
                                .kind = entry.kind,
                                .order_number = entry.order_number,
                                .points = booking.owed,
                                .at_ms = entry.at_ms});
    }
    if (booking.stage == LotStage::pending && outstanding > 0) {
        ledger.pending += outstanding;
        ledger.pending_points.push_back({.entry_id = entry.id,
                                         .order_number = entry.order_number,
                                         .points = outstanding,
                                         .at_ms = entry.at_ms,
                                         .available_ms = entry.available_ms});
    }
    if (booking.stage == LotStage::open && entry.kind == PointsKind::earned && outstanding > 0)
        ledger.earnings.push_back({.at_ms = entry.at_ms, .points = outstanding});
}

std::vector<PointsExpiry> expiries_by_day(std::span<const PointsLot> lots, const LoyaltyCalendar& calendar) {
    std::vector<PointsExpiry> expiries;
    for (const PointsLot& lot : lots) {
        if (lot.expires_ms)
            expiries.push_back({.last_valid_ms = *lot.expires_ms - 1, .points = lot.points});
    }
    sort_stably(expiries, {}, &PointsExpiry::last_valid_ms);
    std::vector<PointsExpiry> days;
    for (const PointsExpiry& expiry : expiries) {
        const bool is_same_day = !days.empty() && calendar.day_of(days.back().last_valid_ms) ==
                                                      calendar.day_of(expiry.last_valid_ms);
        if (is_same_day)
            days.back().points += expiry.points;
        else
            days.push_back(expiry);
    }
    return days;
}

} // namespace

PointsLedger replay_points(std::span<const PointsEntry> entries, std::int64_t now_ms,
                           const LoyaltyCalendar& calendar) {
    PointsLedger ledger;
    std::vector<PointsEntry> kept(entries.begin(), entries.end());
    std::vector<PointsBooking> bookings = order_bookings(kept, ledger.problems);
    tell_history(ledger, replay_rows(bookings, now_ms, ledger.problems));
    for (const PointsBooking& booking : bookings)
        tell_booking(ledger, booking);
    ledger.expiries = expiries_by_day(ledger.lots, calendar);
    sort_stably(ledger.problems, {}, [](const PointsProblem& problem) {
        return std::tuple(std::string_view(problem.entry_id), problem.fault);
    });
    return ledger;
}

} // namespace stamgast::domain
