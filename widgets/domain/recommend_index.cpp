#include "domain/recommend_index.hpp"

#include <algorithm>

namespace stamgast::domain {

CatalogueIndex::CatalogueIndex(const Catalogue& catalogue) : titled_(catalogue.groups) {
    ids_.reserve(catalogue.products.size());
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

std::string_view CatalogueIndex::group_title(std::uint32_t group) const {
    const auto known = std::ranges::find(titled_, group_id(group), &CatalogueGroup::id);
    return known == titled_.end() ? group_id(group) : std::string_view{known->title};
}

std::span<const std::uint32_t> CatalogueIndex::groups_of(std::uint32_t product) const {
    const std::uint32_t begin = product == 0 ? 0 : groups_end_[product - 1];
    return std::span(groups_).subspan(begin, groups_end_[product] - begin);
}

} // namespace stamgast::domain
