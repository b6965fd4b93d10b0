#include "domain/points_replay.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

/// How much earlier than their time the shop's own booking may expire points: a nightly job runs before
/// midnight.
constexpr std::int64_t early_expiry_ms = 86'400'000;

bool is_usable(const PointsEntry& entry) {
    return entry.available_ms ? *entry.available_ms <= entry.at_ms : !entry.pending;
}

bool expires_by(const PointsEntry& entry, std::int64_t time_ms) {
    return entry.expires_ms && *entry.expires_ms <= time_ms;
}

bool has_expected_sign(const PointsEntry& entry) {
    switch (entry.kind) {
    case PointsKind::earned:
        return entry.points >= 0;
    case PointsKind::redeemed:
    case PointsKind::expired:
        return entry.points <= 0;
    case PointsKind::adjusted:
    case PointsKind::reversed:
        break;
    }
    return true;
}

} // namespace

std::size_t PointsReplay::index_of(const PointsBooking& booking) const {
    return static_cast<std::size_t>(&booking - bookings_.data());
}

void PointsReplay::add_row(const PointsBooking& booking, std::int64_t at_ms, std::int64_t change,
                           RowRemark remark) {
    const PointsEntry& entry = *booking.entry;
    PointsRow& row = rows_.emplace_back();
    row.entry_id = entry.id;
    row.kind = entry.kind;
    row.at_ms = at_ms;
    row.booked = entry.points;
    row.change = change;
    row.remark = remark;
    row.order_id = entry.order_id;
    row.order_number = entry.order_number;
    row.reward_id = entry.reward_id;
    row.note = entry.note;
}

void PointsReplay::report(const PointsBooking& booking, PointsFault fault) {
    problems_.push_back({booking.entry->id, fault});
}

void PointsReplay::book(std::size_t index) {
    booked_ = index + 1;
    PointsBooking& booking = bookings_[index];
    const PointsEntry& entry = *booking.entry;
    if (entry.kind == PointsKind::reversed)
        return book_reversal(booking);
    if (!has_expected_sign(entry))
        report(booking, PointsFault::unexpected_sign);
    else if (entry.kind == PointsKind::expired)
        return book_expiry(booking);
    book_plainly(booking);
}

void PointsReplay::book_plainly(PointsBooking& booking) {
    // It takes nothing back, so that nobody must look for what it might have taken.
    booking.target = no_booking;
    const std::int64_t points = booking.entry->points;
    if (points >= 0)
        give(booking, points);
    else
        spend(booking, -points);
}

void PointsReplay::give(PointsBooking& booking, std::int64_t points) {
    booking.stage = LotStage::pending;
    booking.given = points;
    if (is_usable(*booking.entry))
        open(index_of(booking), booking.entry->at_ms);
}

void PointsReplay::open(std::size_t index, std::int64_t at_ms) {
    PointsBooking& lot = bookings_[index];
    if (lot.stage != LotStage::pending)
        return;
    lot.stage = LotStage::open;
    lot.left = lot.outstanding();
    lot.change = lot.left;
    if (lot.left == 0 && lot.was_withdrawn)
        return;
    add_row(lot, at_ms, lot.change, lot.left == lot.given ? RowRemark::none : RowRemark::was_pending);
    pay_debts(index);
    if (expires_by(*lot.entry, at_ms))
        lapse(index, at_ms);
}

void PointsReplay::lapse(std::size_t index, std::int64_t at_ms) {
    PointsBooking& lot = bookings_[index];
    if (lot.left == 0)
        return;
    const auto is_same_expiry = [at_ms](const PointsRow& row) {
        return row.kind == PointsKind::expired && row.entry_id.empty() && row.at_ms == at_ms;
    };
    if (rows_.empty() || !is_same_expiry(rows_.back())) {
        PointsRow& row = rows_.emplace_back();
        row.kind = PointsKind::expired;
        row.at_ms = at_ms;
    }
    rows_.back().change -= lot.left;
    lapses_.push_back({.lot = index, .row = rows_.size() - 1, .points = lot.left});
    lot.gone += lot.left;
    lot.left = 0;
}

void PointsReplay::spend(PointsBooking& booking, std::int64_t points) {
    booking.change = -points;
    std::int64_t missing = take_oldest(booking, points);
    if (booking.entry->kind == PointsKind::redeemed) {
        missing = take_lapsed(booking, missing);
        if (missing > 0)
            report(booking, PointsFault::overdrawn);
    }
    missing = take_or_owe(booking, missing);
    add_row(booking, booking.entry->at_ms, booking.change,
            missing > 0 ? RowRemark::overdrew : RowRemark::none);
}

