#include <boost/test/unit_test.hpp>

#include "domain/points_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

// Returns, cancellations and other entries that take an earlier one back.
BOOST_AUTO_TEST_SUITE(points_reversal)

BOOST_AUTO_TEST_CASE(a_return_takes_the_points_of_its_own_order_first) {
    const PointsLedger ledger =
        ledger_on(9, {earned("a", 100, 0), earned("b", 100, 1), reversed("c", "b", -60, 2)});
    BOOST_CHECK(holds(ledger, {{"a", 100}, {"b", 40}}));
}

BOOST_AUTO_TEST_CASE(a_return_of_spent_points_takes_the_oldest_ones) {
    const PointsLedger ledger = ledger_on(9, {earned("a", 100, 0), redeemed("r", 100, 1), earned("b", 50, 2),
                                              earned("c", 70, 3), reversed("d", "a", -100, 4)});
    BOOST_CHECK(holds(ledger, {{"c", 20}}));
}

BOOST_AUTO_TEST_CASE(a_return_of_points_that_are_nowhere_is_a_debt_that_says_why) {
    const std::vector<PointsEntry> entries{earned("a", 100, 0), redeemed("r", 80, 1),
                                           reversed("d", "a", -100, 4)};
    const PointsLedger ledger = ledger_on(9, entries);
    BOOST_TEST(ledger.balance == -80);
    BOOST_TEST(ledger.debts.at(0).entry_id == "d");
    BOOST_TEST(ledger.debts.at(0).points == 80);
    BOOST_CHECK(row_of(ledger, "d").remark == RowRemark::overdrew);
    BOOST_TEST(ledger.problems.empty());

    std::vector<PointsEntry> later = entries;
    later.push_back(earned("b", 100, 10));
    const PointsLedger paid = ledger_on(11, later);
    BOOST_CHECK(holds(paid, {{"b", 20}}));
    BOOST_TEST(paid.debts.empty());

    later.push_back(reversed("e", "r", 80, 12));
    const PointsLedger returned = ledger_on(13, later);
    BOOST_TEST(returned.balance == 100);
}

BOOST_AUTO_TEST_CASE(a_return_of_points_that_had_expired_does_not_take_them_again) {
    const PointsLedger ledger =
        ledger_on(9, {earned_until("a", 100, 0, 5), earned("b", 50, 1), reversed("c", "a", -100, 6)});
    BOOST_CHECK(holds(ledger, {{"b", 50}}));
    BOOST_TEST(row_of(ledger, "c").change == 0);
    BOOST_CHECK(row_of(ledger, "c").remark == RowRemark::had_expired);
}

BOOST_AUTO_TEST_CASE(an_order_that_is_returned_twice_is_taken_back_once) {
    const PointsLedger ledger = ledger_on(9, {earned("a", 100, 0), earned("b", 50, 1),
                                              reversed("c", "a", -100, 2), reversed("d", "a", -100, 3)});
    BOOST_CHECK(holds(ledger, {{"b", 50}}));
    BOOST_CHECK(has_problem(ledger, "d", PointsFault::reversed_twice));
    BOOST_CHECK(row_of(ledger, "d").remark == RowRemark::booked_twice);
}

BOOST_AUTO_TEST_CASE(a_returned_redemption_goes_back_to_where_it_came_from_with_its_expiry) {
    const std::vector<PointsEntry> entries{earned_until("a", 60, 0, 20), earned_until("b", 100, 1, 30),
                                           redeemed("r", 100, 2), reversed("u", "r", 50, 3)};
    const PointsLedger ledger = ledger_on(9, entries);
    BOOST_CHECK(holds(ledger, {{"a", 10}, {"b", 100}}));
    BOOST_TEST(ledger.lots[0].expires_ms.value() == on_day(20));
    BOOST_TEST(ledger_on(20, entries).balance == 100);
    BOOST_TEST(ledger_on(30, entries).balance == 0);
}

BOOST_AUTO_TEST_CASE(points_that_come_back_after_their_time_are_gone_at_once_and_both_is_shown) {
    const PointsLedger ledger =
        ledger_on(9, {earned_until("a", 60, 0, 5), redeemed("r", 60, 2), reversed("u", "r", 60, 6)});
    BOOST_TEST(ledger.balance == 0);
    BOOST_TEST(row_of(ledger, "u").change == 60);
    BOOST_TEST(ledger.history[0].change == -60);
    BOOST_CHECK(ledger.history[0].kind == PointsKind::expired);
}

BOOST_AUTO_TEST_CASE(a_returned_redemption_may_come_with_an_expiry_of_its_own) {
    PointsEntry goodwill = reversed("u", "r", 60, 6);
    goodwill.expires_ms = on_day(40);
    const PointsLedger ledger = ledger_on(9, {earned_until("a", 60, 0, 5), redeemed("r", 60, 2), goodwill});
    BOOST_CHECK(holds(ledger, {{"u", 60}}));
    BOOST_TEST(ledger.earnings.size() == 1);
}

BOOST_AUTO_TEST_CASE(an_expiry_can_be_taken_back_even_where_it_only_confirmed_what_had_expired) {
    const PointsLedger ledger =
        ledger_on(9, {earned_until("a", 100, 0, 5), expired("x", 100, 6), reversed("u", "x", 100, 7)});
    BOOST_CHECK(holds(ledger, {{"u", 100}}));
    BOOST_TEST(ledger.problems.empty());
}

BOOST_AUTO_TEST_CASE(a_return_that_is_called_off_gives_the_points_and_the_earning_back) {
    const PointsLedger ledger =
        ledger_on(9, {earned("a", 100, 0), reversed("c", "a", -100, 2), reversed("d", "c", 100, 3)});
    BOOST_CHECK(holds(ledger, {{"a", 100}}));
    BOOST_TEST(ledger.earnings.at(0).points == 100);
    BOOST_TEST(ledger.problems.empty());
}

BOOST_AUTO_TEST_CASE(what_a_return_took_back_is_not_earned) {
    const PointsLedger ledger = ledger_on(9, {earned("a", 100, 0), earned("b", 50, 1), redeemed("r", 120, 2),
                                              reversed("c", "a", -30, 3), adjusted("g", 500, 4)});
    BOOST_TEST(ledger.earnings.size() == 2);
    BOOST_TEST(ledger.earnings[0].points == 70);
    BOOST_TEST(ledger.earnings[1].points == 50);
}

BOOST_AUTO_TEST_SUITE_END()
