#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/purchase_history.hpp"
#include "domain/recommend_index.hpp"
#include "domain/recommend_together.hpp"
#include "domain/recommend_weight.hpp"

namespace stamgast::domain {

/// What recommending, foretelling and choosing tips all count in a customer's history and a shop's
/// catalogue: counted once, whichever of them are wanted. Holds on to both.
struct Tallies {
    Tallies(const PurchaseHistory& counted, const Catalogue& sold, std::int64_t counted_ms);

    const PurchaseHistory& history;
    std::int64_t now_ms;
    CatalogueIndex catalogue;
    std::vector<std::optional<std::uint32_t>> numbers; ///< of the history's products, if still sold
    std::vector<Together> together;                    ///< see count_together()
    /// How much of what the customer buys is of each group, lately more than long ago: a whole if everything
    /// is. Products that are not in the catalogue are of no group.
    std::vector<Weight> affinities;
};

} // namespace stamgast::domain
