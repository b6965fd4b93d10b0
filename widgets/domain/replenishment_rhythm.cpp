#include "domain/replenishment_rhythm.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <span>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

constexpr std::size_t most_gaps = 12;
constexpr std::int64_t longest_gap_ms = 3'650 * ms_per_day;

/// As many durations as gaps are looked at, at most. Of its own, without a heap: hundreds of products have a
/// rhythm, and each is worked out with half a dozen of these.
class Durations {
public:
    void push_back(std::int64_t duration_ms) { values_[size_++] = duration_ms; }
    [[nodiscard]] std::size_t size() const { return size_; }
    std::int64_t& operator[](std::size_t index) { return values_[index]; }
    [[nodiscard]] std::int64_t* begin() { return values_.data(); }
    [[nodiscard]] std::int64_t* end() { return values_.data() + size_; }
    [[nodiscard]] const std::int64_t* begin() const { return values_.data(); }
    [[nodiscard]] const std::int64_t* end() const { return values_.data() + size_; }

private:
    std::array<std::int64_t, most_gaps> values_{};
    std::size_t size_ = 0;
};

/// The middle one, or between the two in the middle. At least one is needed.
std::int64_t median(Durations durations) {
    const std::size_t half = durations.size() / 2;
    sort_few(durations);
    if (durations.size() % 2 == 1)
        return durations[half];
    return durations[half - 1] + (durations[half] - durations[half - 1]) / 2;
}

/// Where durations lie and how far they usually are from there.
struct Middle {
    std::int64_t median_ms;
    std::int64_t deviation_ms; ///< the median of the absolute deviations from the median
};

Middle middle_of(const Durations& durations) {
    const std::int64_t center = median(durations);
    Durations deviations;
    for (const std::int64_t duration : durations)
        deviations.push_back(duration > center ? duration - center : center - duration);
    return {center, median(deviations)};
}

std::int64_t spread_of(const Middle& middle) { return middle.deviation_ms + middle.deviation_ms / 2; }

/// Without what is too far from the middle to say anything about the habit. Differences of a tenth are never
/// too far: where most gaps are equal to the day, their deviation is 0.
Durations without_outliers(const Durations& durations, const Middle& middle) {
    const std::int64_t tolerated_ms = 3 * std::max(spread_of(middle), middle.median_ms / 10);
    Durations kept;
    for (const std::int64_t duration : durations) {
        if (duration >= middle.median_ms - tolerated_ms && duration <= middle.median_ms + tolerated_ms)
            kept.push_back(duration);
    }
    return kept;
}

/// Whether `left` deviates less than `right`, each relative to its own median.
bool is_steadier(const Middle& left, const Middle& right) {
    const auto relative = [](const Middle& middle) {
        return static_cast<double>(middle.deviation_ms) / static_cast<double>(middle.median_ms);
    };
    return relative(left) < relative(right);
}

/// The gaps that the rhythm is learned from, as how long the last purchase would last.
struct Gaps {
    Durations per_unit;
    Durations per_purchase;
};

/// The gaps that began with `variant`, or all of them without one.
Gaps gaps_of(const PurchasedProduct& product, std::optional<std::uint32_t> variant) {
    std::span<const Purchase> purchases = product.purchases;
    if (purchases.size() > most_gaps + 1)
        purchases = purchases.last(most_gaps + 1);
    const std::int64_t last_quantity = purchases.back().quantity;
    Gaps gaps;
    for (std::size_t index = 0; index + 1 < purchases.size(); ++index) {
        const Purchase& purchase = purchases[index];
        if (variant && purchase.variant != *variant)
            continue;
        const std::int64_t gap_ms = std::min(purchases[index + 1].at_ms - purchase.at_ms, longest_gap_ms);
        gaps.per_purchase.push_back(gap_ms);
        gaps.per_unit.push_back(gap_ms * last_quantity / purchase.quantity);
    }
    return gaps;
}

/// n ÷ (n + 2) × (1 − relative deviation), in thousandths.
std::int32_t confidence_of(std::size_t gap_count, const Middle& middle) {
    const auto count = static_cast<std::int64_t>(gap_count);
    const std::int64_t off = std::min(middle.deviation_ms, middle.median_ms);
    const std::int64_t steady_per_mille = 1000 - 1000 * off / middle.median_ms;
    return static_cast<std::int32_t>(steady_per_mille * count / (count + 2));
}

} // namespace

std::optional<Rhythm> find_rhythm(const PurchasedProduct& product, std::size_t min_purchases) {
    assert(min_purchases >= 2);
    if (product.purchases.size() < min_purchases)
        return std::nullopt;
    Gaps gaps = gaps_of(product, product.purchases.back().variant);
    if (gaps.per_unit.size() + 1 < min_purchases)
        gaps = gaps_of(product, std::nullopt);
    const Middle per_unit = middle_of(gaps.per_unit);
    const Middle per_purchase = middle_of(gaps.per_purchase);
    const bool by_purchase = is_steadier(per_purchase, per_unit);
    const Durations kept = without_outliers(by_purchase ? gaps.per_purchase : gaps.per_unit,
                                            by_purchase ? per_purchase : per_unit);
    const Middle middle = middle_of(kept);
    return Rhythm{.interval_ms = middle.median_ms,
                  .spread_ms = spread_of(middle),
                  .gap_count = static_cast<std::int32_t>(kept.size()),
                  .confidence_per_mille = confidence_of(kept.size(), middle)};
}

} // namespace stamgast::domain
