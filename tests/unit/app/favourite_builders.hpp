#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/reorder_builders.hpp"

namespace stamgast::app::test {

/// A favourite as it is kept: what the shop says of the product today is not known.
inline domain::Favourite kept_favourite(const std::string& variant_id, std::int64_t added_at_ms = 1) {
    domain::Favourite favourite;
    favourite.id = {"product of " + variant_id, variant_id};
    favourite.title = "Old " + variant_id;
    favourite.added_at_ms = added_at_ms;
    return favourite;
}

/// The same with the product as it is sold today.
inline domain::Favourite favourite_of(const std::string& variant_id, std::int64_t added_at_ms = 0) {
    domain::Favourite favourite = kept_favourite(variant_id, added_at_ms);
    favourite.product = domain::test::product_of(domain::test::variant_of(variant_id));
    return favourite;
}

using Ids = std::vector<std::string>;

} // namespace stamgast::app::test
