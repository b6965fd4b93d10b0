#include "views/review_words.hpp"

#include <algorithm>
#include <array>

#include "domain/review.hpp"
#include "kit/star_rating.hpp"

namespace stamgast::views {

std::string product_title(const domain::Order* order, std::string_view product_id) {
    const domain::OrderLine* line = order ? domain::find_product_line(*order, product_id) : nullptr;
    return line ? line->title : std::string{product_id};
}

float draw_star_choice(Scene& scene, const kit::Rect& place, const StarChoice& choice) {
    std::array<std::string, domain::most_stars> names;
    std::array<std::string_view, domain::most_stars> name_views;
    for (std::size_t index = 0; index < names.size(); ++index) {
        names[index] = scene.texts.counted(Message::review_stars, static_cast<std::int64_t>(index) + 1);
        name_views[index] = names[index];
    }
    const kit::StarRating rating{.label = choice.label,
                                 .star_names = name_views,
                                 .stars = choice.stars,
                                 .disabled = choice.disabled,
                                 .description = choice.problem};
    if (const auto stars = kit::star_rating(scene.ui, "stars", place, rating)) {
        scene.emit(app::ReviewStarsChosen{std::string{choice.topic_id}, *stars});
    }
    const float height = kit::measure_star_rating(scene.ui, rating).height;
    return choice.problem.empty()
               ? height
               : height +
                     scene.ui.text(
                         "problem", {place.x, place.y + height, place.width, 0}, choice.problem,
                         {.token = kit::TextToken::small, .color = kit::ColorToken::danger, .max_lines = 0});
}

float draw_given_stars(Scene& scene, const kit::Rect& place, std::string_view topic, std::int32_t stars) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const kit::Size size = kit::measure_stars(ui, domain::most_stars);
    std::string words = texts.fill(Message::review_of_most, {{"stars", texts.number(stars)},
                                                             {"most", texts.number(domain::most_stars)}});
    if (!topic.empty()) {
        words = texts.fill(Message::review_topic, {{"topic", topic}, {"stars", words}});
    }
    kit::paint_stars(ui, place, stars, domain::most_stars);
    const float left = size.width + ui.size(kit::SizeToken::space_s);
    const float line = ui.line_height(kit::TextToken::small);
    const float height = std::max(size.height, line);
    const float text =
        ui.text("stars", {place.x + left, place.y + (height - line) / 2, place.width - left, 0}, words,
                {.token = kit::TextToken::small, .max_lines = 0});
    return std::max(height, text);
}

} // namespace stamgast::views
