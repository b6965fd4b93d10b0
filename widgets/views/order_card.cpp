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
    Rect inner;   ///< the card without its padding
    Rect heading; ///< the date, and at the end of its line the total
    Rect number;
    Rect state;
    Rect pictures; ///< as many as there are slots
    int slots = 1;
    Rect titles;
    Rect again; ///< empty if the order cannot be had again
    Rect details;
    float height = 0;
};

constexpr kit::TextLayout first_look{.token = TextToken::body_strong, .max_lines = 2};
constexpr kit::TextLayout rest_look{.token = TextToken::small, .color = kit::ColorToken::text_muted};

kit::Disclosure details_control(const Scene& scene, bool expanded, std::string_view name) {
    return {.label = scene.texts[Message::card_details], .expanded = expanded, .accessible_name = name};
}

float badge_height(const Scene& scene) {
    return kit::measure_badge(scene.ui, {.label = scene.texts[Message::state_delivered]}).height;
}

/// Room for all of a title in nearly every language, and a line below it.
float titles_height(const kit::Ui& ui) {
    return 2 * ui.line_height(TextToken::body_strong) + ui.line_height(TextToken::small);
}

/// One column: what it is, then the actions over the whole width where a thumb reaches them.
void place_in_column(const Scene& scene, CardLayout& layout, bool with_again) {
    const kit::Ui& ui = scene.ui;
    const Rect& inner = layout.inner;
    const float control = ui.size(SizeToken::control);
    layout.number = {inner.x, layout.heading.bottom(), inner.width, ui.line_height(TextToken::small)};
    layout.state = {inner.x, layout.number.bottom() + ui.size(SizeToken::space_xs), inner.width,
                    badge_height(scene)};
    layout.slots = thumbnail_slots(ui, inner.width);
    layout.pictures = {inner.x, layout.state.bottom() + ui.size(SizeToken::space_m), inner.width,
                       ui.size(SizeToken::thumbnail)};
    layout.titles = {inner.x, layout.pictures.bottom() + ui.size(SizeToken::space_s), inner.width,
                     titles_height(ui)};
    float y = layout.titles.bottom() + ui.size(SizeToken::space_s);
    if (with_again) {
        layout.again = {inner.x, y, inner.width, control};
        y = layout.again.bottom() + ui.size(SizeToken::space_xxs);
    }
    layout.details = {inner.x, y, inner.width, control};
    layout.inner.height = layout.details.bottom() - inner.y;
}

/// Two columns: what it is, and what it came to with what can be done. There are fewer pictures where the
/// titles would have no room.
void place_in_columns(const Scene& scene, CardLayout& layout, bool with_again) {
    const kit::Ui& ui = scene.ui;
    const Rect& inner = layout.inner;
    const float gap = ui.size(SizeToken::space_m);
    const float side = ui.size(SizeToken::thumbnail);
    const float least_titles = 3 * side;
    const kit::Size again = measure_reorder_button(scene, kit::ButtonKind::primary);
    const float right = inner.right() - again.width;
    const float left_width = right - ui.size(SizeToken::space_l) - inner.x;

    layout.heading.width = left_width;
    const float subline = std::max(badge_height(scene), ui.line_height(TextToken::small));
    layout.number = {inner.x, layout.heading.bottom() + ui.size(SizeToken::space_xxs), left_width, subline};
    layout.state = layout.number;
    const float row = std::max(side, titles_height(ui));
    layout.slots = thumbnail_slots(ui, left_width - gap - least_titles);
    layout.pictures = {inner.x, layout.number.bottom() + gap, thumbnails_width(ui, layout.slots), row};
    layout.titles = {inner.x, layout.pictures.y, left_width, row};
    layout.inner.height = layout.pictures.bottom() - inner.y;

    layout.details = {right, layout.inner.bottom() - again.height, again.width, again.height};
    if (with_again) {
        layout.again = layout.details;
        layout.again.y -= again.height + ui.size(SizeToken::space_xxs);
    }
}

bool can_have_again(const Scene& scene, const domain::Order& order) {
    return scene.model.can_reorder && order.reorderable;
}

