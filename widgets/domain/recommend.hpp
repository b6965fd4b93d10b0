#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/recommend_tallies.hpp"
#include "domain/replenishment.hpp"

namespace stamgast::domain {

/// Why a product is recommended. The cause is a product that the customer has, or a group, or nothing.
enum class ReasonKind : std::uint8_t {
    goes_with,        ///< goes with a product you have
    accessory_for,    ///< is for a product you have
    also_bought,      ///< others who buy a product you have also buy this
    instead_of,       ///< in place of a product you have, which is sold out
    bought_together,  ///< you bought it together with a product more than once
    new_in_group,     ///< new in a group that you buy from
    popular_in_group, ///< popular in a group that you buy from
    first_to_see,     ///< new in the shop
    popular,          ///< popular in the shop
};

struct Reason {
    ReasonKind kind = ReasonKind::popular;
    std::string cause_id;    ///< of the product or the group; empty for first_to_see and popular
    std::string cause_title; ///< the product's as the customer ordered it, the group's as the shop calls it
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Recommendation {
    std::string product_id;
    Reason reason; ///< the strongest of what speaks for it
    friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

struct RecommendPolicy {
    std::int32_t max_count = 12;
    std::int32_t max_per_group = 3;     ///< of one main group; products without a group are not limited
    std::int32_t just_bought_days = 30; ///< so long a product that was bought is not recommended again
    std::int32_t may_go_back_days = 14; ///< so long a purchase is no reason: it may still be returned
    std::int32_t new_days = 60;         ///< so long a product is new in the shop
    friend bool operator==(const RecommendPolicy&, const RecommendPolicy&) = default;
};

/// What recommendations are computed from.
struct RecommendInput {
    const Tallies& tallies;
    std::span<const Usual> usuals;             ///< of the same history
    std::span<const std::string> unwanted_ids; ///< products: "not this", and what lies in the cart
};

/// Recommends products, best first; what the customer never had comes before what they had.
///
/// Never recommended: what is sold out or unwanted; what came back; what was bought within
/// just_bought_days; usuals, which are shown as such, unless lapsed, and muted ones; durable products that
/// the customer has, and what the shop calls a substitute of them.
///
/// For a product speak, in falling strength: that it can stand in for a product the customer has and cannot
/// have now; the shop's relations from products the customer has, and what lay in the same baskets; that it
/// is new or popular in groups that the customer buys from, by how much of what they buy is from there; that
/// it is new or popular in the shop. Products bought often and lately count for more. Equal ones are ranked
/// by product id; the order in which the shop sends products does not matter.
[[nodiscard]] std::vector<Recommendation> recommend(const RecommendInput& input,
                                                    const RecommendPolicy& policy = {});

} // namespace stamgast::domain
