#include "views/reorder_decision.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "app/decision.hpp"
#include "kit/button.hpp"
#include "kit/list.hpp"
#include "kit/notice_box.hpp"
#include "kit/radio_group.hpp"
#include "views/order_earnings.hpp"
#include "views/reorder_line.hpp"

namespace stamgast::views {
namespace {

using domain::CartMode;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

std::int64_t chosen_items(const app::ReorderFlow& flow) {
    std::int64_t items = 0;
    for (std::size_t index = 0; index < flow.plan.lines.size(); ++index) {
        items += domain::selected_quantity(flow.plan.lines[index], flow.selection[index], flow.mode);
    }
    return items;
}

std::int64_t items_leaving(const Scene& scene) {
    return scene.model.cart ? app::items_removed(*scene.model.reorder, *scene.model.cart) : 0;
}

float draw_intro(Scene& scene, const Rect& place) {
    return scene.ui.text("intro", place, decision_intro(*scene.model.reorder, scene.texts),
                         {.color = ColorToken::text_muted, .max_lines = 0});
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

/// Names the `items` that the cart would lose. Returns the height; 0 if none.
float draw_leaving(Scene& scene, const Rect& place, Message message, std::int64_t items) {
    if (items == 0) {
        return 0;
    }
    const std::string words = scene.texts.counted(message, items);
    return kit::notice_box(scene.ui, "leaving", place,
                           {.title = words, .tone = kit::Tone::warning, .icon = kit::Icon::alert});
}

/// The name of the group of choices below it: for the eye, as the group itself says it to the ear.
float draw_group_title(Scene& scene, const Rect& place, std::string_view title) {
    kit::Ui::Node heard_already(scene.ui, "in-cart",
                                {.role = kit::Role::group, .bounds = place, .decorative = true});
    const float height =
        scene.ui.text("title", place, title, {.token = TextToken::body_strong, .max_lines = 0});
    heard_already.set_bounds({place.x, place.y, place.width, height});
    return height;
}

/// What becomes of what the cart holds already. Returns the height; 0 if it holds nothing.
float draw_cart_mode(Scene& scene, const Rect& place) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const Texts& texts = scene.texts;
    if (!scene.model.cart || scene.model.cart->lines.empty() || !app::offers_anything(flow.plan)) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    float y = place.y + block_gap(ui);
    if (flow.plan.cart_has_other_currency) {
        const std::int64_t held = domain::item_count(*scene.model.cart);
        return y + draw_leaving(scene, {place.x, y, place.width, 0}, Message::reorder_other_currency, held) -
               place.y;
    }
    const std::array options{texts[Message::reorder_merge], texts[Message::reorder_replace]};
    const std::string title = texts.counted(Message::reorder_in_cart, domain::item_count(*scene.model.cart));
    const kit::RadioGroup group{
        .label = title, .options = options, .selected = flow.mode == CartMode::merge ? 0 : 1};
    y += draw_group_title(scene, {place.x, y, place.width, 0}, title);
    const float height = kit::measure_radio_group(ui, place.width, group);
    if (const auto chosen = kit::radio_group(ui, "mode", {place.x, y, place.width, height}, group)) {
        scene.emit(app::CartModeChosen{*chosen == 0 ? CartMode::merge : CartMode::replace});
    }
    y += height;
    if (flow.mode == CartMode::replace) {
        y += draw_leaving(scene, {place.x, y, place.width, 0}, Message::reorder_replaces,
                          items_leaving(scene));
    }
    return y - place.y;
}

float draw_total(Scene& scene, const Rect& place) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const auto total = domain::selection_total(flow.plan, flow.selection, flow.mode);
    if (!total || !app::offers_anything(flow.plan)) {
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

std::string decision_intro(const app::ReorderFlow& flow, const Texts& texts) {
    if (flow.source != domain::ReorderSource::order) {
        return std::string{
            texts[app::offers_anything(flow.plan) ? Message::lines_intro : Message::lines_intro_nothing]};
    }
    if (app::offers_anything(flow.plan)) {
        return texts.fill(Message::reorder_intro,
                          {{"date", texts.date(flow.request.placed_at_ms, kit::DateStyle::date)}});
    }
    const bool may_come_back = std::ranges::any_of(flow.plan.lines, [](const domain::PlannedLine& line) {
        return line.outcome != domain::LineOutcome::discontinued;
    });
    return std::string{texts[may_come_back ? Message::reorder_intro_sold_out : Message::reorder_intro_gone]};
}

float draw_reorder_decision(Scene& scene, const Rect& place) {
    float y = place.y;
    y += draw_intro(scene, place) + block_gap(scene.ui);
    y += draw_lines(scene, {place.x, y, place.width, 0});
    y += draw_cart_mode(scene, {place.x, y, place.width, 0});
    y += draw_total(scene, {place.x, y, place.width, 0});
    if (app::offers_anything(scene.model.reorder->plan)) {
        y += draw_order_earnings(scene, {place.x, y, place.width, 0});
    }
    return y - place.y;
}

ConfirmWords confirm_words(const Scene& scene, float width) {
    const app::ReorderFlow& flow = *scene.model.reorder;
    const Texts& texts = scene.texts;
    const auto total = domain::selection_total(flow.plan, flow.selection, flow.mode);
    const std::int64_t items = flow.phase == app::ReorderPhase::deciding ? chosen_items(flow) : 0;
    if (items == 0 || !total) {
        const bool can_choose = app::can_select_anything(flow.plan, flow.mode);
        return {
            std::string{texts[can_choose ? Message::reorder_confirm_none : Message::reorder_confirm_held]},
            false};
    }
    const std::int64_t leaving = items_leaving(scene);
    const std::string amount = texts.money(*total, flow.plan.currency);
    const std::string removed = texts.number(leaving);
    const auto label = [&](Message adding, Message replacing) {
        return texts.counted(leaving == 0 ? adding : replacing, items,
                             {{"total", amount}, {"removed", removed}});
    };
    std::string words = label(Message::reorder_confirm, Message::reorder_confirm_replacing);
    if (kit::measure_button(scene.ui, {.label = words, .kind = kit::ButtonKind::primary}).width > width) {
        words = label(Message::reorder_confirm_short, Message::reorder_confirm_replacing_short);
    }
    return {std::move(words), true};
}

} // namespace stamgast::views
