#pragma once

#include <vector>

#include "domain/recommend.hpp"

namespace stamgast::domain {

enum class Candidacy : std::uint8_t {
    excluded, ///< may not be recommended
    had,      ///< the customer bought it before
    fresh,    ///< the customer never bought it
};

/// What of the catalogue may be recommended, by product number: see recommend().
[[nodiscard]] std::vector<Candidacy> find_candidates(const RecommendInput& input,
                                                     const RecommendPolicy& policy);

} // namespace stamgast::domain
