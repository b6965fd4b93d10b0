#include <boost/test/unit_test.hpp>

#include <limits>

#include "domain/points_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(points_ledger)

BOOST_AUTO_TEST_CASE(without_entries_there_is_nothing) { BOOST_CHECK(ledger_on(0, {}) == PointsLedger{}); }

BOOST_AUTO_TEST_CASE(the_oldest_points_are_spent_first_whenever_they_expire) {
    const PointsLedger ledger =
        ledger_on(3, {earned("a", 100, 0), earned_until("b", 100, 1, 9), redeemed("r", 130, 2)});
    BOOST_TEST(ledger.balance == 70);
    BOOST_CHECK(holds(ledger, {{"b", 70}}));
}

BOOST_AUTO_TEST_CASE(the_history_is_newest_first_with_the_balance_after_each_entry) {
    const PointsLedger ledger =
        ledger_on(9, {redeemed("r", 30, 2), earned("a", 100, 0), adjusted("c", 5, 4)});
    BOOST_TEST(ledger.history.size() == 3);
    BOOST_TEST(ledger.history[0].entry_id == "c");
    BOOST_TEST(ledger.history[0].balance == 75);
    BOOST_TEST(ledger.history[1].balance == 70);
    BOOST_TEST(ledger.history[1].change == -30);
    BOOST_TEST(ledger.history[2].balance == 100);
    BOOST_TEST(ledger.history[2].order_number == "order of a");
}

BOOST_AUTO_TEST_CASE(the_moment_of_expiry_is_the_first_at_which_points_are_gone) {
    const std::vector<PointsEntry> entries{earned_until("a", 100, 0, 5)};
    BOOST_TEST(replay_points(entries, on_day(5) - 1, {}).balance == 100);
    const PointsLedger ledger = replay_points(entries, on_day(5), {});
    BOOST_TEST(ledger.balance == 0);
    BOOST_TEST(ledger.history[0].change == -100);
    BOOST_TEST(ledger.history[0].at_ms == on_day(5));
    BOOST_TEST(ledger.history[0].entry_id == "");
    BOOST_TEST(ledger.totals.expired == -100);
}

BOOST_AUTO_TEST_CASE(an_expiry_that_the_shop_books_too_is_deducted_once) {
    const PointsLedger ledger =
        ledger_on(9, {earned_until("a", 100, 0, 5), earned("b", 40, 1), expired("x", 100, 6)});
    BOOST_TEST(ledger.balance == 40);
    BOOST_TEST(ledger.history.size() == 3);
    BOOST_TEST(row_of(ledger, "x").change == -100);
    BOOST_TEST(row_of(ledger, "x").at_ms == on_day(5));
    BOOST_TEST(ledger.problems.empty());
}

BOOST_AUTO_TEST_CASE(an_expiry_that_the_shop_books_twice_is_deducted_once_and_named) {
    const PointsLedger ledger = ledger_on(9, {earned_until("a", 100, 0, 5), earned_until("b", 80, 1, 20),
                                              expired("x", 100, 5), expired("y", 100, 6)});
    BOOST_TEST(ledger.balance == 80);
    BOOST_CHECK(has_problem(ledger, "y", PointsFault::expired_twice));
}

BOOST_AUTO_TEST_CASE(a_nightly_job_may_expire_points_some_hours_early) {
    PointsEntry job = expired("x", 100, 4);
    job.at_ms += 23 * hour_ms;
    const std::vector<PointsEntry> entries{earned_until("a", 100, 0, 5), earned_until("b", 50, 0, 6), job};
    BOOST_CHECK(holds(ledger_on(5, entries), {{"b", 50}}));
    BOOST_TEST(ledger_on(6, entries).balance == 0);
}

BOOST_AUTO_TEST_CASE(points_without_a_time_of_expiry_expire_when_the_shop_books_it) {
    PointsEntry of_b = expired("y", 30, 4);
    of_b.of_entry_id = "b";
    const PointsLedger ledger =
        ledger_on(9, {earned("a", 100, 0), earned("b", 50, 1), expired("x", 60, 3), of_b});
    BOOST_CHECK(holds(ledger, {{"a", 40}, {"b", 20}}));
    BOOST_TEST(ledger.problems.empty());
}

