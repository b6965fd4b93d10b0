// The part of PointsReplay that takes entries back.
#include <algorithm>

#include "domain/points_replay.hpp"

namespace stamgast::domain {
namespace {

bool takes_back_reversal(std::span<const PointsBooking> bookings, const PointsBooking& target) {
    return target.target != no_booking && bookings[target.target].entry->kind == PointsKind::reversed;
}

bool are_opposite(std::int64_t left, std::int64_t right) { return left < 0 ? right > 0 : right < 0; }

} // namespace

void PointsReplay::book_reversal(PointsBooking& booking) {
    const std::int64_t points = booking.entry->points;
    const bool is_known = booking.target != no_booking && booking.target < index_of(booking) &&
                          !takes_back_reversal(bookings_, bookings_[booking.target]);
    if (!is_known) {
        report(booking, PointsFault::unknown_target);
        return book_plainly(booking);
    }
    const PointsBooking& target = bookings_[booking.target];
    if (!are_opposite(points, target.entry->points)) {
        report(booking, PointsFault::unexpected_sign);
        return book_plainly(booking);
    }
    if (points > 0)
        give_back(booking, points);
    else if (target.is_lot())
        take_back_lot(booking, -points);
    else
        take_back_gift(booking, -points);
}

std::int64_t PointsReplay::claim(const PointsBooking& booking, std::int64_t points, std::int64_t reversible) {
    const std::int64_t claimed = std::min(points, reversible);
    bookings_[booking.target].undone += claimed;
    if (claimed < points)
        report(booking, PointsFault::reversed_twice);
    return claimed;
}

PointsBooking* PointsReplay::restored_by(const PointsBooking& reversal) {
    const bool is_reversal = reversal.entry->kind == PointsKind::reversed && reversal.target != no_booking;
    return is_reversal ? &bookings_[reversal.target] : nullptr;
}

void PointsReplay::take_back_lot(PointsBooking& booking, std::int64_t points) {
    PointsBooking& lot = bookings_[booking.target];
    const std::int64_t claimed = claim(booking, points, lot.outstanding());
    if (lot.stage == LotStage::pending)
        return take_back_pending(booking, claimed);
    // What is taken back of a returned redemption is what the redemption takes again.
    PointsBooking* const restored = restored_by(lot);
    PointsBooking& taker = restored ? *restored : booking;
    const std::int64_t at_hand = std::min(claimed, lot.left);
    take(taker, booking.target, at_hand);
    const std::int64_t expired = std::min(claimed - at_hand, lot.gone);
    lot.gone -= expired;
    forget_lapses(booking.target, expired);
    const std::int64_t missing = take_or_owe(taker, claimed - at_hand - expired);
    if (restored)
        restored->undone -= claimed - expired;
    booking.change = expired - claimed;
    const RowRemark if_covered = expired > 0        ? RowRemark::had_expired
                                 : claimed < points ? RowRemark::booked_twice
                                                    : RowRemark::none;
    add_row(booking, booking.entry->at_ms, booking.change, missing > 0 ? RowRemark::overdrew : if_covered);
}

void PointsReplay::take_back_pending(PointsBooking& booking, std::int64_t claimed) {
    PointsBooking& lot = bookings_[booking.target];
    booking.from_pending = claimed;
    if (lot.outstanding() == 0 && !lot.was_withdrawn) {
        // It will never be confirmed: its row tells what the row after it takes back.
        lot.was_withdrawn = true;
        add_row(lot, booking.entry->at_ms, 0, RowRemark::was_pending);
    }
    add_row(booking, booking.entry->at_ms, 0, claimed > 0 ? RowRemark::was_pending : RowRemark::booked_twice);
}

void PointsReplay::take_back_gift(PointsBooking& booking, std::int64_t points) {
    const PointsBooking& gift = bookings_[booking.target];
    const std::int64_t claimed = claim(booking, points, gift.change - gift.undone);
    PointsBooking& taker = bookings_[gift.target];
    const std::int64_t missing = take_or_owe(taker, claimed);
    taker.undone -= claimed;
    booking.change = -claimed;
    const RowRemark if_covered = claimed < points ? RowRemark::booked_twice : RowRemark::none;
    add_row(booking, booking.entry->at_ms, booking.change, missing > 0 ? RowRemark::overdrew : if_covered);
}

void PointsReplay::give_back(PointsBooking& booking, std::int64_t points) {
    PointsBooking& taker = bookings_[booking.target];
    // Of a reversal, what it took from pending points comes back first.
    const std::int64_t pending_open = std::max<std::int64_t>(0, taker.from_pending - taker.undone);
    const std::int64_t claimed = claim(booking, points, taker.from_pending - taker.change - taker.undone);
    const std::int64_t from_pending = std::min(claimed, pending_open);
    const std::int64_t taken = claimed - from_pending;
    if (PointsBooking* const restored = restored_by(taker))
        restored->undone -= claimed;
    const bool comes_anew = booking.entry->expires_ms || taker.entry->kind == PointsKind::expired;
    if (comes_anew && taken > 0 && from_pending == 0) {
        forget_takes(taker, taken);
        return give(booking, taken);
    }
    const bool is_still_pending = from_pending > 0 && bookings_[taker.target].stage == LotStage::pending;
    booking.change = claimed - (is_still_pending ? from_pending : 0);
    const RowRemark if_whole = booking.change < claimed ? RowRemark::was_pending : RowRemark::none;
    add_row(booking, booking.entry->at_ms, booking.change,
            claimed < points ? RowRemark::booked_twice : if_whole);
    if (from_pending > 0 && !is_still_pending)
        return_to_lot(booking, taker.target, from_pending);
    return_takes(booking, taken);
}

void PointsReplay::return_takes(const PointsBooking& booking, std::int64_t points) {
    PointsBooking& taker = bookings_[booking.target];
    const std::int64_t forgiven = std::min(points, taker.owed);
    taker.owed -= forgiven;
    points -= forgiven;
    std::vector<PointsTake> returned;
    while (points > 0 && !taker.takes.empty()) {
        returned.push_back(drop_last_take(taker, points));
        points -= returned.back().points;
    }
    // Only then, because what comes back may pay what this very booking owes.
    for (const PointsTake& take : returned)
        return_to_lot(booking, take.lot, take.points);
}

void PointsReplay::return_to_lot(const PointsBooking& booking, std::size_t lot, std::int64_t points) {
    bookings_[lot].left += points;
    first_lot_ = std::min(first_lot_, lot);
    pay_debts(lot);
    const PointsEntry& entry = *bookings_[lot].entry;
    if (entry.expires_ms && *entry.expires_ms <= booking.entry->at_ms)
        lapse(lot, booking.entry->at_ms);
}

PointsTake PointsReplay::drop_last_take(PointsBooking& taker, std::int64_t most) {
    PointsTake& last = taker.takes.back();
    const PointsTake dropped{.lot = last.lot, .points = std::min(most, last.points)};
    last.points -= dropped.points;
    if (last.points == 0)
        taker.takes.pop_back();
    if (taker.entry->kind == PointsKind::expired)
        bookings_[dropped.lot].gone -= dropped.points;
    return dropped;
}

void PointsReplay::forget_takes(PointsBooking& taker, std::int64_t points) {
    while (points > 0 && !taker.takes.empty())
        points -= drop_last_take(taker, points).points;
}

void PointsReplay::forget_lapses(std::size_t lot, std::int64_t points) {
    for (Lapse& lapse : lapses_) {
        if (lapse.lot != lot)
            continue;
        const std::int64_t forgotten = std::min(points, lapse.points);
        lapse.points -= forgotten;
        points -= forgotten;
    }
    drop_empty_lapses();
}

} // namespace stamgast::domain
