#include "views/order_returns.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "app/update_returns.hpp"
#include "kit/badge.hpp"
#include "kit/button.hpp"
#include "kit/list.hpp"
#include "views/column.hpp"
#include "views/part_failure.hpp"
#include "views/return_words.hpp"
#include "views/submission_notice.hpp"

namespace stamgast::views {
namespace {

using domain::OrderReturn;
using domain::ReturnState;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout muted{.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0};

/// What a return goes through when nothing stops it. The shop's look at it is part of the first.
constexpr std::array steps{Message::return_requested, Message::return_label_ready, Message::return_received,
                           Message::return_refunded};

struct StepLook {
    Message spoken;
    kit::Icon icon;
    ColorToken ink;
    TextToken text;
};

/// Which step a return is at; those before it are done.
constexpr std::size_t position_of(ReturnState state) {
    switch (state) {
    case ReturnState::label_ready:
        return 1;
    case ReturnState::received:
        return 2;
    case ReturnState::refunded:
        return steps.size(); // the last is done as well
    default:
        return 0;
    }
}

constexpr StepLook look_of(std::size_t step, std::size_t position) {
    if (step < position) {
        return {Message::return_step_done, kit::Icon::check, ColorToken::positive, TextToken::small};
    }
    if (step == position) {
        return {Message::return_step_now, kit::Icon::arrow_right, ColorToken::info, TextToken::small_strong};
    }
    return {Message::return_step_to_come, kit::Icon::clock, ColorToken::text_muted, TextToken::small};
}

/// The steps one after the other, in rows as they fit. Returns the height.
float draw_steps(Scene& scene, const Rect& place, const OrderReturn& made) {
    kit::Ui& ui = scene.ui;
    kit::List list(ui, "steps", place, scene.texts.fill(Message::return_progress, {{"number", made.number}}));
    const float icon = ui.size(SizeToken::icon);
    const float gap = ui.size(SizeToken::space_xs);
    const float height = std::max(icon, ui.line_height(TextToken::small));
    float x = place.x;
    float y = place.y;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const StepLook look = look_of(step, position_of(made.state));
        const std::string_view label = scene.texts[steps[step]];
        const float width = std::min(icon + gap + ui.text_width(label, look.text), place.width);
        if (x > place.x && x + width > place.right()) {
            x = place.x;
            y += height + ui.size(SizeToken::space_xxs);
        }
        kit::ListItem item(ui, node_key(steps[step]), {x, y, width, height});
        ui.describe({.id = ui.id("spoken"),
                     .role = kit::Role::text,
                     .bounds = {x, y, width, height},
                     .name = scene.texts.fill(look.spoken, {{"step", label}}),
                     .text = look.text,
                     .color = look.ink});
        ui.paint_icon(look.icon, {x, y + (height - icon) / 2, icon, icon}, look.ink);
        ui.paint_text(
            {x + icon + gap, y + (height - ui.line_height(look.text)) / 2, width - icon - gap, height}, label,
            {.token = look.text, .color = look.ink});
        x += width + ui.size(SizeToken::space_m);
    }
    list.set_bounds({place.x, place.y, place.width, y + height - place.y});
    return y + height - place.y;
}

/// Number and state in a line, or below each other where there is no room, and since when.
float draw_heading(Scene& scene, const Rect& place, const OrderReturn& made) {
    kit::Ui& ui = scene.ui;
    const std::string number = scene.texts.fill(Message::return_number, {{"number", made.number}});
    const kit::Badge badge = return_badge(made.state, scene.texts);
    constexpr kit::TextLayout strong{.token = TextToken::body_strong, .max_lines = 0};
    const kit::Size size = kit::measure_badge(ui, badge, place.width);
    const float gap = ui.size(SizeToken::space_s);
    const float wanted = ui.text_width(number, strong.token);
    const bool fits = wanted + gap + size.width <= place.width;
    const float width = std::min(wanted, place.width);
    const float words = ui.text_height(number, width, strong);
    const float line = fits ? std::max(size.height, words) : words + size.height;
    ui.heading("number", {place.x, place.y + (fits ? (line - words) / 2 : 0), width, 0}, number, 6, strong);
    kit::badge(ui, "state",
               fits ? Rect{place.x + width + gap, place.y + (line - size.height) / 2, size.width, size.height}
                    : Rect{place.x, place.y + words, std::min(size.width, place.width), size.height},
               badge);
    const std::string since = scene.texts.fill(
        Message::return_since, {{"date", scene.texts.date(made.at_ms, kit::DateStyle::date)}});
    return line + ui.text("since", {place.x, place.y + line, place.width, 0}, since, muted);
}

float draw_return(Scene& scene, const Rect& place, const domain::Order& order, const OrderReturn& made) {
    kit::Ui::Scope scope(scene.ui, made.id);
    kit::ListItem item(scene.ui, "return", place);
    Column column(scene.ui, place);
    column.add(draw_heading(scene, column.next(), made));
    column.gap(SizeToken::space_xs);
    if (made.state != ReturnState::refused && made.state != ReturnState::cancelled) {
        column.add(draw_steps(scene, column.next(), made));
        column.gap(SizeToken::space_xs);
    }
    if (!made.text.empty()) {
        column.text("words", made.text, {.max_lines = 0});
    }
    column.add(draw_return_goods(scene, column.next(), order, made.lines));
    column.add(draw_return_facts(scene, column.next(), made));
    item.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

void draw_known_returns(Scene& scene, Column& column, const domain::Order& order) {
    kit::List list(scene.ui, "returns", column.next(), scene.texts[Message::returns_title]);
    const Rect top = column.next();
    for (const OrderReturn& made : scene.model.returns.returns) {
        if (made.order_id == order.id) {
            column.add(draw_return(scene, column.next(), order, made));
            column.gap(SizeToken::space_m);
        }
    }
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
}

/// The way to send something back, or why it cannot be shown yet.
void draw_offer(Scene& scene, Column& column, const domain::Order& order) {
    const Texts& texts = scene.texts;
    const auto* options = app::return_options(scene.model, order.id);
    if (options && !options->value && options->loading == app::Loading::failed) {
        column.add(draw_part_failure(scene, column.next(), Message::return_options_failed));
        return;
    }
    if (!app::can_return(scene.model, order)) {
        return;
    }
    const std::string name = texts.fill(Message::return_open_name, {{"number", order.number}});
    const kit::Button open{
        .label = texts[Message::return_open], .icon = kit::Icon::package, .accessible_name = name};
    const Rect next = column.next();
    const kit::Size size = kit::measure_button(scene.ui, open, next.width);
    if (kit::button(scene.ui, "open", {next.x, next.y, size.width, size.height}, open)) {
        scene.emit(app::ReturnPressed{order.id});
    }
    column.add(size.height);
    if (const auto until_ms = options->value->until_ms) {
        column.gap(SizeToken::space_xxs);
        column.text(
            "until",
            texts.fill(Message::return_until, {{"date", texts.date(*until_ms, kit::DateStyle::date)}}),
            muted);
    }
}

} // namespace

float draw_order_returns(Scene& scene, const Rect& place, const domain::Order& order) {
    const app::Model& model = scene.model;
    if (!model.can(app::Capability::returns)) {
        return 0;
    }
    const auto& returns = model.returns.returns;
    const bool has_returns = std::ranges::find(returns, order.id, &OrderReturn::order_id) != returns.end();
    const auto* options = app::return_options(model, order.id);
    const bool failed = model.returns.lookup.loading == app::Loading::failed ||
                        (options && !options->value && options->loading == app::Loading::failed);
    const app::Outgoing* sent = app::find_outgoing(
        model, domain::ReturnRequest{.order_id = order.id, .lines = {}, .resolution_id = {}});
    if (!has_returns && !failed && !sent && !app::can_return(model, order)) {
        return 0;
    }
    kit::Ui::Scope scope(scene.ui, "returns");
    Column column(scene.ui, place);
    column.heading("title", scene.texts[Message::returns_title], 5, TextToken::subheading);
    column.gap(SizeToken::space_xs);
    if (model.returns.lookup.loading == app::Loading::failed && !has_returns) {
        column.add(draw_part_failure(scene, column.next(), Message::returns_failed));
    }
    if (has_returns) {
        draw_known_returns(scene, column, order);
    }
    if (sent) {
        const std::string what = scene.texts.fill(Message::return_open_name, {{"number", order.number}});
        column.add(draw_unanswered(scene, column.next(), Message::return_unanswered, what, sent->submission));
    } else {
        draw_offer(scene, column, order);
    }
    return column.height();
}

} // namespace stamgast::views
