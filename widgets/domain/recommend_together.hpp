#pragma once

#include <cstdint>
#include <vector>

#include "domain/purchase_history.hpp"

namespace stamgast::domain {

/// In how many of the customer's baskets two products lay together.
struct Together {
    std::uint32_t product = 0; ///< into PurchaseHistory::products
    std::uint32_t with = 0;    ///< as well
    std::int32_t count = 0;
    friend bool operator==(const Together&, const Together&) = default;
};

/// Every pair that met at least twice, once is chance; both ways round, by ascending `product`. Baskets of
/// more than 50 products do not count: when everything is in it, nothing is together, and pairs grow with the
/// square.
[[nodiscard]] std::vector<Together> count_together(const PurchaseHistory& history);

} // namespace stamgast::domain
