#pragma once

#include <cstdint>
#include <optional>

#include "domain/purchase_history.hpp"

namespace stamgast::domain {

/// How a customer buys one product again: from the last purchase on, so that it holds for what was bought
/// then.
struct Rhythm {
    std::int64_t interval_ms = 0; ///< ≥ 1: from the last purchase to the next
    std::int64_t spread_ms = 0; ///< how far that usually is off: the gaps' median absolute deviation × 1.5,
                                ///< which is a standard deviation if they are normally distributed
    std::int32_t gap_count = 0; ///< how many gaps it was learned from, without the outliers
    std::int32_t confidence_per_mille = 0; ///< 0 … 999: grows with the gaps, falls with their spread
    friend bool operator==(const Rhythm&, const Rhythm&) = default;
};

/// The rhythm of a product; nothing with fewer than `min_purchases` (≥ 2) purchases.
///
/// From the last 12 gaps between purchases. Each gap says how long what was bought at its start lasted:
///   per unit:      gap ÷ units bought then × units bought last,
///   per purchase:  gap, for those who buy at fixed times, however much.
/// Whichever explains the gaps better (the smaller deviation relative to the median) is used, the first if
/// both do equally. If enough gaps began with the variant that was bought last, only those count, because a
/// unit of 1 kg lasts longer than one of 250 g. The interval is the median of the gaps after those were put
/// aside that are further from their median than three spreads: a holiday, a birthday. A gap of more than ten
/// years counts as ten years.
[[nodiscard]] std::optional<Rhythm> find_rhythm(const PurchasedProduct& product, std::size_t min_purchases);

} // namespace stamgast::domain
