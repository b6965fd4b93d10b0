#include "views/order_card_layout.hpp"

#include <algorithm>
#include <cmath>

#include "kit/badge.hpp"
#include "views/order_state.hpp"
#include "views/reorder_button.hpp"
#include "views/thumbnails.hpp"
#include "views/undo_button.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

kit::Size details_size(const Scene& scene, float room) {
    return kit::measure_disclosure(scene.ui, details_control(scene, false, {}), room);
}

/// What the date and the amount of nearly every order need, in sizes of their letters. Not measured, as all
/// cards have to be equally high.
constexpr float date_ems = 11;
constexpr float total_ems = 5;

/// The date and the total: on one line as long as both have room there.
void place_heading(const kit::Ui& ui, CardLayout& layout) {
    const Rect& inner = layout.inner;
    const float em = ui.theme().text(TextToken::subheading).size;
    const float line = ui.line_height(TextToken::subheading);
    layout.heading = {inner.x, inner.y, inner.width, line};
    layout.total = layout.heading;
    if ((date_ems + total_ems) * em + ui.size(SizeToken::space_s) > inner.width) {
        layout.heading.height = line * std::ceil(date_ems * em / std::max(inner.width, 1.F));
        layout.total.y = layout.heading.bottom();
    }
}

/// Room for all of a title in nearly every language, and a line below it.
float titles_height(const kit::Ui& ui) {
    return 2 * ui.line_height(TextToken::body_strong) + ui.line_height(TextToken::small);
}

/// One column: what it is, then the actions over the whole width where a thumb reaches them.
void place_in_column(const Scene& scene, CardLayout& layout, CardButtons buttons) {
    const kit::Ui& ui = scene.ui;
    const Rect& inner = layout.inner;
    layout.number = {inner.x, layout.total.bottom(), inner.width, ui.line_height(TextToken::small)};
    layout.state = {inner.x, layout.number.bottom() + ui.size(SizeToken::space_xs), inner.width,
                    state_badge_height(ui, scene.texts, inner.width)};
    layout.slots = thumbnail_slots(ui, inner.width);
    layout.pictures = {inner.x, layout.state.bottom() + ui.size(SizeToken::space_m), inner.width,
                       ui.size(SizeToken::thumbnail)};
    layout.titles = {inner.x, layout.pictures.bottom() + ui.size(SizeToken::space_s), inner.width,
                     titles_height(ui)};
    float y = layout.titles.bottom() + ui.size(SizeToken::space_s);
    if (buttons.again) {
        layout.again = {inner.x, y, inner.width,
                        measure_reorder_button(scene, kit::ButtonKind::primary, inner.width).height};
        y = layout.again.bottom() + ui.size(SizeToken::space_xs);
    }
    const kit::Size details = details_size(scene, inner.width);
    layout.details = {inner.x, y, inner.width, details.height};
    if (buttons.undo) {
        const float gap = ui.size(SizeToken::space_xs);
        const float width = measure_undo_button(scene, inner.width - gap - details.width).width;
        layout.undo = {inner.right() - width, y, width, details.height};
        layout.details.width -= width + gap;
    }
    layout.inner.height = layout.details.bottom() - inner.y;
}

/// Two columns: what it is, and what it came to with what can be done. There are fewer pictures where the
/// titles would have no room.
void place_in_columns(const Scene& scene, CardLayout& layout, CardButtons buttons) {
    const kit::Ui& ui = scene.ui;
    const Rect& inner = layout.inner;
    const float gap = ui.size(SizeToken::space_m);
    const float side = ui.size(SizeToken::thumbnail);
    const float least_titles = 3 * side;
    const kit::Size again = measure_reorder_button(scene, kit::ButtonKind::primary);
    const float right = inner.right() - again.width;
    const float left_width = right - ui.size(SizeToken::space_l) - inner.x;
    layout.details = {right, 0, again.width, again.height};
    float titles_width = left_width;
    if (buttons.undo) {
        layout.details.width = details_size(scene, again.width).width;
        layout.details.x = inner.right() - layout.details.width;
        const float room = layout.details.x - inner.x - least_titles;
        const kit::Size undo = measure_undo_button(scene, room);
        layout.undo = {layout.details.x - ui.size(SizeToken::space_xs) - undo.width, 0, undo.width,
                       undo.height};
        titles_width = std::min(titles_width, layout.undo.x - gap - inner.x);
    }

    layout.heading.width = left_width;
    const float badge =
        kit::measure_badge(ui, {.label = scene.texts[Message::state_delivered]}, left_width).height;
    const float subline = std::max(badge, ui.line_height(TextToken::small));
    layout.number = {inner.x, layout.total.bottom() + ui.size(SizeToken::space_xxs), left_width, subline};
    layout.state = layout.number;
    const float row = std::max(side, titles_height(ui));
    layout.slots = thumbnail_slots(ui, titles_width - gap - least_titles);
    layout.pictures = {inner.x, layout.number.bottom() + gap, thumbnails_width(ui, layout.slots), row};
    layout.titles = {inner.x, layout.pictures.y, titles_width, row};
    layout.inner.height = layout.pictures.bottom() - inner.y;

    layout.details.y = layout.inner.bottom() - again.height;
    layout.undo.y = layout.details.y;
    if (buttons.again) {
        layout.again = {right, layout.details.y - again.height - ui.size(SizeToken::space_xs), again.width,
                        again.height};
    }
}

} // namespace

kit::Disclosure details_control(const Scene& scene, bool expanded, std::string_view name) {
    return {.label = scene.texts[Message::card_details], .expanded = expanded, .accessible_name = name};
}

CardLayout lay_out_card(const Scene& scene, const Rect& place, CardButtons buttons) {
    const kit::Ui& ui = scene.ui;
    const float padding = block_gap(ui);
    CardLayout layout;
    layout.inner = {place.x + padding, place.y + padding, place.width - 2 * padding, 0};
    place_heading(ui, layout);
    if (ui.compact()) {
        place_in_column(scene, layout, buttons);
    } else {
        place_in_columns(scene, layout, buttons);
    }
    layout.height = layout.inner.height + 2 * padding;
    return layout;
}

} // namespace stamgast::views
