#pragma once

#include <cstdint>
#include <vector>

#include "domain/order.hpp"
#include "domain/recommend_catalogue.hpp"

/// Customers whose habits are known because they were made up, for measuring how well they are found again.
namespace stamgast::bench {

/// One customer: the orders they placed, and the last one, which is kept from who predicts it.
struct Shopper {
    std::vector<domain::Order> orders; ///< oldest first, at least four
    domain::Order next;
};

struct Population {
    domain::Catalogue catalogue; ///< popularity counts the shoppers who have a product in `orders`
    std::vector<Shopper> shoppers;
};

/// The same for the same numbers, on every machine. A shop of 600 products in 24 groups, of which few sell
/// well and many seldom; a sixth are new within the last two years, some sell in one season. Each shopper
/// comes every one to four weeks for half a year to two years, and
///   uses up 6 to 20 products at an interval of their own (three weeks to four months a unit, a quarter more
///   or less each time), one to three units at once; a fifth of the habits end on the way, a fifth begin
///   late; takes with some of them what goes with it, every second time; of these pairs the shop's relations
///   know two thirds, and name as many that mean nothing; tries out up to two things each time, mostly of
///   their own groups and by how well they sell.
[[nodiscard]] Population make_population(std::uint64_t seed, int shopper_count);

} // namespace stamgast::bench
