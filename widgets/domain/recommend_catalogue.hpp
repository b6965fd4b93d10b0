#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stamgast::domain {

/// How a product relates to another one, in the shop's eyes.
enum class RelationKind : std::uint8_t {
    complementary, ///< goes with it: filters with coffee
    accessory,     ///< is for it: a brush for the grinder
    also_bought,   ///< customers who buy the one buy the other
    substitute,    ///< does the same
};

/// From the product that holds it to another one.
struct Relation {
    std::string product_id;
    RelationKind kind = RelationKind::complementary;
    std::int32_t weight_per_mille = 1000; ///< 0 … 1000: how strong, where the shop tells
    friend bool operator==(const Relation&, const Relation&) = default;
};

enum class Availability : std::uint8_t { available, sold_out };

/// Whether having a product means having enough of it.
enum class ProductUse : std::uint8_t {
    consumable, ///< is used up and bought again
    durable,    ///< one is enough
};

/// What recommendations need to know of a product; what a card shows of it is asked of the shop afterwards.
struct CatalogueProduct {
    std::string id;
    std::vector<std::string> group_ids; ///< categories, the main one first; may be empty
    std::int64_t popularity =
        0; ///< how many customers bought it lately, or any number ≥ 0 that grows with that
    std::int64_t first_seen_ms = 0; ///< since when the shop has it; 0 if unknown
    Availability availability = Availability::available;
    ProductUse use = ProductUse::consumable;
    std::vector<Relation> relations;
    friend bool operator==(const CatalogueProduct&, const CatalogueProduct&) = default;
};

struct CatalogueGroup {
    std::string id;
    std::string title; ///< as customers know it
    friend bool operator==(const CatalogueGroup&, const CatalogueGroup&) = default;
};

/// The products among which the shop lets Stamgast choose. Of two products with one id the first counts.
struct Catalogue {
    std::vector<CatalogueGroup> groups;
    std::vector<CatalogueProduct> products;
    friend bool operator==(const Catalogue&, const Catalogue&) = default;
};

} // namespace stamgast::domain
