#include "views/points_history.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/list.hpp"
#include "views/column.hpp"
#include "views/loyalty_words.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

constexpr std::size_t rows_a_press = 20;

std::string change_words(const Texts& texts, std::int64_t change) {
    const Message message = change < 0 ? Message::history_minus : Message::history_plus;
    return texts.fill(message, {{"count", texts.number(std::abs(change))}});
}

/// What it was and when; at the end of the line what it did, and the balance after it.
float draw_row(Scene& scene, const Rect& place, std::size_t index) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const domain::PointsRow& row = scene.model.loyalty.standing->ledger.history[index];
    const auto total = static_cast<std::int32_t>(scene.model.loyalty.standing->ledger.history.size());
    kit::Ui::Scope scope(ui, std::to_string(total - static_cast<std::int32_t>(index)));
    kit::ListItem item(ui, "row", place, {static_cast<std::int32_t>(index) + 1, total});
    const std::string change = change_words(texts, row.change);
    const std::string balance = texts.fill(Message::history_balance, {{"count", texts.number(row.balance)}});
    const float end_width = std::min(
        std::max(ui.text_width(change, TextToken::body_strong), ui.text_width(balance, TextToken::small)),
        place.width / 2);
    const float gap = ui.size(SizeToken::space_m);
    Column words(ui, {place.x, place.y, place.width - end_width - gap, 0});
    words.text("what", history_words(texts, *scene.model.loyalty.account.value, row), {.max_lines = 0});
    words.text("date", texts.date(row.at_ms, kit::DateStyle::date),
               {.token = TextToken::small, .color = ColorToken::text_muted});
    Column numbers(ui, {place.right() - end_width, place.y, end_width, 0});
    numbers.text("change", change,
                 {.token = TextToken::body_strong,
                  .color = row.change > 0 ? ColorToken::positive : ColorToken::text,
                  .align = kit::Align::end});
    numbers.text("balance", balance,
                 {.token = TextToken::small, .color = ColorToken::text_muted, .align = kit::Align::end});
    const float height = std::max(words.height(), numbers.height());
    item.set_bounds({place.x, place.y, place.width, height});
    return height;
}

float draw_rows(Scene& scene, const Rect& place, std::size_t count) {
    kit::Ui& ui = scene.ui;
    Column column(ui, place);
    kit::List list(ui, "rows", place, scene.texts[Message::history_title]);
    for (std::size_t index = 0; index < count; ++index) {
        if (index > 0) {
            column.gap(SizeToken::space_s);
            const Rect line = column.next();
            ui.paint_line({line.x, line.y}, {line.right(), line.y}, ColorToken::border);
            column.gap(SizeToken::space_s);
        }
        column.add(draw_row(scene, column.next(), index));
    }
    list.set_bounds({place.x, place.y, place.width, column.height()});
    return column.height();
}

float draw_more(Scene& scene, const Rect& place) {
    const kit::Button button{.label = scene.texts[Message::history_more]};
    const kit::Size size = kit::measure_button(scene.ui, button, place.width);
    if (kit::button(scene.ui, "more", {place.x, place.y, size.width, size.height}, button)) {
        scene.state.points_rows += rows_a_press;
        scene.state.changed = true;
    }
    return size.height;
}

} // namespace

float draw_points_history(Scene& scene, const Rect& place) {
    kit::Ui& ui = scene.ui;
    const std::size_t total = scene.model.loyalty.standing->ledger.history.size();
    const std::size_t shown = std::min(total, scene.state.points_rows);
    const float padding = block_gap(ui);
    kit::Card card(ui, "history", {place.x, place.y, place.width, 0});
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.heading("title", scene.texts[Message::history_title], 2, TextToken::subheading);
    column.gap(SizeToken::space_m);
    if (total == 0) {
        column.text("none", scene.texts[Message::history_none],
                    {.color = ColorToken::text_muted, .max_lines = 0});
    } else {
        column.add(draw_rows(scene, column.next(), shown));
    }
    if (shown < total) {
        column.gap(SizeToken::space_m);
        column.add(draw_more(scene, column.next()));
    }
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace stamgast::views
