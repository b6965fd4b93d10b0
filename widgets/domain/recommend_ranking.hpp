#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/recommend_index.hpp"
#include "domain/recommend_weight.hpp"

namespace stamgast::domain {

/// The products of a catalogue by what they weigh, the heaviest first, equal ones in the order of their ids,
/// so that the order in which the shop sent them does not matter. What weighs nothing is not in it. Handed
/// out one by one: of thousands the first dozen is wanted, and sorting the others is most of the work. Holds
/// on to the catalogue and the weights.
class Ranking {
public:
    /// `weights` of all products, by number.
    Ranking(const CatalogueIndex& catalogue, std::span<const Weight> weights);

    /// The next product's number; nothing when there are no more. O(log n).
    [[nodiscard]] std::optional<std::uint32_t> next();

private:
    [[nodiscard]] bool is_before(std::uint32_t left, std::uint32_t right) const;
    void sift_down(std::size_t at);

    const CatalogueIndex& catalogue_;
    std::span<const Weight> weights_;
    std::vector<std::uint32_t> heap_; ///< each is before the two at twice its place
};

} // namespace stamgast::domain
