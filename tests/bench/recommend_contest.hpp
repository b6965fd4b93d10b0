#pragma once

#include <string>
#include <vector>

#include "recommend_population.hpp"

/// Who foretells the orders that were kept back best?
namespace stamgast::bench {

enum class Predictor : int {
    stamgast,      ///< predict_basket()
    most_frequent, ///< what is in most of this customer's orders; the most popular where that is not enough
    most_popular,  ///< what most customers have
};

/// The first `count` products that a predictor expects in the shopper's next order.
[[nodiscard]] std::vector<std::string> predict(Predictor predictor, const Population& population,
                                               const Shopper& shopper, std::size_t count);

struct Score {
    int hits = 0;            ///< shoppers of whom at least one product was foretold
    double recall_sum = 0.0; ///< of each shopper, the share of the order's products that was foretold
};

/// The score of the first `count` products.
[[nodiscard]] Score score(Predictor predictor, const Population& population, std::size_t count);

} // namespace stamgast::bench
