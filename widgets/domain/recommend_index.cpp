#include "domain/recommend_index.hpp"

#include <algorithm>

#include "domain/sorting.hpp"

namespace stamgast::domain {
namespace {

constexpr std::int64_t affinity_half_life_ms = 180 * ms_per_day;

} // namespace

CatalogueIndex::CatalogueIndex(const Catalogue& catalogue) {
    products_.reserve(catalogue.products.size());
    groups_end_.reserve(catalogue.products.size());
    for (const CatalogueProduct& product : catalogue.products) {
        if (ids_.add(product.id) < products_.size())
            continue;
        products_.push_back(&product);
        highest_of_all_ = std::max(highest_of_all_, product.popularity);
        add_groups(product);
    }
}

void CatalogueIndex::add_groups(const CatalogueProduct& product) {
    for (const std::string& id : product.group_ids) {
        const std::uint32_t group = group_ids_.add(id);
        groups_.push_back(group);
        if (group == highest_.size())
            highest_.push_back(0);
        highest_[group] = std::max(highest_[group], product.popularity);
    }
    groups_end_.push_back(static_cast<std::uint32_t>(groups_.size()));
}

std::vector<std::optional<std::uint32_t>> CatalogueIndex::numbers_of(const PurchaseHistory& history) const {
    std::vector<std::optional<std::uint32_t>> numbers;
    numbers.reserve(history.products.size());
    for (const PurchasedProduct& bought : history.products)
        numbers.push_back(find(bought.product_id));
    return numbers;
}

std::vector<std::uint32_t> CatalogueIndex::ranked(std::span<const Weight> weights) const {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t product = 0; product < size(); ++product) {
        if (weights[product] > 0)
            numbers.push_back(product);
    }
    sort_stably(numbers, [&](std::uint32_t left, std::uint32_t right) {
        if (weights[left] != weights[right])
            return weights[left] > weights[right];
        return products_[left]->id < products_[right]->id;
    });
    return numbers;
}

std::span<const std::uint32_t> CatalogueIndex::groups_of(std::uint32_t product) const {
    const std::uint32_t begin = product == 0 ? 0 : groups_end_[product - 1];
    return std::span(groups_).subspan(begin, groups_end_[product] - begin);
}

std::vector<Weight> group_affinities(const PurchaseHistory& history, const CatalogueIndex& catalogue,
                                     std::int64_t now_ms) {
    std::vector<Weight> affinities(catalogue.group_count());
    Weight total = 0;
    for (const PurchasedProduct& bought : history.products) {
        Weight weight = 0;
        for (const Purchase& purchase : bought.purchases)
            weight += recency(now_ms - purchase.at_ms, affinity_half_life_ms);
        total += weight;
        const auto product = catalogue.find(bought.product_id);
        if (!product)
            continue;
        for (const std::uint32_t group : catalogue.groups_of(*product))
            affinities[group] += weight;
    }
    for (Weight& affinity : affinities)
        affinity = share_of(affinity, total);
    return affinities;
}

} // namespace stamgast::domain
