#include "domain/recommend_index.hpp"

#include <algorithm>

namespace stamgast::domain {
namespace {

constexpr std::int64_t affinity_half_life_ms = 180 * ms_per_day;

std::string_view id_of(const CatalogueProduct* product) { return product->id; }

} // namespace

CatalogueIndex::CatalogueIndex(const Catalogue& catalogue) {
    products_.reserve(catalogue.products.size());
    for (const CatalogueProduct& product : catalogue.products)
        products_.push_back(&product);
    // Of equal ids the first one comes first and stays.
    std::ranges::sort(products_, [](const CatalogueProduct* left, const CatalogueProduct* right) {
        const int order = left->id.compare(right->id);
        return order != 0 ? order < 0 : left < right;
    });
    const auto repeated = std::ranges::unique(products_, {}, id_of);
    products_.erase(repeated.begin(), repeated.end());
    number_groups();
}

void CatalogueIndex::number_groups() {
    for (const CatalogueProduct* product : products_) {
        for (const std::string& id : product->group_ids) {
            const auto place = std::ranges::lower_bound(group_ids_, std::string_view(id));
            if (place == group_ids_.end() || *place != id)
                group_ids_.insert(place, id);
        }
    }
    highest_.resize(group_ids_.size());
    groups_end_.reserve(products_.size());
    for (const CatalogueProduct* product : products_) {
        highest_of_all_ = std::max(highest_of_all_, product->popularity);
        for (const std::string& id : product->group_ids) {
            const auto place = std::ranges::lower_bound(group_ids_, std::string_view(id));
            const auto group = static_cast<std::uint32_t>(place - group_ids_.begin());
            groups_.push_back(group);
            highest_[group] = std::max(highest_[group], product->popularity);
        }
        groups_end_.push_back(static_cast<std::uint32_t>(groups_.size()));
    }
}

std::optional<std::uint32_t> CatalogueIndex::find(std::string_view product_id) const {
    const auto place = std::ranges::lower_bound(products_, product_id, {}, id_of);
    if (place == products_.end() || (*place)->id != product_id)
        return std::nullopt;
    return static_cast<std::uint32_t>(place - products_.begin());
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
