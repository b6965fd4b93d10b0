#include "views/order_card.hpp"

#include <algorithm>

#include "kit/badge.hpp"
#include "kit/card.hpp"
#include "kit/disclosure.hpp"
#include "kit/skeleton.hpp"
#include "views/order_detail.hpp"
#include "views/order_state.hpp"
#include "views/reorder_button.hpp"
#include "views/thumbnails.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// The rectangles of a collapsed card: what is in it never moves them.
struct CardLayout {
    Rect inner;    ///< the card without its padding
    Rect heading;  ///< date, and the total at its end
    Rect subline;  ///< number, and the state at its end
    Rect pictures; ///< as many as there are slots
    int slots = 1;
    Rect titles;
    Rect details;
    Rect again; ///< empty if the shop cannot reorder
    float height = 0;
};

kit::Disclosure details_control(const Scene& scene, bool expanded, std::string_view name) {
    return {.label = scene.texts[Message::card_details], .expanded = expanded, .accessible_name = name};
}

float badge_height(const Scene& scene) {
    return kit::measure_badge(scene.ui, {.label = scene.texts[Message::state_delivered]}).height;
}

float titles_height(const kit::Ui& ui) {
    return ui.line_height(TextToken::body_strong) + ui.line_height(TextToken::small);
}

/// One column: what it is, then the actions over the whole width where a thumb reaches them.
void place_in_column(const Scene& scene, CardLayout& layout, float y) {
    const kit::Ui& ui = scene.ui;
    const Rect& inner = layout.inner;
    const float control = ui.size(SizeToken::control);
    layout.slots = thumbnail_slots(ui, inner.width);
    layout.pictures = {inner.x, y, inner.width, ui.size(SizeToken::thumbnail)};
    y = layout.pictures.bottom() + ui.size(SizeToken::space_s);
    layout.titles = {inner.x, y, inner.width, titles_height(ui)};
    y = layout.titles.bottom() + ui.size(SizeToken::space_m);
    if (scene.model.can_reorder) {
        layout.again = {inner.x, y, inner.width, control};
        y = layout.again.bottom() + ui.size(SizeToken::space_xs);
    }
    layout.details = {inner.x, y, inner.width, control};
    layout.inner.height = layout.details.bottom() - inner.y;
}

/// One row: pictures, titles, actions. There are fewer pictures where the titles would have no room.
void place_in_row(const Scene& scene, CardLayout& layout, float y) {
    const kit::Ui& ui = scene.ui;
    const Rect& inner = layout.inner;
    const float gap = ui.size(SizeToken::space_m);
    const float row = ui.size(SizeToken::thumbnail);
    const float least_titles = 3 * row;
    float right = inner.right();
    if (scene.model.can_reorder) {
        const kit::Size size = measure_reorder_button(scene, kit::ButtonKind::primary);
        layout.again = {right - size.width, y + (row - size.height) / 2, size.width, size.height};
        right = layout.again.x - ui.size(SizeToken::space_xs);
    }
    const kit::Size details = kit::measure_disclosure(ui, details_control(scene, false, {}));
    layout.details = {right - details.width, y + (row - details.height) / 2, details.width, details.height};
    right = layout.details.x - gap;
    layout.slots = thumbnail_slots(ui, right - inner.x - gap - least_titles);
    layout.pictures = {inner.x, y, thumbnails_width(ui, layout.slots), row};
    layout.titles = {inner.x, y + (row - titles_height(ui)) / 2, right - inner.x, titles_height(ui)};
    layout.inner.height = y + row - inner.y;
}

