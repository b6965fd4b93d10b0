#include "domain/recommend_together.hpp"

namespace stamgast::domain {
namespace {

constexpr std::size_t largest_basket = 50;

/// For each product of the history, the baskets that it lies in with not too many others.
std::vector<std::vector<std::uint32_t>> baskets_of_products(const PurchaseHistory& history) {
    std::vector<std::vector<std::uint32_t>> baskets_of(history.products.size());
    for (std::uint32_t basket = 0; basket < history.baskets.size(); ++basket) {
        const std::vector<std::uint32_t>& products = history.baskets[basket].products;
        if (products.size() > largest_basket)
            continue;
        for (const std::uint32_t product : products)
            baskets_of[product].push_back(basket);
    }
    return baskets_of;
}

} // namespace

std::vector<Together> count_together(const PurchaseHistory& history) {
    const auto baskets_of = baskets_of_products(history);
    std::vector<std::int32_t> counts(history.products.size());
    std::vector<std::uint32_t> met;
    std::vector<Together> found;
    for (std::uint32_t product = 0; product < baskets_of.size(); ++product) {
        if (baskets_of[product].size() < 2)
            continue;
        for (const std::uint32_t basket : baskets_of[product]) {
            for (const std::uint32_t with : history.baskets[basket].products) {
                if (with != product && ++counts[with] == 2)
                    met.push_back(with);
            }
        }
        for (const std::uint32_t with : met)
            found.push_back({.product = product, .with = with, .count = counts[with]});
        met.clear();
        for (const std::uint32_t basket : baskets_of[product]) {
            for (const std::uint32_t with : history.baskets[basket].products)
                counts[with] = 0;
        }
    }
    return found;
}

} // namespace stamgast::domain
