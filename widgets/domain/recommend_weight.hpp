#pragma once

#include <cstdint>

namespace stamgast::domain {

/// A share or a strength in millionths. Integers, so that every browser and every test ranks alike.
using Weight = std::int64_t;
inline constexpr Weight whole_weight = 1'000'000;

/// The product of two weights. Neither may exceed 3,000 wholes.
[[nodiscard]] constexpr Weight scaled(Weight left, Weight right) { return left * right / whole_weight; }

/// What share `part` is of `total`; 0 of nothing. `part` may not exceed 9,000,000 wholes.
[[nodiscard]] constexpr Weight share_of(std::int64_t part, std::int64_t total) {
    return total > 0 ? part * whole_weight / total : 0;
}

[[nodiscard]] constexpr Weight weight_of_per_mille(std::int32_t per_mille) {
    return per_mille * (whole_weight / 1000);
}

/// How much something that long ago still says: a whole now, half of it after each half-life and straight
/// lines between. An age below 0 counts as 0.
[[nodiscard]] Weight recency(std::int64_t age_ms, std::int64_t half_life_ms);

/// Popularity on a logarithmic scale: 0 for 0, a whole for `highest`. So a product that sells a tenth of what
/// the best one sells is still in sight. Counts below 0 are 0, counts above `highest` a whole.
[[nodiscard]] Weight popularity_weight(std::int64_t count, std::int64_t highest);

} // namespace stamgast::domain