CardLayout lay_out(const Scene& scene, const Rect& place) {
    const kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    CardLayout layout;
    layout.inner = {place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    layout.heading = {layout.inner.x, layout.inner.y, layout.inner.width,
                      ui.line_height(TextToken::subheading)};
    layout.subline = {layout.inner.x, layout.heading.bottom() + ui.size(SizeToken::space_xxs),
                      layout.inner.width, std::max(badge_height(scene), ui.line_height(TextToken::small))};
    const float y = layout.subline.bottom() + ui.size(SizeToken::space_m);
    if (ui.compact()) {
        place_in_column(scene, layout, y);
    } else {
        place_in_row(scene, layout, y);
    }
    layout.height = layout.inner.height + 2 * padding;
    return layout;
}

void draw_heading(Scene& scene, const CardLayout& layout, const domain::Order& order,
                  const OrderWords& words) {
    kit::Ui& ui = scene.ui;
    const float total_width =
        std::min(ui.text_width(words.total, TextToken::subheading), layout.heading.width / 2);
    Rect date = layout.heading;
    date.width -= total_width + ui.size(SizeToken::space_s);
    ui.heading("date", date, words.date, 3, {.token = TextToken::subheading});
    ui.text("total", {layout.heading.right() - total_width, date.y, total_width, date.height}, words.total,
            {.token = TextToken::subheading, .align = kit::Align::end});

    const kit::Badge state = state_badge(order, scene.texts);
    const kit::Size size = kit::measure_badge(ui, state);
    const float state_width = std::min(size.width, layout.subline.width * 2 / 3);
    const float line = ui.line_height(TextToken::small);
    Rect number = layout.subline;
    number.width -= state_width + ui.size(SizeToken::space_s);
    number.y += (layout.subline.height - line) / 2;
    ui.text("number", number, words.number,
            {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    kit::badge(ui, "state",
               {layout.subline.right() - state_width,
                layout.subline.y + (layout.subline.height - size.height) / 2, state_width, size.height},
               state);
}

void draw_titles(Scene& scene, const CardLayout& layout, const domain::Order& order,
                 const OrderWords& words) {
    kit::Ui& ui = scene.ui;
    Rect titles = layout.titles;
    if (!ui.compact()) {
        const float indent =
            thumbnails_width(ui, thumbnail_count(order, layout.slots)) + ui.size(SizeToken::space_m);
        titles.x += indent;
        titles.width -= indent;
    }
    if (words.rest.empty()) {
        titles.y += ui.compact() ? 0 : ui.line_height(TextToken::small) / 2;
    }
    ui.text("first", titles, words.first, {.token = TextToken::body_strong});
    titles.y += ui.line_height(TextToken::body_strong);
    if (!words.rest.empty()) {
        ui.text("rest", titles, words.rest,
                {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    }
}

/// Where an order cannot be had again that is said in the button's place: a missing button would explain
/// nothing.
void draw_again(Scene& scene, const CardLayout& layout, const domain::Order& order, const OrderWords& words) {
    if (!scene.model.can_reorder) {
        return;
    }
    if (order.reorderable) {
        draw_reorder_button(scene, layout.again, {.order = order, .accessible_name = words.again_name});
        return;
    }
    kit::Ui& ui = scene.ui;
    const kit::TextLayout look{.token = TextToken::small,
                               .color = kit::ColorToken::text_muted,
                               .align = kit::Align::center,
                               .max_lines = 2};
    const std::string_view sentence = scene.texts[Message::card_not_reorderable];
    const float height = ui.text_height(sentence, layout.again.width, look);
    ui.text("not-reorderable",
            {layout.again.x, layout.again.y + (layout.again.height - height) / 2, layout.again.width, height},
            sentence, look);
}

} // namespace

float collapsed_card_height(const Scene& scene) { return lay_out(scene, {0, 0, scene.ui.width(), 0}).height; }

float draw_order_card(Scene& scene, const Rect& place, const OrderCard& card) {
    kit::Ui& ui = scene.ui;
    const CardLayout layout = lay_out(scene, place);
    const OrderWords& words = scene.state.words.of(card.order, scene.texts);
    kit::Ui::Scope scope(ui, card.order.id);
    kit::Card sheet(ui, "card", {place.x, place.y, place.width, 0},
                    {.role = kit::Role::list_item,
                     .set_size = card.place.set_size,
                     .position_in_set = card.place.position_in_set});
    draw_heading(scene, layout, card.order, words);
    draw_thumbnails(
        ui, {layout.pictures.x, layout.pictures.y}, card.order, layout.slots,
        scene.texts.fill(Message::card_more_pictures,
                         {{"count", scene.texts.number(hidden_thumbnails(card.order, layout.slots))}}));
    draw_titles(scene, layout, card.order, words);
    draw_again(scene, layout, card.order, words);
    if (kit::disclosure(ui, "details", layout.details,
                        details_control(scene, card.expanded, words.details_name))) {
        scene.emit(app::OrderToggled{card.order.id});
    }
    float height = layout.height;
    if (card.expanded) {
        const float padding = block_gap(ui);
        height += draw_order_detail(scene, {layout.inner.x, place.y + layout.height, layout.inner.width, 0},
                                    card.order);
        height += padding;
    }
    sheet.finish(place.y + height);
    return height;
}

void draw_skeleton_card(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const CardLayout layout = lay_out(scene, place);
    const float half = layout.inner.width / 2;
    kit::Card sheet(ui, "card", place, {.role = kit::Role::group, .decorative = true});
    kit::skeleton(ui, {layout.heading.x, layout.heading.y, half / 2, layout.heading.height},
                  SizeToken::radius_s);
    kit::skeleton(ui, {layout.subline.x, layout.subline.y, half / 3, layout.subline.height},
                  SizeToken::radius_s);
    const float side = ui.size(SizeToken::thumbnail);
    for (int slot = 0; slot < std::min(layout.slots, 3); ++slot) {
        kit::skeleton(
            ui, {layout.pictures.x + thumbnails_width(ui, slot + 1) - side, layout.pictures.y, side, side},
            SizeToken::radius_m);
    }
    if (scene.model.can_reorder) {
        kit::skeleton(ui, layout.again, SizeToken::radius_m);
    }
    sheet.finish(place.y + layout.height);
}

} // namespace stamgast::views
