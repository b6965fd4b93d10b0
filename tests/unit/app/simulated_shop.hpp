#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/cart.hpp"
#include "domain/order.hpp"
#include "domain/product.hpp"

namespace stamgast::app::test {

/// How a shop takes a change of its cart.
enum class CartManners {
    remembering, ///< sets quantities; a change whose key it has seen is the same change: what the contract
                 ///< asks for
    forgetful,   ///< sets quantities, again and again
    adding,      ///< its adapter reads the cart and then asks to add what is missing: a copy adds once more
};

/// A change on its way to the shop.
struct TravellingChange {
    struct Step {
        std::string variant_id;
        bool adds = false;
        std::int32_t quantity = 0;
    };
    std::string key;
    std::vector<Step> steps;
};

/// A shop with endless stock that sells what `orders` hold.
class SimulatedShop {
public:
    explicit SimulatedShop(CartManners manners) : manners_(manners) {}

    /// What the adapter sends for these targets, given the cart as it is now.
    [[nodiscard]] TravellingChange change_for(const std::string& key,
                                              const std::vector<domain::CartTarget>& targets) const;
    /// The change arrives.
    void act(const TravellingChange& change);

    [[nodiscard]] domain::Cart cart() const;
    [[nodiscard]] std::int32_t quantity(const std::string& variant_id) const;
    [[nodiscard]] std::vector<domain::CartLineResult>
    results(const std::vector<domain::CartTarget>& targets) const;
    [[nodiscard]] std::vector<domain::Product> products(const std::vector<std::string>& product_ids) const;

private:
    CartManners manners_;
    std::map<std::string, std::int32_t> lines_;
    std::set<std::string> seen_keys_;
};

} // namespace stamgast::app::test
