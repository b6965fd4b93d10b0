#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/money.hpp"
#include "domain/recommend_catalogue.hpp"

namespace stamgast::domain {

/// What a card shows of a product of the catalogue, and what is needed to put it into the cart. Small,
/// because a catalogue may have thousands of them.
struct CatalogueCard {
    std::string product_id;
    std::string title;
    std::string url;       ///< may be empty
    std::string image_url; ///< may be empty
    Currency currency;
    std::int64_t price = 0;    ///< minor units: the lowest of the variants that can be had
    bool price_varies = false; ///< there are dearer variants
    std::string variant_id;    ///< empty where the customer has to choose one
    friend bool operator==(const CatalogueCard&, const CatalogueCard&) = default;
};

/// One page of what the shop sells.
struct CataloguePage {
    Catalogue catalogue;
    std::vector<CatalogueCard> cards; ///< one per product of `catalogue`, in its order
    std::vector<std::string> dismissed_ids;
    std::string next_cursor; ///< empty: there are no more
    friend bool operator==(const CataloguePage&, const CataloguePage&) = default;
};

} // namespace stamgast::domain
