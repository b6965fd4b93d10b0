#pragma once

#include <string>
#include <string_view>

#include "domain/order.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

/// What the product is called in the order; its id where the order is gone or does not have it.
[[nodiscard]] std::string product_title(const domain::Order* order, std::string_view product_id);

/// Stars to be chosen in the open form.
struct StarChoice {
    std::string_view label;    ///< accessible name
    std::string_view topic_id; ///< empty: for the whole
    std::int32_t stars = 0;
    std::string_view problem = {}; ///< shown below, and heard with it
    bool disabled = false;
};
/// Returns the height.
float draw_star_choice(Scene& scene, const kit::Rect& place, const StarChoice& choice);

/// Stars that were given, with the words for them; after `topic` where it is not empty. Returns the height.
float draw_given_stars(Scene& scene, const kit::Rect& place, std::string_view topic, std::int32_t stars);

} // namespace stamgast::views
