#include "views/recommendation_grid.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "app/suggestions.hpp"
#include "kit/list.hpp"
#include "kit/skeleton.hpp"
#include "views/recommendation_card.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{
    .token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0};
constexpr int skeleton_cards = 2;

/// Rows of one or two cards, all of a row equally high.
float draw_grid(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const app::ForYouState& for_you = scene.model.for_you;
    std::vector<RecommendationCard> cards;
    for (const domain::Recommendation& recommendation : for_you.recommendations) {
        if (const auto* card = for_you.catalogue.find(recommendation.product_id)) {
            cards.push_back({*card, recommendation.reason});
        }
    }
    const std::size_t columns = ui.compact() ? 1 : 2;
    const float gap = ui.size(SizeToken::space_m);
    const float width = (place.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    kit::List list(ui, "list", place, scene.texts[Message::suggestions_title]);
    float y = place.y;
    for (std::size_t begin = 0; begin < cards.size(); begin += columns) {
        const std::size_t end = std::min(begin + columns, cards.size());
        float height = 0;
        for (std::size_t index = begin; index < end; ++index) {
            height = std::max(height, recommendation_height(scene, width, cards[index]));
        }
        y += gap;
        float x = place.x;
        for (std::size_t index = begin; index < end; ++index, x += width + gap) {
            draw_recommendation(scene, {x, y, width, height}, cards[index]);
        }
        y += height;
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

float draw_loading(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const float gap = ui.size(SizeToken::space_m);
    const float height = ui.size(SizeToken::thumbnail) + 2 * gap;
    kit::Ui::Node busy(ui, "loading",
                       {.role = kit::Role::progress,
                        .name = std::string{scene.texts[Message::suggestions_loading]},
                        .busy = true});
    float y = place.y;
    for (int card = 0; card < skeleton_cards; ++card) {
        y += gap;
        kit::skeleton(ui, {place.x, y, place.width, height}, SizeToken::radius_l);
        y += height;
    }
    busy.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

} // namespace

float draw_recommendations(Scene& scene, const Rect& place) {
    const app::Model& model = scene.model;
    if (!model.can(app::Capability::recommendations)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, "recommendations");
    const app::ForYouState& for_you = model.for_you;
    float y = place.y;
    const auto rest = [&] { return Rect{place.x, y, place.width, 0}; };
    y += ui.heading("title", rest(), scene.texts[Message::suggestions_title], 2,
                    {.token = TextToken::heading, .max_lines = 0});
    const bool visitor = model.session.signed_out();
    y += ui.text("text", rest(),
                 scene.texts[visitor ? Message::suggestions_for_visitors : Message::suggestions_text], muted);
    if (for_you.catalogue.loading == app::Loading::failed && for_you.recommendations.empty()) {
        return y - place.y; // why is said at the top of the section
    }
    if (!for_you.recommendations_known) {
        return y + draw_loading(scene, rest()) - place.y;
    }
    if (for_you.recommendations.empty()) {
        y += ui.size(SizeToken::space_m);
        y += ui.text("none", rest(), scene.texts[Message::suggestions_none], {.max_lines = 0});
        return y - place.y;
    }
    return y + draw_grid(scene, rest()) - place.y;
}

} // namespace stamgast::views