BOOST_AUTO_TEST_CASE(points_that_the_shop_let_spend_after_their_time_did_not_expire) {
    const PointsLedger ledger =
        ledger_on(9, {earned_until("a", 100, 0, 5), redeemed("r", 30, 5), expired("x", 70, 6)});
    BOOST_TEST(ledger.balance == 0);
    BOOST_TEST(ledger.totals.expired == -70);
    BOOST_TEST(ledger.totals.redeemed == -30);
    BOOST_TEST(ledger.problems.empty());
}

BOOST_AUTO_TEST_CASE(pending_points_wait_for_their_time_and_cannot_be_spent) {
    const std::vector<PointsEntry> entries{earned_pending("a", 100, 0, 14), earned("b", 50, 1),
                                           redeemed("r", 20, 2)};
    const PointsLedger before = ledger_on(13, entries);
    BOOST_TEST(before.balance == 30);
    BOOST_TEST(before.pending == 100);
    BOOST_TEST(before.pending_points.at(0).available_ms.value() == on_day(14));
    BOOST_TEST(before.earnings.size() == 1);
    const PointsLedger after = ledger_on(14, entries);
    BOOST_TEST(after.balance == 130);
    BOOST_TEST(after.pending == 0);
    BOOST_CHECK(holds(after, {{"a", 100}, {"b", 30}}));
    BOOST_TEST(after.history[0].at_ms == on_day(14));
    BOOST_TEST(after.earnings.size() == 2);
}

