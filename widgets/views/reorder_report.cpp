#include "views/reorder_report.hpp"

#include <string>

#include "kit/badge.hpp"
#include "kit/icon.hpp"
#include "kit/list.hpp"

namespace stamgast::views {
namespace {

using domain::CartOutcome;
using kit::Icon;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;
using kit::Tone;

struct ResultWords {
    std::string label;
    Tone tone = Tone::warning;
    Icon icon = Icon::info;
};

ResultWords refused(const app::LineReport& line, const Texts& texts) {
    return {.label = line.message.empty()
                         ? std::string{texts[Message::report_refused]}
                         : texts.fill(Message::report_refused_because, {{"reason", line.message}}),
            .icon = Icon::ban};
}

ResultWords result_words(const app::LineReport& line, const Texts& texts) {
    if (line.changed_elsewhere) {
        return {.label = std::string{texts[Message::report_changed]}, .tone = Tone::info};
    }
    switch (line.outcome) {
    case CartOutcome::set:
        return line.wanted < 0
                   ? ResultWords{texts.counted(Message::report_removed, -std::int64_t{line.added}),
                                 Tone::neutral, Icon::check}
                   : ResultWords{texts.counted(Message::report_set, line.added), Tone::positive, Icon::check};
    case CartOutcome::limited:
        return {.label = texts.fill(Message::report_limited, {{"added", texts.number(line.added)},
                                                              {"wanted", texts.number(line.wanted)}})};
    case CartOutcome::out_of_stock:
        return {.label = std::string{texts[Message::report_out_of_stock]}, .icon = Icon::ban};
    case CartOutcome::discontinued:
        return {.label = std::string{texts[Message::report_discontinued]}, .icon = Icon::ban};
    case CartOutcome::refused:
        break;
    }
    return refused(line, texts);
}

float draw_line(Scene& scene, const Rect& place, const app::LineReport& line) {
    kit::Ui& ui = scene.ui;
    kit::ListItem item(ui, "line", place);
    float y = place.y;
    y += ui.text("title", place, line.title, {.token = TextToken::body_strong, .max_lines = 3});
    y += ui.size(SizeToken::space_xxs);
    const ResultWords words = result_words(line, scene.texts);
    const float icon = ui.line_height(TextToken::small);
    const float x = place.x + icon + ui.size(SizeToken::space_xs);
    ui.paint_icon(words.icon, {place.x, y, icon, icon}, kit::colors_of(words.tone).ink);
    y += ui.text("result", {x, y, place.right() - x, 0}, words.label,
                 {.token = TextToken::small, .max_lines = 0});
    item.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

} // namespace

float draw_reorder_report(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    float y = place.y;
    y += ui.text("intro", place, scene.texts[Message::reorder_reported_text],
                 {.color = kit::ColorToken::text_muted, .max_lines = 0});
    kit::List list(ui, "results", place, scene.texts[Message::reorder_lines]);
    const float top = y;
    const auto& report = scene.model.reorder->report;
    for (std::size_t index = 0; index < report.size(); ++index) {
        kit::Ui::Scope scope(ui, std::to_string(index));
        y += ui.size(SizeToken::space_m);
        y += draw_line(scene, {place.x, y, place.width, 0}, report[index]);
    }
    list.set_bounds({place.x, top, place.width, y - top});
    return y - place.y;
}

} // namespace stamgast::views
