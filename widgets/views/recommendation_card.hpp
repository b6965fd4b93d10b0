#pragma once

#include "domain/catalogue_page.hpp"
#include "domain/recommend.hpp"
#include "views/scene.hpp"

namespace stamgast::views {

struct RecommendationCard {
    const domain::CatalogueCard& product;
    const domain::Reason& reason;
};

/// How high the card is by itself.
[[nodiscard]] float recommendation_height(const Scene& scene, float width, const RecommendationCard& card);
/// Fills `place`. What the customer does not want stays in its place, with the way back, until they come to
/// the section again.
void draw_recommendation(Scene& scene, const kit::Rect& place, const RecommendationCard& card);

} // namespace stamgast::views
