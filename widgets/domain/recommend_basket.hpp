#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/recommend_tallies.hpp"
#include "domain/recommend_weight.hpp"

namespace stamgast::domain {

/// A product that the next order may hold.
struct PredictedProduct {
    std::string product_id;
    Weight weight = 0; ///< > 0; only comparable with others of the same prediction
    friend bool operator==(const PredictedProduct&, const PredictedProduct&) = default;
};

/// What the customer's next order will hold if it is placed now, likeliest first, at most `max_count`, of
/// what the catalogue has available. Other than recommend() it does not look for something new: it is mostly
/// what they had before. The weight of a product is the sum of
///   habit:      its share of the customer's baskets, late ones counting more, × how due it is (from its
///               rhythm, of two purchases at least, as far as that is sure),
///   together:   the habit of other products × how often they lay in one basket,
///   relations:  the habit of other products × the shop's relation from them, except substitutes,
///   popularity: in the shop, more in groups that the customer buys from; all that a new customer has.
/// A durable product that the customer has is not predicted, nor are the catalogue's products `left_out`, by
/// number. Ties go by product id.
[[nodiscard]] std::vector<PredictedProduct> predict_basket(const Tallies& tallies, std::size_t max_count,
                                                           std::span<const std::uint32_t> left_out = {});

} // namespace stamgast::domain
