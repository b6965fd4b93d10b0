#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "domain/purchase_history.hpp"
#include "domain/recommend_index.hpp"

namespace stamgast::domain {

/// What the shop has to say about something that customers already have: how to descale it, a recipe.
struct Tip {
    std::string id;
    std::string product_id; ///< for those who have it; may be empty
    std::string group_id;   ///< or something of this group of the catalogue; may be empty
    std::string title;
    std::string text;
    std::string url;       ///< http, https or relative; empty when the text is all
    std::string image_url; ///< may be empty
    friend bool operator==(const Tip&, const Tip&) = default;
};

/// A tip and the product that it is for.
struct ChosenTip {
    std::size_t tip_index = 0; ///< into the shop's tips
    std::string product_id;    ///< of those it fits, what was bought last
    std::string product_title; ///< as the customer ordered it
    friend bool operator==(const ChosenTip&, const ChosenTip&) = default;
};

/// The tips for products that the customer bought and kept, at most `max_count`, without the dismissed ones:
/// those for the latest purchases first, then in the shop's order; one tip a product as long as there are
/// other products to say something about. `catalogue` tells which groups a product is in.
[[nodiscard]] std::vector<ChosenTip> choose_tips(std::span<const Tip> tips, const PurchaseHistory& history,
                                                 const CatalogueIndex& catalogue,
                                                 std::span<const std::string> dismissed_tip_ids,
                                                 std::size_t max_count);

} // namespace stamgast::domain
