#include "domain/recommend_together.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

constexpr std::size_t largest_basket = 50;

/// A pair as one number: sorting plain numbers takes the least code and time.
std::vector<std::uint64_t> all_pairs(const PurchaseHistory& history) {
    std::vector<std::uint64_t> pairs;
    for (const Basket& basket : history.baskets) {
        if (basket.products.size() > largest_basket)
            continue;
        for (const std::uint32_t product : basket.products) {
            // What was bought once cannot have met anything twice.
            if (history.products[product].purchases.size() < 2)
                continue;
            for (const std::uint32_t with : basket.products) {
                if (with != product && history.products[with].purchases.size() > 1)
                    pairs.push_back(std::uint64_t{product} << 32 | with);
            }
        }
    }
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace

std::vector<Together> count_together(const PurchaseHistory& history) {
    std::vector<Together> found;
    const std::vector<std::uint64_t> pairs = all_pairs(history);
    for (auto pair = pairs.begin(); pair != pairs.end();) {
        const auto next = std::upper_bound(pair, pairs.end(), *pair);
        if (next - pair > 1) {
            found.push_back({.product = static_cast<std::uint32_t>(*pair >> 32),
                             .with = static_cast<std::uint32_t>(*pair),
                             .count = static_cast<std::int32_t>(next - pair)});
        }
        pair = next;
    }
    return found;
}

} // namespace stamgast::domain
