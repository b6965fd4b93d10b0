#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/favourite.hpp"

namespace stamgast::domain {

/// Two lists as one, and what that takes.
struct FavouriteMerge {
    std::vector<Favourite> list;    ///< newest first, nothing twice; what both have as the shop has it
    std::vector<Favourite> missing; ///< of the device's, what the shop does not have: to be told to it
    std::vector<Favourite> settled; ///< of the device's, what the shop has: need not stay on the device
};

/// What the shop keeps for the customer, and what a device has kept before it knew them.
[[nodiscard]] FavouriteMerge merge_favourites(const std::vector<Favourite>& shop,
                                              const std::vector<Favourite>& device);

/// The idempotency key under which the shop is told of what a device has kept: the same whenever it is told,
/// so that a page load that does not know of an earlier one repeats it.
[[nodiscard]] std::string merge_key(std::string_view customer_id, const Favourite& kept);

} // namespace stamgast::domain