void PointsReplay::take(PointsBooking& taker, std::size_t lot, std::int64_t points) {
    if (points == 0)
        return;
    bookings_[lot].left -= points;
    taker.takes.push_back({.lot = lot, .points = points});
}

std::int64_t PointsReplay::take_oldest(PointsBooking& taker, std::int64_t points) {
    const auto is_done = [](const PointsBooking& lot) {
        return lot.stage != LotStage::pending && lot.left == 0;
    };
    while (first_lot_ < booked_ && is_done(bookings_[first_lot_]))
        ++first_lot_;
    for (std::size_t index = first_lot_; index < booked_ && points > 0; ++index) {
        const std::int64_t taken = std::min(points, bookings_[index].left);
        take(taker, index, taken);
        points -= taken;
    }
    return points;
}

std::int64_t PointsReplay::take_lapsed(PointsBooking& taker, std::int64_t points) {
    for (Lapse& lapse : lapses_) {
        if (points == 0)
            break;
        const std::int64_t taken = std::min(points, lapse.points);
        lapse.points -= taken;
        rows_[lapse.row].change += taken;
        bookings_[lapse.lot].gone -= taken;
        taker.takes.push_back({.lot = lapse.lot, .points = taken});
        points -= taken;
    }
    drop_empty_lapses();
    return points;
}

std::int64_t PointsReplay::take_or_owe(PointsBooking& taker, std::int64_t points) {
    const std::int64_t missing = take_oldest(taker, points);
    if (missing > 0) {
        taker.owed += missing;
        debtors_.push_back(index_of(taker));
    }
    return missing;
}

void PointsReplay::pay_debts(std::size_t lot) {
    for (const std::size_t debtor : debtors_) {
        const std::int64_t paid = std::min(bookings_[lot].left, bookings_[debtor].owed);
        bookings_[debtor].owed -= paid;
        take(bookings_[debtor], lot, paid);
    }
    std::erase_if(debtors_, [this](std::size_t debtor) { return bookings_[debtor].owed == 0; });
}

void PointsReplay::book_expiry(PointsBooking& booking) {
    const std::int64_t points = -booking.entry->points;
    const bool is_named = booking.target != no_booking && booking.target < index_of(booking);
    if (!is_named) {
        booking.target = no_booking;
        if (!booking.entry->of_entry_id.empty())
            report(booking, PointsFault::unknown_target);
    }
    const std::int64_t open = confirm_lapses(booking, points);
    const std::int64_t missing = take_expiring(booking, open);
    booking.change = missing - points;
    if (missing < open)
        add_row(booking, booking.entry->at_ms, missing - open, RowRemark::none);
    if (missing > 0)
        report(booking, PointsFault::expired_twice);
}

std::int64_t PointsReplay::confirm_lapses(PointsBooking& booking, std::int64_t points) {
    for (Lapse& lapse : lapses_) {
        if (booking.target != no_booking && booking.target != lapse.lot)
            continue;
        const std::int64_t confirmed = std::min(points, lapse.points);
        if (confirmed == 0)
            continue;
        lapse.points -= confirmed;
        points -= confirmed;
        booking.takes.push_back({.lot = lapse.lot, .points = confirmed});
        rows_[lapse.row].entry_id = booking.entry->id;
        rows_[lapse.row].note = booking.entry->note;
    }
    drop_empty_lapses();
    return points;
}

void PointsReplay::drop_empty_lapses() {
    std::erase_if(lapses_, [](const Lapse& lapse) { return lapse.points == 0; });
}

std::int64_t PointsReplay::take_expiring(PointsBooking& booking, std::int64_t points) {
    const auto expire = [&](std::size_t lot) {
        const std::int64_t taken = std::min(points, bookings_[lot].left);
        take(booking, lot, taken);
        bookings_[lot].gone += taken;
        points -= taken;
    };
    if (booking.target != no_booking) {
        expire(booking.target);
        return points;
    }
    const std::int64_t latest_ms = booking.entry->at_ms + early_expiry_ms;
    for (std::size_t index = first_lot_; index < booked_; ++index) {
        if (expires_by(*bookings_[index].entry, latest_ms))
            expire(index);
    }
    for (std::size_t index = first_lot_; index < booked_; ++index) {
        if (!bookings_[index].entry->expires_ms)
            expire(index);
    }
    return points;
}

} // namespace stamgast::domain
