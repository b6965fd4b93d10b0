#include "views/next_order_strip.hpp"

#include <string>
#include <vector>

#include "app/next_order.hpp"
#include "kit/card.hpp"
#include "kit/list.hpp"
#include "views/basket_row.hpp"
#include "views/column.hpp"
#include "views/for_you_words.hpp"
#include "views/lines_button.hpp"
#include "views/order_line.hpp"

namespace stamgast::views {
namespace {

using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

std::string why_words(const domain::ExpectedProduct& expected, const Texts& texts) {
    switch (expected.why) {
    case domain::Expectation::nearly_out:
        return texts.fill(Message::usual_next, {{"date", texts.date(expected.due_ms, kit::DateStyle::date)}});
    case domain::Expectation::goes_along:
        return texts.fill(Message::why_bought_together, {{"cause", expected.cause_title}});
    case domain::Expectation::bought_often:
        break;
    }
    return texts.counted(Message::win_back_times, expected.purchase_count);
}

float draw_product(Scene& scene, const Rect& place, const app::OfferedProduct& product) {
    const Texts& texts = scene.texts;
    std::vector<BasketWords> words;
    if (!product.line.options.empty()) {
        words.push_back({"options", option_words(product.line.options, texts)});
    }
    words.push_back({"why", why_words(*product.expected, texts)});
    std::string price = price_words(*product.card, texts);
    words.push_back({"price", product.line.quantity == 1
                                  ? std::move(price)
                                  : texts.fill(Message::reorder_each, {{"price", price}})});
    return draw_basket_row(scene, place,
                           {.product_id = product.line.product_id,
                            .title = product.line.title,
                            .image_url = product.line.image_url,
                            .quantity = product.line.quantity,
                            .words = words});
}

void draw_products(Scene& scene, Column& column, const app::NextOrder& order) {
    const Rect top = column.next();
    kit::List list(scene.ui, "products", top, scene.texts[Message::next_order_title]);
    for (const app::OfferedProduct& product : order.products) {
        column.add(draw_product(scene, column.next(), product));
        column.gap(SizeToken::space_m);
    }
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
}

void draw_add_all(Scene& scene, Column& column, const std::vector<domain::OrderLine>& lines) {
    const std::string label =
        scene.texts.counted(Message::win_back_add, static_cast<std::int64_t>(lines.size()));
    const Rect place = column.next();
    kit::Size size = measure_lines_button(scene, label, kit::ButtonKind::secondary, place.width);
    size.width = scene.ui.compact() ? place.width : size.width;
    draw_lines_button(scene, "add", {place.x, place.y, size.width, size.height},
                      {.label = label,
                       .accessible_name = {},
                       .lines = lines,
                       .source = domain::ReorderSource::usuals,
                       .action = app::NextOrderPressed{}});
    column.add(size.height);
}

} // namespace

float draw_next_order(Scene& scene, const Rect& place) {
    const app::NextOrder order = app::next_order(scene.model);
    if (order.products.empty()) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    kit::Ui::Scope scope(ui, "next-order");
    Column column(ui, place);
    column.heading("title", texts[Message::next_order_title], 2, TextToken::heading);
    column.text("text", texts[Message::next_order_text],
                {.token = TextToken::small, .color = kit::ColorToken::text_muted, .max_lines = 0});
    column.gap(SizeToken::space_m);
    const float padding = block_gap(ui);
    const Rect outer = column.next();
    kit::Card card(ui, "card", outer);
    Column inner(ui, {outer.x + padding, outer.y + padding, outer.width - 2 * padding, 0});
    draw_products(scene, inner, order);
    draw_add_all(scene, inner, lines_of(order));
    card.finish(inner.bottom() + padding);
    column.add(inner.height() + 2 * padding);
    return column.height();
}

} // namespace stamgast::views
