#include "views/order_card.hpp"

#include <algorithm>

#include "kit/badge.hpp"
#include "kit/card.hpp"
#include "kit/skeleton.hpp"
#include "views/order_card_layout.hpp"
#include "views/order_detail.hpp"
#include "views/order_reviews.hpp"
#include "views/order_state.hpp"
#include "views/reorder_button.hpp"
#include "views/thumbnails.hpp"
#include "views/undo_button.hpp"
#include "views/withdrawal_row.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr kit::TextLayout first_look{.token = TextToken::body_strong, .max_lines = 2};
constexpr kit::TextLayout rest_look{.token = TextToken::small, .color = kit::ColorToken::text_muted};

/// The state stands below the number in one column, and after it where there is room.
void draw_number_and_state(Scene& scene, const CardLayout& layout, const domain::Order& order,
                           const OrderWords& words) {
    kit::Ui& ui = scene.ui;
    const kit::Badge state = state_badge(order, scene.texts);
    const float room = layout.state.width * (ui.compact() ? 1.F : 2.F / 3);
    const kit::Size size = kit::measure_badge(ui, state, room);
    const float line = ui.line_height(TextToken::small);
    Rect number{layout.number.x, layout.number.y + (layout.number.height - line) / 2, layout.number.width,
                line};
    Rect place{layout.state.x, layout.state.y, size.width, std::min(size.height, layout.state.height)};
    if (!ui.compact()) {
        const float gap = ui.size(SizeToken::space_s);
        number.width =
            std::min(ui.text_width(words.number, TextToken::small), number.width - size.width - gap);
        place.x = number.right() + gap;
    }
    ui.text("number", number, words.number,
            {.token = TextToken::small, .color = kit::ColorToken::text_muted});
    kit::badge(ui, "state", place, state);
}

void draw_heading(Scene& scene, const CardLayout& layout, const domain::Order& order,
                  const OrderWords& words) {
    kit::Ui& ui = scene.ui;
    // An amount is never cut; the date gets what it leaves of their line.
    const float line = ui.line_height(TextToken::subheading);
    const float total_width = std::min(ui.text_width(words.total, TextToken::subheading), layout.total.width);
    const bool is_below = layout.total.y > layout.heading.y;
    Rect date = layout.heading;
    if (!is_below) {
        const float beside = layout.total.right() - total_width - ui.size(SizeToken::space_s) - date.x;
        date.width = std::min(date.width, std::max(beside, 0.F));
    }
    ui.heading("date", date, words.date, 4,
               {.token = TextToken::subheading, .max_lines = static_cast<int>(date.height / line)});
    ui.text(
        "total",
        {is_below ? layout.total.x : layout.total.right() - total_width, layout.total.y, total_width, line},
        words.total,
        {.token = TextToken::subheading, .align = is_below ? kit::Align::start : kit::Align::end});
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

/// An order of which nothing could be had lately does not ask for it: the button is there to look again.
void draw_buttons(Scene& scene, const CardLayout& layout, CardButtons buttons, const domain::Order& order,
                  const OrderWords& words) {
    if (buttons.again) {
        const auto& unavailable = scene.model.orders.unavailable;
        const bool is_available = std::ranges::find(unavailable, order.id) == unavailable.end();
        draw_reorder_button(scene, layout.again,
                            {.order = order,
                             .accessible_name = words.again_name,
                             .busy_name = words.busy_name,
                             .kind = is_available ? kit::ButtonKind::primary : kit::ButtonKind::secondary});
    }
    if (buttons.undo) {
        draw_undo_button(scene, layout.undo, words.undo_name);
    }
}

/// The quiet lines below the buttons: what can be done about the contract, and what may be reviewed. Returns
/// by how much they make the card higher.
float draw_rows(Scene& scene, const CardLayout& layout, const domain::Order& order) {
    float height = 0;
    const auto place = [&](float row) {
        return Rect{layout.inner.x, layout.inner.bottom() + height, layout.inner.width, row};
    };
    if (const float row = withdrawal_row_height(scene, order, layout.inner.width); row > 0) {
        draw_withdrawal_row(scene, place(row), order);
        height += row;
    }
    if (const float row = review_row_height(scene, order, layout.inner.width); row > 0) {
        draw_review_row(scene, place(row), order);
        height += row;
    }
    return height;
}

/// What stands for the pictures that have no room; empty if all have.
std::string more_pictures(const Scene& scene, int hidden) {
    return hidden == 0
               ? std::string{}
               : scene.texts.fill(Message::card_more_pictures, {{"count", scene.texts.number(hidden)}});
}

} // namespace

float collapsed_card_height(const Scene& scene, bool with_again) {
    return lay_out_card(scene, {0, 0, scene.ui.width(), 0}, {.again = with_again}).height;
}

bool can_have_again(const Scene& scene, const domain::Order& order) {
    return scene.model.can(app::Capability::reorder) && order.reorderable &&
           std::ranges::any_of(order.lines,
                               [](const domain::OrderLine& line) { return !line.product_id.empty(); });
}

float draw_order_card(Scene& scene, const Rect& place, const OrderCard& card) {
    kit::Ui& ui = scene.ui;
    const CardButtons buttons{.again = can_have_again(scene, card.order),
                              .undo = app::offers_undo(scene.model, card.order.id, std::nullopt)};
    const CardLayout layout = lay_out_card(scene, place, buttons);
    const OrderWords& words = scene.state.words.of(card.order, scene.texts);
    kit::Ui::Scope scope(ui, card.order.id);
    kit::Card sheet(ui, "card", {place.x, place.y, place.width, 0},
                    {.role = kit::Role::list_item,
                     .set_size = card.place.set_size,
                     .position_in_set = card.place.position_in_set});
    draw_heading(scene, layout, card.order, words);
    draw_thumbnails(ui, {layout.pictures.x, layout.pictures.y}, card.order, layout.slots,
                    more_pictures(scene, hidden_thumbnails(card.order, layout.slots)),
                    card.expanded ? TitlesBeside::of_all : TitlesBeside::of_the_first);
    draw_titles(scene, layout, card.order, words);
    draw_buttons(scene, layout, buttons, card.order, words);
    if (kit::disclosure(ui, "details", layout.details,
                        details_control(scene, card.expanded, words.details_name))) {
        scene.emit(app::OrderToggled{card.order.id});
    }
    float height = layout.height;
    height += draw_rows(scene, layout, card.order);
    if (card.expanded) {
        const float padding = block_gap(ui);
        height += draw_order_detail(scene, {layout.inner.x, place.y + height, layout.inner.width, 0},
                                    card.order, sheet.id());
        height += padding;
    }
    sheet.finish(place.y + height);
    return height;
}

void draw_skeleton_card(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const CardLayout layout =
        lay_out_card(scene, place, {.again = scene.model.can(app::Capability::reorder)});
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
    if (scene.model.can(app::Capability::reorder)) {
        kit::skeleton(ui, layout.again, SizeToken::radius_m);
    }
    sheet.finish(place.y + layout.height);
}

} // namespace stamgast::views
