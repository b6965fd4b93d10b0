#include "views/reorder_decision.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "kit/button.hpp"
#include "kit/list.hpp"
#include "kit/notice_box.hpp"
#include "kit/radio_group.hpp"
#include "views/reorder_line.hpp"

namespace stamgast::views {
namespace {

using domain::CartMode;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

bool can_have_something(const domain::ReorderPlan& plan) {
    return std::ranges::any_of(plan.lines,
                               [](const domain::PlannedLine& line) { return !line.choices.empty(); });
}

std::int64_t chosen_items(const app::ReorderFlow& flow) {
    std::int64_t items = 0;
    for (std::size_t index = 0; index < flow.plan.lines.size(); ++index) {
        items += domain::selected_quantity(flow.plan.lines[index], flow.selection[index], flow.mode);
    }
    return items;
}

float draw_intro(Scene& scene, const Rect& place) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const Texts& texts = scene.texts;
    const std::string words =
        can_have_something(flow.plan)
            ? texts.fill(Message::reorder_intro,
                         {{"date", texts.date(flow.order.placed_at_ms, kit::DateStyle::date)}})
            : std::string{texts[Message::reorder_intro_nothing]};
    return scene.ui.text("intro", place, words, {.color = ColorToken::text_muted, .max_lines = 0});
}

float draw_lines(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const std::size_t count = scene.model.reorder->plan.lines.size();
    kit::List list(ui, "lines", place, scene.texts[Message::reorder_lines]);
    float y = place.y;
    for (std::size_t index = 0; index < count; ++index) {
        if (index > 0) {
            y += ui.size(SizeToken::space_m);
            ui.paint_line({place.x, y}, {place.right(), y}, ColorToken::border);
            y += ui.size(SizeToken::space_m);
        }
        y += draw_reorder_line(scene, {place.x, y, place.width, 0}, index);
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

/// What becomes of what the cart holds already. Returns the height; 0 if it holds nothing.
float draw_cart_mode(Scene& scene, const Rect& place) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const Texts& texts = scene.texts;
    if (!scene.model.cart || scene.model.cart->lines.empty() || !can_have_something(flow.plan)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    float y = place.y + block_gap(ui);
    if (flow.plan.cart_has_other_currency) {
        y += kit::notice_box(ui, "currency", {place.x, y, place.width, 0},
                             {.title = texts[Message::reorder_other_currency], .tone = kit::Tone::warning});
        return y - place.y;
    }
    const std::string title = texts.counted(Message::reorder_in_cart, domain::item_count(*scene.model.cart));
    const std::array options{texts[Message::reorder_merge], texts[Message::reorder_replace]};
    const kit::RadioGroup group{
        .label = title, .options = options, .selected = flow.mode == CartMode::merge ? 0 : 1};
    y += ui.text("in-cart", {place.x, y, place.width, 0}, title,
                 {.token = TextToken::body_strong, .max_lines = 0});
    const float height = kit::measure_radio_group(ui, place.width, group);
    if (const auto chosen = kit::radio_group(ui, "mode", {place.x, y, place.width, height}, group)) {
        scene.emit(app::CartModeChosen{*chosen == 0 ? CartMode::merge : CartMode::replace});
    }
    return y + height - place.y;
}

float draw_total(Scene& scene, const Rect& place) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const auto total = domain::selection_total(flow.plan, flow.selection, flow.mode);
    if (!total || !can_have_something(flow.plan)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    float y = place.y + block_gap(ui);
    ui.paint_line({place.x, y}, {place.right(), y}, ColorToken::border);
    y += ui.size(SizeToken::space_m);
    const Rect half{place.x, y, place.width / 2, 0};
    ui.text("total-label", half, scene.texts[Message::reorder_total], {.token = TextToken::subheading});
    y += ui.text("total", {place.x + half.width, y, half.width, 0},
                 scene.texts.money(*total, flow.plan.currency),
                 {.token = TextToken::subheading, .align = kit::Align::end});
    return y - place.y;
}

} // namespace

float draw_reorder_decision(Scene& scene, const Rect& place) {
    float y = place.y;
    y += draw_intro(scene, place) + block_gap(scene.ui);
    y += draw_lines(scene, {place.x, y, place.width, 0});
    y += draw_cart_mode(scene, {place.x, y, place.width, 0});
    y += draw_total(scene, {place.x, y, place.width, 0});
    return y - place.y;
}

ConfirmWords confirm_words(const Scene& scene, float width) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const Texts& texts = scene.texts;
    const auto total = domain::selection_total(flow.plan, flow.selection, flow.mode);
    const std::int64_t items = flow.phase == app::ReorderPhase::deciding ? chosen_items(flow) : 0;
    if (items == 0 || !total) {
        return {std::string{texts[Message::reorder_confirm_none]}, false};
    }
    std::string label =
        texts.counted(Message::reorder_confirm, items, {{"total", texts.money(*total, flow.plan.currency)}});
    if (kit::measure_button(scene.ui, {.label = label, .kind = kit::ButtonKind::primary}).width > width) {
        label = texts.counted(Message::reorder_confirm_short, items);
    }
    return {std::move(label), true};
}

} // namespace stamgast::views
