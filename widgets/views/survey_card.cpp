#include "views/survey_card.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "app/update_survey.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/chip_group.hpp"
#include "views/column.hpp"
#include "views/form_view.hpp"

namespace stamgast::views {
namespace {

using app::Form;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr std::size_t score_count = domain::most_survey_score + 1;

void draw_scores(Scene& scene, Column& column) {
    const Texts& texts = scene.texts;
    std::array<std::string, score_count> figures;
    std::array<std::string_view, score_count> labels;
    for (std::size_t score = 0; score < score_count; ++score) {
        figures[score] = texts.number(static_cast<std::int64_t>(score));
        labels[score] = figures[score];
    }
    const kit::ChipGroup group{.label = texts[Message::survey_title],
                               .options = labels,
                               .selected = scene.model.account.survey.score.value_or(-1)};
    if (const auto score = kit::chip_group(scene.ui, "scores", column.next(), group)) {
        scene.emit(app::SurveyScoreChosen{*score});
    }
    column.add(kit::measure_chip_group(scene.ui, column.next().width, group));
}

void draw_close(Scene& scene, Column& column) {
    const kit::Button close{.label = scene.texts[Message::survey_close],
                            .kind = kit::ButtonKind::quiet,
                            .stretch = scene.ui.compact()};
    const Rect next = column.next();
    const kit::Size size = kit::measure_button(scene.ui, close, next.width);
    if (kit::button(scene.ui, "cancel", {next.x, next.y, next.width, size.height}, close)) {
        scene.emit(app::FormCancelled{Form::survey});
    }
    column.add(size.height);
}

/// The comment is asked for when there is a score to say something about.
void draw_question(Scene& scene, Column& column) {
    const Texts& texts = scene.texts;
    column.heading("title", texts[Message::survey_title], 3, TextToken::subheading);
    column.gap(SizeToken::space_xxs);
    column.text("scale",
                texts.fill(Message::survey_scale,
                           {{"least", texts.number(0)}, {"most", texts.number(domain::most_survey_score)}}),
                {.token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0});
    column.gap(SizeToken::space_s);
    draw_scores(scene, column);
    column.gap(SizeToken::space_m);
    if (!scene.model.account.survey.score) {
        draw_close(scene, column);
        return;
    }
    column.add(draw_form(scene, column.next(), Form::survey,
                         {.send = texts[Message::survey_send],
                          .sending = texts[Message::sending],
                          .cancel = texts[Message::survey_close]}));
}

} // namespace

float draw_survey_card(Scene& scene, const Rect& place) {
    if (!app::shows_survey(scene.model)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const float padding = ui.size(SizeToken::space_m);
    kit::Card card(ui, "survey", {place.x, place.y, place.width, 0});
    const float width = std::min(place.width - 2 * padding, ui.size(SizeToken::dialog_max));
    Column column(ui, {place.x + padding, place.y + padding, width, 0});
    if (scene.model.account.survey.answered) {
        column.heading("thanks", scene.texts[Message::survey_thanks], 3, TextToken::subheading);
        offer_attention(scene, Form::survey, std::nullopt, ui.id("thanks"));
    } else {
        draw_question(scene, column);
    }
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace stamgast::views
