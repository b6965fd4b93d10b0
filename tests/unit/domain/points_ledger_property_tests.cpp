#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <deque>
#include <optional>
#include <random>
#include <set>

#include "domain/points_builders.hpp"

using namespace stamgast::domain;
using namespace stamgast::domain::test;

BOOST_AUTO_TEST_SUITE(points_ledger_properties)

namespace {

constexpr int life_count = 300;
constexpr int steps_per_life = 40;

enum class Diary : std::uint8_t { with_everything, without_expiry, without_reversals };

/// Books what a shop that keeps its ledger well could book: it lets nobody spend what is not there, and takes
/// nothing back twice.
class Shopkeeper {
public:
    Shopkeeper(std::uint32_t seed, Diary diary) : random_(seed), diary_(diary) {
        while (static_cast<int>(entries_.size()) < steps_per_life)
            book_one();
    }
    [[nodiscard]] const std::vector<PointsEntry>& entries() const { return entries_; }
    [[nodiscard]] std::int64_t time_ms() const { return time_ms_; }
    std::mt19937& random() { return random_; }

private:
    std::int64_t within(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most - least + 1));
    }

    /// No two entries at one moment, and no expiry at the moment of an entry: what comes first would be left
    /// to the ids, and not every order of such entries is that of a shop that keeps its ledger well.
    void book_one() {
        time_ms_ += within(1, 5) * 9 * hour_ms;
        switch (within(0, diary_ == Diary::without_reversals ? 4 : 7)) {
        case 0:
        case 1:
        case 2:
            return earn();
        case 3:
            return adjust();
        case 4:
            return spend();
        default:
            return reverse();
        }
    }

    [[nodiscard]] std::int64_t balance() const {
        return std::max<std::int64_t>(0, replay_points(entries_, time_ms_, {}).balance);
    }

    PointsEntry& book(PointsKind kind, std::int64_t points) {
        PointsEntry& entry = entries_.emplace_back();
        entry.id = std::to_string(random_()) + "-" + std::to_string(entries_.size());
        entry.kind = kind;
        entry.points = points;
        entry.at_ms = time_ms_;
        reversible_.push_back(points < 0 ? -points : points);
        target_of_.push_back(entries_.size() - 1);
        return entry;
    }

    void earn() {
        PointsEntry& entry = book(PointsKind::earned, within(1, 200));
        if (diary_ != Diary::without_expiry && within(0, 3) > 0)
            entry.expires_ms = time_ms_ + within(0, 30) * day_ms + hour_ms;
        if (within(0, 3) == 0)
            entry.available_ms = time_ms_ + within(0, 14) * day_ms;
    }

    void adjust() { book(PointsKind::adjusted, within(-std::min<std::int64_t>(30, balance()), 30)); }

    void spend() {
        const std::int64_t most = balance();
        if (most > 0)
            book(PointsKind::redeemed, -within(1, most));
    }

    void reverse() {
        if (entries_.empty())
            return;
        const std::size_t target = random_() % entries_.size();
        const PointsEntry of = entries_[target];
        // What took back expired points took less than it says: no shop calls that off.
        const bool is_reversal = of.kind == PointsKind::reversed;
        const bool is_final = is_reversal && (diary_ != Diary::without_expiry || is_second_.contains(target));
        if (is_final || reversible_[target] == 0 || of.at_ms == time_ms_)
            return;
        const std::int64_t points = within(1, reversible_[target]);
        reversible_[target] -= points;
        if (is_reversal)
            reversible_[target_of_.at(target)] += points;
        PointsEntry& entry = book(PointsKind::reversed, of.points < 0 ? points : -points);
        entry.of_entry_id = of.id;
        target_of_.back() = target;
        if (is_reversal)
            is_second_.insert(entries_.size() - 1);
    }

    std::mt19937 random_;
    Diary diary_;
    std::int64_t time_ms_ = new_year_ms;
    std::vector<PointsEntry> entries_;
    std::vector<std::int64_t> reversible_;
    std::vector<std::size_t> target_of_;
    std::set<std::size_t> is_second_;
};

/// Calls `check` for many lives and moments after them.
template <typename Check>
void for_many_lives(Diary diary, const Check& check) {
    for (std::uint32_t seed = 0; seed < life_count; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            Shopkeeper shopkeeper(seed, diary);
            const std::int64_t now_ms = shopkeeper.time_ms() + (seed % 4) * 5 * day_ms;
            check(shopkeeper, replay_points(shopkeeper.entries(), now_ms, {}), now_ms);
        }
    }
}

std::int64_t sum_of(const std::vector<PointsEntry>& entries) {
    std::int64_t sum = 0;
    for (const PointsEntry& entry : entries)
        sum += entry.points;
    return sum;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_ledger_always_adds_up) {
    for_many_lives(Diary::with_everything, [](Shopkeeper& shopkeeper, const PointsLedger& ledger, auto) {
        std::int64_t lots = 0;
        std::int64_t owed = 0;
        std::int64_t running = 0;
        std::int64_t found_expired = 0;
        for (const PointsLot& lot : ledger.lots) {
            BOOST_TEST(lot.points > 0);
            lots += lot.points;
        }
        for (const PointsDebt& debt : ledger.debts)
            owed += debt.points;
        for (auto row = ledger.history.rbegin(); row != ledger.history.rend(); ++row) {
            running += row->change;
            BOOST_TEST(row->balance == running);
            if (row->remark == RowRemark::had_expired || row->remark == RowRemark::overdrew)
                found_expired += row->change - row->booked;
        }
        const PointsTotals& totals = ledger.totals;
        BOOST_TEST(ledger.balance == running);
        BOOST_TEST(ledger.balance == lots - owed);
        BOOST_TEST(ledger.balance ==
                   totals.earned + totals.redeemed + totals.expired + totals.adjusted + totals.reversed);
        BOOST_TEST((lots == 0 || owed == 0));
        BOOST_TEST(ledger.balance - totals.expired + ledger.pending ==
                   sum_of(shopkeeper.entries()) + found_expired);
        BOOST_TEST(ledger.problems.empty());
    });
}