BOOST_AUTO_TEST_CASE(points_that_are_pending_without_a_time_wait_for_the_shop) {
    PointsEntry entry = earned("a", 100, 0);
    entry.pending = true;
    BOOST_TEST(ledger_on(9'999, {entry}).pending == 100);
    PointsEntry confirmation = entry;
    confirmation.pending = false;
    const PointsLedger confirmed = ledger_on(1, {entry, confirmation});
    BOOST_TEST(confirmed.balance == 100);
    BOOST_TEST(confirmed.pending == 0);
    BOOST_TEST(confirmed.problems.empty());
    BOOST_CHECK(confirmed == ledger_on(1, {confirmation, entry}));
}

BOOST_AUTO_TEST_CASE(a_cancelled_order_takes_back_its_pending_points_and_leaves_the_balance_alone) {
    const PointsLedger ledger =
        ledger_on(5, {earned("a", 10, 0), earned_pending("b", 100, 1, 14), reversed("c", "b", -100, 2)});
    BOOST_TEST(ledger.balance == 10);
    BOOST_TEST(ledger.pending == 0);
    BOOST_TEST(row_of(ledger, "c").change == 0);
    BOOST_CHECK(row_of(ledger, "c").remark == RowRemark::was_pending);
    BOOST_CHECK(row_of(ledger, "b").remark == RowRemark::was_pending);
}

BOOST_AUTO_TEST_CASE(a_partly_returned_order_gives_the_rest_of_its_pending_points) {
    const std::vector<PointsEntry> entries{earned_pending("b", 100, 1, 14), reversed("c", "b", -40, 2)};
    BOOST_TEST(ledger_on(5, entries).pending == 60);
    BOOST_TEST(ledger_on(14, entries).balance == 60);
}

BOOST_AUTO_TEST_CASE(expiries_are_told_by_the_last_day_on_which_the_points_are_valid) {
    PointsEntry at_noon = earned_until("b", 20, 0, 9);
    at_noon.expires_ms = on_day(9) + 12 * hour_ms;
    PointsEntry at_midnight = earned_until("c", 7, 0, 10);
    const PointsLedger ledger = ledger_on(1, {at_midnight, earned_until("d", 5, 0, 30), at_noon,
                                              earned_until("a", 100, 0, 9), earned("e", 1, 0)});
    BOOST_TEST(ledger.expiries.size() == 3);
    BOOST_TEST(ledger.expiries[0].points == 100);
    BOOST_TEST(ledger.expiries[0].last_valid_ms == on_day(9) - 1);
    BOOST_TEST(ledger.expiries[1].points == 27);
    BOOST_TEST(ledger.expiries[2].points == 5);
}

BOOST_AUTO_TEST_CASE(days_of_expiry_are_those_of_the_customers_time_zone) {
    PointsEntry late = earned_until("b", 20, 0, 9);
    late.expires_ms = on_day(9) + 2 * hour_ms;
    const std::vector<PointsEntry> entries{earned_until("a", 100, 0, 9), late};
    BOOST_TEST(replay_points(entries, on_day(1), {}).expiries.size() == 2);
    const LoyaltyCalendar new_york{{{.from_ms = 0, .offset_minutes = -300}}};
    BOOST_TEST(replay_points(entries, on_day(1), new_york).expiries.size() == 1);
}

BOOST_AUTO_TEST_CASE(what_the_shop_booked_has_happened_even_if_the_devices_clock_is_behind) {
    const PointsLedger ledger = ledger_on(0, {earned("a", 100, 1), redeemed("r", 60, 1)});
    BOOST_TEST(ledger.balance == 40);
}

BOOST_AUTO_TEST_CASE(an_entry_that_comes_twice_counts_once) {
    const PointsEntry entry = earned("a", 100, 0);
    BOOST_CHECK(ledger_on(1, {entry, entry, entry}) == ledger_on(1, {entry}));
    PointsEntry other = entry;
    other.points = 70;
    const PointsLedger ledger = ledger_on(1, {entry, other});
    BOOST_CHECK(has_problem(ledger, "a", PointsFault::conflicting_duplicate));
    BOOST_CHECK(ledger == ledger_on(1, {other, entry}));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_taken_for_what_it_does_and_named) {
    const PointsLedger ledger =
        ledger_on(9, {earned("a", -10, 0), redeemed("b", -30, 1), reversed("c", "nowhere", -5, 2),
                      reversed("d", "e", 5, 2), earned("e", 100, 3), redeemed("f", 500, 4)});
    BOOST_TEST(ledger.balance == -10 + 30 - 5 + 5 + 100 - 500);
    BOOST_CHECK(has_problem(ledger, "a", PointsFault::unexpected_sign));
    BOOST_CHECK(has_problem(ledger, "b", PointsFault::unexpected_sign));
    BOOST_CHECK(has_problem(ledger, "c", PointsFault::unknown_target));
    BOOST_CHECK(has_problem(ledger, "d", PointsFault::unknown_target));
    BOOST_CHECK(has_problem(ledger, "f", PointsFault::overdrawn));
    BOOST_TEST(ledger.problems.size() == 5);
}

BOOST_AUTO_TEST_CASE(entries_that_take_each_other_back_end) {
    PointsEntry first = reversed("a", "b", 5, 0);
    PointsEntry second = reversed("b", "a", -5, 0);
    BOOST_TEST(ledger_on(1, {first, second, reversed("c", "c", 5, 1)}).problems.size() >= 2);
}

BOOST_AUTO_TEST_CASE(numbers_that_no_ledger_holds_are_left_out_and_named) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    PointsEntry in_no_time = earned("t", 1, 0);
    in_no_time.at_ms = most;
    PointsEntry never_expiring = earned("u", 1, 0);
    never_expiring.expires_ms = least;
    const PointsLedger ledger =
        ledger_on(9, {earned("a", 100, 0), earned("b", most, 1), redeemed("c", most, 2),
                      adjusted("d", least, 3), earned("e", max_points, 4), in_no_time, never_expiring});
    BOOST_TEST(ledger.balance == 100 + max_points);
    BOOST_TEST(ledger.problems.size() == 5);
    std::vector<PointsEntry> many;
    for (int index = 0; index < 9'100; ++index)
        many.push_back(earned("e" + std::to_string(index), max_points, 0));
    const PointsLedger full = ledger_on(1, many);
    BOOST_TEST(full.balance <= max_points_moved);
    BOOST_CHECK(full.problems.size() == 9'100 - 9'007);
}

BOOST_AUTO_TEST_SUITE_END()
