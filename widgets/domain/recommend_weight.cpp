#include "domain/recommend_weight.hpp"

#include <algorithm>
#include <bit>

namespace stamgast::domain {
namespace {

/// The binary logarithm of 1 + count in units of 1/1024, with straight lines between powers of two.
std::int64_t logarithm(std::int64_t count) {
    const auto value = static_cast<std::uint64_t>(count) + 1;
    const auto exponent = static_cast<int>(std::bit_width(value)) - 1;
    const std::uint64_t above = value - (std::uint64_t{1} << exponent);
    // Divided before it would not fit: beyond 2^50 the last digits say nothing about popularity.
    const std::uint64_t fraction = exponent <= 50 ? (above << 10) >> exponent : above >> (exponent - 10);
    return (std::int64_t{exponent} << 10) + static_cast<std::int64_t>(fraction);
}

} // namespace

Weight recency(std::int64_t age_ms, std::int64_t half_life_ms) {
    const std::int64_t age = std::max<std::int64_t>(age_ms, 0);
    const std::int64_t halvings = age / half_life_ms;
    if (halvings >= 20) // a whole is less than 2^20
        return 0;
    const Weight at_start = whole_weight >> halvings;
    return at_start - at_start * (age % half_life_ms) / (2 * half_life_ms);
}

Weight popularity_weight(std::int64_t count, std::int64_t highest) {
    if (count <= 0 || highest <= 0)
        return 0;
    return share_of(logarithm(std::min(count, highest)), logarithm(highest));
}

} // namespace stamgast::domain
