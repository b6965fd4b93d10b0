#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/recommend_catalogue.hpp"
#include "domain/recommend_ids.hpp"

namespace stamgast::domain {

/// A catalogue in which products and groups are numbered and found by id. Holds on to the catalogue.
class CatalogueIndex {
public:
    explicit CatalogueIndex(const Catalogue& catalogue);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(products_.size()); }
    [[nodiscard]] const CatalogueProduct& product(std::uint32_t number) const { return *products_[number]; }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view product_id) const {
        return ids_.find(product_id);
    }

    /// The groups that products are in.
    [[nodiscard]] std::uint32_t group_count() const { return group_ids_.size(); }
    [[nodiscard]] std::string_view group_id(std::uint32_t group) const { return group_ids_.id(group); }
    /// The shop's name of a group; its id, which is often readable, if the shop sent none.
    [[nodiscard]] std::string_view group_title(std::uint32_t group) const;
    /// The groups of a product, the main one first.
    [[nodiscard]] std::span<const std::uint32_t> groups_of(std::uint32_t product) const;
    /// The popularity of the most popular product of a group, and of all.
    [[nodiscard]] std::int64_t highest_popularity(std::uint32_t group) const { return highest_[group]; }
    [[nodiscard]] std::int64_t highest_popularity() const { return highest_of_all_; }

private:
    void add_groups(const CatalogueProduct& product);

    std::span<const CatalogueGroup> titled_;
    IdTable ids_;
    std::vector<const CatalogueProduct*> products_;
    IdTable group_ids_;
    std::vector<std::uint32_t> groups_;     ///< of all products, one after the other
    std::vector<std::uint32_t> groups_end_; ///< where each product's groups end
    std::vector<std::int64_t> highest_;
    std::int64_t highest_of_all_ = 0;
};

} // namespace stamgast::domain
