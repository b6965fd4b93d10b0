#pragma once

#include <string>
#include <vector>

#include "domain/favourite.hpp"
#include "kit/badge.hpp"
#include "views/texts.hpp"

namespace stamgast::views {

/// A word about what has become of a favourite.
struct FavouriteBadge {
    std::string label;
    kit::Tone tone = kit::Tone::neutral;
    kit::Icon icon{};
};

/// Sold out, gone, back, cheaper than when it was kept: told neutrally, as the shop may never have asked that
/// price for it as a reduction. The most important first; often none.
[[nodiscard]] std::vector<FavouriteBadge> favourite_badges(const domain::Favourite& favourite,
                                                           const Texts& texts);

/// Today's price, "from" where there are dearer variants; empty when it is gone.
[[nodiscard]] std::string favourite_price(const domain::Favourite& favourite, const Texts& texts);

/// What its code gives, and how long.
[[nodiscard]] std::string code_words(const domain::FavouriteCode& code, const Texts& texts);

} // namespace stamgast::views
