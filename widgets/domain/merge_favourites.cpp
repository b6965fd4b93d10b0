#include "domain/merge_favourites.hpp"

#include <algorithm>

#include "domain/fingerprint.hpp"

namespace stamgast::domain {
namespace {

bool has(const std::vector<Favourite>& list, const FavouriteId& id) {
    return std::ranges::find(list, id, &Favourite::id) != list.end();
}

/// Before what is older.
void insert(std::vector<Favourite>& list, const Favourite& favourite) {
    const auto older = std::ranges::find_if(
        list, [&](const Favourite& each) { return each.added_at_ms < favourite.added_at_ms; });
    list.insert(older, favourite);
}

} // namespace

FavouriteMerge merge_favourites(const std::vector<Favourite>& shop, const std::vector<Favourite>& device) {
    FavouriteMerge merge;
    for (const Favourite& favourite : shop) {
        if (!has(merge.list, favourite.id)) {
            insert(merge.list, favourite);
        }
    }
    for (const Favourite& favourite : device) {
        if (has(shop, favourite.id)) {
            merge.settled.push_back(favourite);
        } else if (!has(merge.missing, favourite.id)) {
            merge.missing.push_back(favourite);
            insert(merge.list, favourite);
        }
    }
    return merge;
}

std::string merge_key(std::string_view customer_id, const Favourite& kept) {
    Fingerprint fingerprint;
    fingerprint.add(customer_id);
    fingerprint.add(kept.id.product_id);
    fingerprint.add(kept.id.variant_id);
    fingerprint.add(std::to_string(kept.added_at_ms));
    return "kept-" + fingerprint.hex();
}

} // namespace stamgast::domain
