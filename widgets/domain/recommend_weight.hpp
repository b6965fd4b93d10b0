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

/// A product and its weight as one number, because sorting plain numbers takes the least code and time:
/// ascending, the heaviest product comes first and equal ones by their number. Weights from 2,147 wholes on
/// are equal. The highest bit is free.
[[nodiscard]] constexpr std::uint64_t rank_key(Weight weight, std::uint32_t product) {
    constexpr Weight most = (Weight{1} << 31) - 1;
    return static_cast<std::uint64_t>(most - (weight < most ? weight : most)) << 32 | product;
}
[[nodiscard]] constexpr std::uint32_t product_of_key(std::uint64_t key) {
    return static_cast<std::uint32_t>(key);
}

/// How much something that long ago still says: a whole now, half of it after each half-life and straight
/// lines between. An age below 0 counts as 0.
[[nodiscard]] Weight recency(std::int64_t age_ms, std::int64_t half_life_ms);

/// Popularity on a logarithmic scale: 0 for 0, a whole for `highest`. So a product that sells a tenth of what
/// the best one sells is still in sight. Counts below 0 are 0, counts above `highest` a whole.
[[nodiscard]] Weight popularity_weight(std::int64_t count, std::int64_t highest);

} // namespace stamgast::domain