CardLayout lay_out(const Scene& scene, const Rect& place, bool with_again) {
    const kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    CardLayout layout;
    layout.inner = {place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    layout.heading = {layout.inner.x, layout.inner.y, layout.inner.width,
                      ui.line_height(TextToken::subheading)};
    if (ui.compact()) {
        place_in_column(scene, layout, with_again);
    } else {
        place_in_columns(scene, layout, with_again);
    }
    layout.height = layout.inner.height + 2 * padding;
    return layout;
}

/// The state stands below the number in one column, and after it where there is room.
void draw_number_and_state(Scene& scene, const CardLayout& layout, const domain::Order& order,
                           const OrderWords& words) {
    kit::Ui& ui = scene.ui;
    const kit::Badge state = state_badge(order, scene.texts);
    const kit::Size size = kit::measure_badge(ui, state);
    const float line = ui.line_height(TextToken::small);
    const float state_width = std::min(size.width, layout.state.width * 2 / 3);
    Rect number{layout.number.x, layout.number.y + (layout.number.height - line) / 2, layout.number.width,
                line};
    Rect place{layout.state.x, layout.state.y + (layout.state.height - size.height) / 2, state_width,
               size.height};
    if (!ui.compact()) {
        const float gap = ui.size(SizeToken::space_s);
        number.width =
            std::min(ui.text_width(words.number, TextToken::small), number.width - state_width - gap);
        place.x = number.right() + gap;
    }
    ui.text("number", number, words.number,
            {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    kit::badge(ui, "state", place, state);
}

void draw_heading(Scene& scene, const CardLayout& layout, const domain::Order& order,
                  const OrderWords& words) {
    kit::Ui& ui = scene.ui;
    // An amount is never cut; in one column the date gets what it leaves.
    const float total_width = ui.text_width(words.total, TextToken::subheading);
    Rect date = layout.heading;
    if (ui.compact()) {
        date.width = std::max(layout.inner.width - total_width - ui.size(SizeToken::space_s), 0.F);
    }
    const Rect total{std::max(layout.inner.right() - total_width, layout.inner.x), layout.inner.y,
                     std::min(total_width, layout.inner.width), layout.heading.height};
    ui.heading("date", date, words.date, 3, {.token = TextToken::subheading});
    ui.text("total", total, words.total, {.token = TextToken::subheading, .align = kit::Align::end});
    draw_number_and_state(scene, layout, order, words);
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
    const float first = ui.text_height(words.first, titles.width, first_look);
    const float rest = words.rest.empty() ? 0 : ui.line_height(TextToken::small);
    if (!ui.compact()) {
        titles.y += (ui.size(SizeToken::thumbnail) - first - rest) / 2;
    }
    ui.text("first", titles, words.first, first_look);
    titles.y += first;
    if (rest > 0) {
        ui.text("rest", titles, words.rest, rest_look);
    }
}

/// What stands for the pictures that have no room; empty if all have.
std::string more_pictures(const Scene& scene, int hidden) {
    return hidden == 0
               ? std::string{}
               : scene.texts.fill(Message::card_more_pictures, {{"count", scene.texts.number(hidden)}});
}

} // namespace

float collapsed_card_height(const Scene& scene, bool with_again) {
    return lay_out(scene, {0, 0, scene.ui.width(), 0}, with_again).height;
}

float collapsed_card_height(const Scene& scene, const domain::Order& order) {
    return collapsed_card_height(scene, can_have_again(scene, order));
}

float draw_order_card(Scene& scene, const Rect& place, const OrderCard& card) {
    kit::Ui& ui = scene.ui;
    const bool with_again = can_have_again(scene, card.order);
    const CardLayout layout = lay_out(scene, place, with_again);
    const OrderWords& words = scene.state.words.of(card.order, scene.texts);
    kit::Ui::Scope scope(ui, card.order.id);
    kit::Card sheet(ui, "card", {place.x, place.y, place.width, 0},
                    {.role = kit::Role::list_item,
                     .set_size = card.place.set_size,
                     .position_in_set = card.place.position_in_set});
    draw_heading(scene, layout, card.order, words);
    draw_thumbnails(ui, {layout.pictures.x, layout.pictures.y}, card.order, layout.slots,
                    more_pictures(scene, hidden_thumbnails(card.order, layout.slots)));
    draw_titles(scene, layout, card.order, words);
    if (with_again) {
        draw_reorder_button(scene, layout.again, {.order = card.order, .accessible_name = words.again_name});
    }
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
    const CardLayout layout = lay_out(scene, place, scene.model.can_reorder);
    const float width = layout.heading.width;
    kit::Card sheet(ui, "card", place, {.role = kit::Role::group, .decorative = true});
    kit::skeleton(ui, {layout.heading.x, layout.heading.y, width / 2, layout.heading.height},
                  SizeToken::radius_s);
    kit::skeleton(ui, {layout.number.x, layout.number.y, width / 3, layout.number.height},
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
