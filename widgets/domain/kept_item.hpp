#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "domain/favourite.hpp"
#include "domain/replenishment.hpp"
#include "domain/review.hpp"

namespace stamgast::domain {

/// A product that the customer does not want to be recommended.
struct DismissedProduct {
    std::string product_id;
    friend bool operator==(const DismissedProduct&, const DismissedProduct&) = default;
};

/// What a device keeps for whoever is here, because no shop does; the last one is a review that the customer
/// does not want to be asked for.
using KeptItem = std::variant<Favourite, Reminder, DismissedProduct, ReviewSubject>;

/// In the order of KeptItem.
enum class KeptKind : std::uint8_t { favourite, reminder, dismissal, review_put_away };
[[nodiscard]] inline KeptKind kind_of(const KeptItem& item) { return static_cast<KeptKind>(item.index()); }

} // namespace stamgast::domain
