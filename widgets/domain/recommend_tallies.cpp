#include "domain/recommend_tallies.hpp"

namespace stamgast::domain {
namespace {

constexpr std::int64_t affinity_half_life_ms = 180 * ms_per_day;

std::vector<std::optional<std::uint32_t>> numbers_of(const PurchaseHistory& history,
                                                     const CatalogueIndex& catalogue) {
    std::vector<std::optional<std::uint32_t>> numbers;
    numbers.reserve(history.products.size());
    for (const PurchasedProduct& bought : history.products)
        numbers.push_back(catalogue.find(bought.product_id));
    return numbers;
}

std::vector<Weight> affinities_of(const Tallies& tallies) {
    std::vector<Weight> affinities(tallies.catalogue.group_count());
    Weight total = 0;
    for (std::size_t bought = 0; bought < tallies.numbers.size(); ++bought) {
        Weight weight = 0;
        for (const Purchase& purchase : tallies.history.products[bought].purchases)
            weight += recency(tallies.now_ms - purchase.at_ms, affinity_half_life_ms);
        total += weight;
        if (!tallies.numbers[bought])
            continue;
        for (const std::uint32_t group : tallies.catalogue.groups_of(*tallies.numbers[bought]))
            affinities[group] += weight;
    }
    for (Weight& affinity : affinities)
        affinity = share_of(affinity, total);
    return affinities;
}

} // namespace

Tallies::Tallies(const PurchaseHistory& counted, const Catalogue& sold, std::int64_t counted_ms)
    : history(counted), now_ms(counted_ms), catalogue(sold), numbers(numbers_of(counted, catalogue)),
      together(count_together(counted)), affinities(affinities_of(*this)) {}

} // namespace stamgast::domain
