#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kit/ui.hpp"

namespace stamgast::kit {

/// So many stars of a few, to be chosen: all up to the chosen one are filled. To those who hear it, a group
/// of radios; one that was chosen cannot be taken back, only changed.
struct StarRating {
    std::string_view label = {};                       ///< accessible name of the group
    std::span<const std::string_view> star_names = {}; ///< accessible name of each: `1 star`, `2 stars`…
    int stars = 0;                                     ///< chosen; 0: none yet
    bool disabled = false;
    std::string_view description = {}; ///< read after the name: why it cannot stay as it is, say
};

/// Each star is a touch target.
[[nodiscard]] Size measure_star_rating(const Ui& ui, const StarRating& rating);

/// How many were chosen since the last frame.
[[nodiscard]] std::optional<int> star_rating(Ui& ui, std::string_view key, const Rect& place,
                                             const StarRating& rating);

/// The same in small, to be read: painted only, as a text beside it says how many.
[[nodiscard]] Size measure_stars(const Ui& ui, int most);
void paint_stars(Ui& ui, const Rect& place, int stars, int most);

} // namespace stamgast::kit
