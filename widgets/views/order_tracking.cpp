#include "views/order_tracking.hpp"

#include <array>
#include <string>

#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/column.hpp"

namespace stamgast::views {
namespace {

using domain::TrackingPhase;
using domain::TrackingPhaseState;
using kit::ColorToken;
using kit::DateStyle;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// In the order of TrackingPhaseName.
constexpr std::array phase_titles{Message::tracking_confirmed, Message::tracking_on_its_way,
                                  Message::tracking_unpacked, Message::tracking_follow_up};

bool is_same_day(std::int64_t one_ms, std::int64_t other_ms, const Texts& texts) {
    return texts.day_of(one_ms) == texts.day_of(other_ms);
}

std::string day_words(std::int64_t time_ms, const Texts& texts) {
    return texts.date(time_ms, DateStyle::weekday);
}

std::string promise_words(const TrackingPhase& phase, const Texts& texts) {
    const auto& [from_ms, until_ms] = std::pair{phase.promised_from_ms, phase.promised_until_ms};
    if (from_ms && until_ms && is_same_day(*from_ms, *until_ms, texts)) {
        return texts.fill(Message::tracking_promised_day,
                          {{"day", day_words(*from_ms, texts)},
                           {"from", texts.date(*from_ms, DateStyle::clock)},
                           {"until", texts.date(*until_ms, DateStyle::clock)}});
    }
    if (from_ms && until_ms) {
        return texts.fill(Message::tracking_promised_between,
                          {{"from", day_words(*from_ms, texts)}, {"until", day_words(*until_ms, texts)}});
    }
    if (from_ms) {
        return texts.fill(Message::tracking_promised_from, {{"from", day_words(*from_ms, texts)}});
    }
    return until_ms ? texts.fill(Message::tracking_promised_until, {{"until", day_words(*until_ms, texts)}})
                    : std::string{};
}

/// How far it is, in words: the mark before it says nothing to those who hear the page.
std::string state_words(const TrackingPhase& phase, const Texts& texts) {
    const auto dated = [&](Message with_day, Message without) {
        return phase.at_ms ? texts.fill(with_day, {{"day", day_words(*phase.at_ms, texts)}})
                           : std::string{texts[without]};
    };
    switch (phase.state) {
    case TrackingPhaseState::done:
        return dated(Message::tracking_done_on, Message::tracking_done);
    case TrackingPhaseState::current:
        return dated(Message::tracking_now_since, Message::tracking_now);
    case TrackingPhaseState::upcoming:
        break;
    }
    const std::string promise = promise_words(phase, texts);
    return promise.empty() ? std::string{texts[Message::tracking_to_come]} : promise;
}

void paint_mark(kit::Ui& ui, const Rect& mark, TrackingPhaseState state) {
    if (state == TrackingPhaseState::done) {
        ui.paint_icon(kit::Icon::check_circle, mark, ColorToken::positive);
        return;
    }
    const float edge = ui.size(SizeToken::space_xxs) / 2;
    const bool is_current = state == TrackingPhaseState::current;
    ui.paint_box(mark.inset(edge, edge),
                 {ColorToken::surface_raised, is_current ? ColorToken::accent : ColorToken::border_strong,
                  SizeToken::radius_full});
    if (is_current) {
        const float dot = mark.width / 3;
        ui.paint_box(mark.inset(dot, dot), {ColorToken::accent, ColorToken::none, SizeToken::radius_full});
    }
}

/// One phase; the line to the next is painted by the caller, who knows where that is.
float draw_phase(Scene& scene, const Rect& place, const TrackingPhase& phase) {
    kit::Ui& ui = scene.ui;
    kit::ListItem item(ui, "phase", place);
    const bool is_upcoming = phase.state == TrackingPhaseState::upcoming;
    const ColorToken ink = is_upcoming ? ColorToken::text_muted : ColorToken::text;
    const float side = ui.size(SizeToken::icon);
    const float line = ui.line_height(TextToken::body_strong);
    paint_mark(ui, {place.x, place.y + (line - side) / 2, side, side}, phase.state);
    const float left = side + ui.size(SizeToken::space_s);
    Column words(ui, {place.x + left, place.y, place.width - left, 0});
    words.text(
        "title", scene.texts[phase_titles[static_cast<std::size_t>(phase.phase)]],
        {.token = is_upcoming ? TextToken::body : TextToken::body_strong, .color = ink, .max_lines = 0});
    const kit::TextLayout small{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};
    words.text("state", state_words(phase, scene.texts), small);
    if (!phase.text.empty()) {
        words.text("text", phase.text, small);
    }
    item.set_bounds({place.x, place.y, place.width, words.height()});
    return words.height();
}

float draw_phases(Scene& scene, const Rect& place, const domain::Tracking& tracking) {
    kit::Ui& ui = scene.ui;
    kit::List list(ui, "phases", place, scene.texts[Message::tracking_title]);
    const float middle = place.x + ui.size(SizeToken::icon) / 2;
    const float line = ui.line_height(TextToken::body_strong);
    const float side = ui.size(SizeToken::icon);
    float y = place.y;
    for (std::size_t index = 0; index < tracking.phases.size(); ++index) {
        kit::Ui::Scope scope(ui, std::to_string(index));
        const float top = y;
        y += draw_phase(scene, {place.x, y, place.width, 0}, tracking.phases[index]);
        if (index + 1 < tracking.phases.size()) {
            y += ui.size(SizeToken::space_s);
            ui.paint_line({middle, top + (line + side) / 2}, {middle, y + (line - side) / 2},
                          ColorToken::border_strong);
        }
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

float draw_carrier(Scene& scene, const Rect& place, const domain::Order& order) {
    const domain::Tracking& tracking = *order.tracking;
    if (tracking.url.empty()) {
        return 0;
    }
    const std::string label = tracking.carrier.empty() ? std::string{scene.texts[Message::tracking_link]}
                                                       : scene.texts.fill(Message::tracking_link_carrier,
                                                                          {{"carrier", tracking.carrier}});
    const std::string name =
        scene.texts.fill(Message::tracking_link_name, {{"label", label}, {"number", order.number}});
    const kit::Link link{
        .label = label, .url = tracking.url, .icon = kit::Icon::external, .accessible_name = name};
    const kit::Size size = kit::measure_link(scene.ui, link, place.width);
    kit::link(scene.ui, "carrier", {place.x, place.y, size.width, size.height}, link);
    return size.height;
}

} // namespace

float draw_order_tracking(Scene& scene, const Rect& place, const domain::Order& order) {
    if (!order.tracking || order.tracking->phases.empty()) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, "tracking");
    Column column(ui, place);
    column.add(
        ui.heading("title", column.next(), scene.texts[Message::tracking_title], 5,
                   {.token = TextToken::small_strong, .color = ColorToken::text_muted, .max_lines = 0}));
    column.gap(SizeToken::space_s);
    column.add(draw_phases(scene, column.next(), *order.tracking));
    column.gap(SizeToken::space_xs);
    column.add(draw_carrier(scene, column.next(), order));
    return column.height();
}

} // namespace stamgast::views
