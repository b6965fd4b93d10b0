#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/loyalty_period.hpp"
#include "domain/money.hpp"

namespace stamgast::domain {

enum class OfferKind : std::uint8_t {
    offer,
    voucher,      ///< this customer's own
    member_price, ///< for members only
};

/// What the shop has for this customer for a while. Texts are the shop's words.
struct Offer {
    std::string id;
    OfferKind kind = OfferKind::offer;
    std::string title;
    std::string text;
    std::string conditions; ///< empty: it depends on nothing
    std::string code;       ///< what is typed in the checkout; may be empty
    LoyaltyPeriod period;
    std::optional<Money> min_order;
    std::vector<std::string> product_ids; ///< empty: all
    std::string url;                      ///< safe to follow, or empty
    friend bool operator==(const Offer&, const Offer&) = default;
};

struct OfferList {
    std::vector<Offer> offers;          ///< in force or still to begin, the most important first
    std::optional<Money> free_shipping; ///< from this total on; nothing: never, or the shop does not say
    friend bool operator==(const OfferList&, const OfferList&) = default;
};

} // namespace stamgast::domain
