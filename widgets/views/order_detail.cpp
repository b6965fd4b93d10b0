#include "views/order_detail.hpp"

#include <algorithm>

#include "views/column.hpp"
#include "views/order_card.hpp"
#include "views/order_delivery.hpp"
#include "views/order_help.hpp"
#include "views/order_line.hpp"
#include "views/order_papers.hpp"
#include "views/order_returns.hpp"
#include "views/order_reviews.hpp"
#include "views/order_totals.hpp"
#include "views/order_tracking.hpp"
#include "views/withdrawal_row.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;

float draw_separator(Scene& scene, const Rect& place) {
    scene.ui.paint_line({place.x, place.y}, {place.right(), place.y}, kit::ColorToken::border);
    return block_gap(scene.ui);
}

/// A button that is missing explains nothing.
float draw_not_reorderable(Scene& scene, const Rect& place, const domain::Order& order) {
    const Message reason = order.reorderable ? Message::detail_nothing_left : Message::detail_not_reorderable;
    return scene.ui.text(
               "not-reorderable", place, scene.texts[reason],
               {.token = kit::TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0}) +
           scene.ui.size(SizeToken::space_m);
}

/// What cannot be done with it, and why.
float draw_notes(Scene& scene, const Rect& place, const domain::Order& order) {
    Column column(scene.ui, place);
    if (scene.model.can(app::Capability::reorder) && !can_have_again(scene, order)) {
        column.add(draw_not_reorderable(scene, column.next(), order));
    }
    if (const float note = draw_withdrawal_note(scene, column.next(), order); note > 0) {
        column.add(note);
        column.gap(SizeToken::space_m);
    }
    return column.height();
}

/// What it came to and where it went: beside each other, or below on a phone.
float draw_sums(Scene& scene, const Rect& place, const domain::Order& order) {
    const kit::Ui& ui = scene.ui;
    if (ui.compact()) {
        Column column(scene.ui, place);
        column.add(draw_order_totals(scene, column.next(), order));
        column.add(draw_order_delivery(scene, column.next(), order));
        return column.height();
    }
    const float gap = ui.size(SizeToken::space_xl);
    const float half = (place.width - gap) / 2;
    const float delivery = draw_order_delivery(scene, {place.x, place.y, half, 0}, order);
    const float totals = draw_order_totals(scene, {place.x + half + gap, place.y, half, 0}, order);
    return std::max(delivery, totals);
}

} // namespace

float draw_order_detail(Scene& scene, const Rect& place, const domain::Order& order, kit::NodeId sheet) {
    const kit::Ui& ui = scene.ui;
    Column column(scene.ui, place);
    column.add(draw_separator(scene, column.next()));
    column.add(draw_notes(scene, column.next(), order));
    if (const float tracking = draw_order_tracking(scene, column.next(), order); tracking > 0) {
        column.add(tracking + block_gap(ui));
        column.add(draw_separator(scene, column.next()));
    }
    column.add(draw_order_lines(scene, column.next(), order) + block_gap(ui));
    column.add(draw_separator(scene, column.next()));
    column.add(draw_sums(scene, column.next(), order) + block_gap(ui));
    column.add(draw_separator(scene, column.next()));
    for (const auto& draw_part : {draw_order_returns, draw_order_reviews}) {
        // A part that has nothing to say takes no line either.
        if (const float height = draw_part(scene, column.next(), order); height > 0) {
            column.add(height + block_gap(ui));
            column.add(draw_separator(scene, column.next()));
        }
    }
    column.add(draw_order_papers(scene, column.next(), order, sheet));
    column.add(draw_order_help(scene, column.next(), order));
    return column.height();
}

} // namespace stamgast::views