BOOST_AUTO_TEST_CASE(without_expiry_balance_and_pending_are_the_sum_of_the_entries) {
    for_many_lives(Diary::without_expiry, [](Shopkeeper& shopkeeper, const PointsLedger& ledger, auto) {
        BOOST_TEST(ledger.balance + ledger.pending == sum_of(shopkeeper.entries()));
        BOOST_TEST(ledger.problems.empty());
    });
}

BOOST_AUTO_TEST_CASE(a_balance_below_zero_has_a_return_to_explain_it) {
    for_many_lives(Diary::with_everything, [](Shopkeeper&, const PointsLedger& ledger, auto) {
        BOOST_TEST((ledger.balance < 0) == !ledger.debts.empty());
        for (const PointsDebt& debt : ledger.debts)
            BOOST_CHECK(debt.kind == PointsKind::reversed);
    });
}

BOOST_AUTO_TEST_CASE(the_order_in_which_entries_come_changes_nothing) {
    for_many_lives(Diary::with_everything,
                   [](Shopkeeper& shopkeeper, const PointsLedger& ledger, std::int64_t now_ms) {
                       std::vector<PointsEntry> entries = shopkeeper.entries();
                       const auto first = shopkeeper.entries().begin();
                       entries.insert(entries.end(), first, first + 9);
                       std::ranges::shuffle(entries, shopkeeper.random());
                       BOOST_CHECK(replay_points(entries, now_ms, {}) == ledger);
                   });
}

BOOST_AUTO_TEST_CASE(what_has_happened_stays_as_it_was) {
    for_many_lives(Diary::with_everything, [](Shopkeeper& shopkeeper, const PointsLedger& ledger,
                                              std::int64_t now_ms) {
        const PointsLedger later = replay_points(shopkeeper.entries(), now_ms + 9 * day_ms, {});
        BOOST_REQUIRE(later.history.size() >= ledger.history.size());
        const auto newer = static_cast<std::ptrdiff_t>(later.history.size() - ledger.history.size());
        BOOST_CHECK(std::equal(ledger.history.begin(), ledger.history.end(), later.history.begin() + newer));
    });
}

BOOST_AUTO_TEST_CASE(a_shop_that_books_each_expiry_deducts_nothing_more) {
    for_many_lives(Diary::with_everything,
                   [](Shopkeeper& shopkeeper, const PointsLedger& ledger, std::int64_t now_ms) {
                       std::vector<PointsEntry> entries = shopkeeper.entries();
                       for (const PointsRow& row : ledger.history) {
                           if (row.kind != PointsKind::expired)
                               continue;
                           PointsEntry entry = expired("expiry " + std::to_string(entries.size()), 0, 0);
                           entry.points = row.change;
                           entry.at_ms = row.at_ms + 1;
                           entries.push_back(entry);
                       }
                       const PointsLedger booked = replay_points(entries, now_ms, {});
                       BOOST_TEST(booked.balance == ledger.balance);
                       BOOST_CHECK(booked.lots == ledger.lots);
                       BOOST_CHECK(booked.totals == ledger.totals);
                       BOOST_CHECK(booked.earnings == ledger.earnings);
                       BOOST_TEST(booked.history.size() == ledger.history.size());
                       BOOST_TEST(booked.problems.empty());
                   });
}

BOOST_AUTO_TEST_CASE(the_balance_is_that_of_a_purse_of_single_coins) {
    struct Coin {
        std::int64_t since_ms = 0;
        std::optional<std::int64_t> expires_ms;
    };
    for_many_lives(Diary::without_reversals, [](Shopkeeper& shopkeeper, const PointsLedger& ledger,
                                                std::int64_t now_ms) {
        std::vector<PointsEntry> entries = shopkeeper.entries();
        std::ranges::sort(entries, {}, [](const auto& entry) { return std::pair(entry.at_ms, entry.id); });
        std::deque<Coin> purse;
        const auto is_good = [](const Coin& coin, std::int64_t at_ms) {
            return coin.since_ms <= at_ms && (!coin.expires_ms || *coin.expires_ms > at_ms);
        };
        for (const PointsEntry& entry : entries) {
            for (std::int64_t added = 0; added < entry.points; ++added)
                purse.push_back({entry.available_ms.value_or(entry.at_ms), entry.expires_ms});
            for (std::int64_t taken = 0; taken > entry.points; --taken) {
                const auto coin =
                    std::ranges::find_if(purse, [&](const Coin& c) { return is_good(c, entry.at_ms); });
                BOOST_REQUIRE(coin != purse.end());
                purse.erase(coin);
            }
        }
        BOOST_TEST(ledger.balance ==
                   std::ranges::count_if(purse, [&](const Coin& coin) { return is_good(coin, now_ms); }));
    });
}

BOOST_AUTO_TEST_SUITE_END()
