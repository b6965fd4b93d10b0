#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "domain/points_booking.hpp"
#include "domain/points_ledger.hpp"

namespace stamgast::domain {

/// Books entries one after the other; replay_points says by which rules. Its caller calls in the order of
/// time.
class PointsReplay {
public:
    PointsReplay(std::vector<PointsBooking>& bookings, std::vector<PointsProblem>& problems)
        : bookings_(bookings), problems_(problems) {}

    /// The shop booked it. Points that are pending then stay so until `open`.
    void book(std::size_t index);
    /// Its pending points can be spent from `at_ms` on.
    void open(std::size_t index, std::int64_t at_ms);
    /// What is left of its points has expired by time.
    void lapse(std::size_t index, std::int64_t at_ms);
    /// The rows so far, the oldest first; their balances are not filled in.
    [[nodiscard]] std::vector<PointsRow>& rows() { return rows_; }

private:
    /// Points that expired by time and that no entry of the shop has confirmed. Their row is in the history.
    struct Lapse {
        std::size_t lot = 0;
        std::size_t row = 0;
        std::int64_t points = 0;
    };

    [[nodiscard]] std::size_t index_of(const PointsBooking& booking) const;
    void add_row(const PointsBooking& booking, std::int64_t at_ms, std::int64_t change, RowRemark remark);
    void report(const PointsBooking& booking, PointsFault fault);

    void book_plainly(PointsBooking& booking);
    void give(PointsBooking& booking, std::int64_t points);
    void spend(PointsBooking& booking, std::int64_t points);
    void take(PointsBooking& taker, std::size_t lot, std::int64_t points);
    /// Takes from the oldest lots; answers what is missing, as the next two do.
    std::int64_t take_oldest(PointsBooking& taker, std::int64_t points);
    std::int64_t take_lapsed(PointsBooking& taker, std::int64_t points);
    std::int64_t take_or_owe(PointsBooking& taker, std::int64_t points);
    void pay_debts(std::size_t lot);

    void book_expiry(PointsBooking& booking);
    std::int64_t confirm_lapses(PointsBooking& booking, std::int64_t points);
    void drop_empty_lapses();
    std::int64_t take_expiring(PointsBooking& booking, std::int64_t points);

    void book_reversal(PointsBooking& booking);
    /// What of its target a reversal may take back, at most `points`; names the rest as a problem.
    std::int64_t claim(const PointsBooking& booking, std::int64_t points, std::int64_t reversible);
    /// The booking whose effect comes back when `reversal` is itself taken back; null if it is no reversal.
    PointsBooking* restored_by(const PointsBooking& reversal);
    void take_back_pending(PointsBooking& booking, std::int64_t claimed);
    void take_back_lot(PointsBooking& booking, std::int64_t points);
    void take_back_gift(PointsBooking& booking, std::int64_t points);
    void give_back(PointsBooking& booking, std::int64_t points);
    void return_takes(const PointsBooking& booking, std::int64_t points);
    void return_to_lot(const PointsBooking& booking, std::size_t lot, std::int64_t points);
    PointsTake drop_last_take(PointsBooking& taker, std::int64_t most);
    void forget_takes(PointsBooking& taker, std::int64_t points);
    void forget_lapses(std::size_t lot, std::int64_t points);

    std::vector<PointsBooking>& bookings_;
    std::vector<PointsProblem>& problems_;
    std::vector<PointsRow> rows_;
    std::vector<Lapse> lapses_;        ///< the oldest first
    std::vector<std::size_t> debtors_; ///< bookings that owe, the oldest first
    std::size_t booked_ = 0;           ///< bookings before this index are booked
    std::size_t first_lot_ = 0;        ///< no lot before this index has points to spend or pending
};

} // namespace stamgast::domain
