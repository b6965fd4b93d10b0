#include "views/win_back_card.hpp"

#include <string>
#include <vector>

#include "app/win_back.hpp"
#include "kit/button.hpp"
#include "kit/card.hpp"
#include "kit/list.hpp"
#include "views/basket_row.hpp"
#include "views/column.hpp"
#include "views/lines_button.hpp"

namespace stamgast::views {
namespace {

using domain::PurchasedProduct;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

float draw_product(Scene& scene, const Rect& place, const PurchasedProduct& product) {
    const domain::OrderLine& line = product.last_line;
    const BasketWords words[] = {
        {"times",
         scene.texts.counted(Message::win_back_times, static_cast<std::int64_t>(product.purchases.size()))}};
    return draw_basket_row(scene, place,
                           {.product_id = product.product_id,
                            .title = line.title,
                            .image_url = line.image_url,
                            .quantity = line.quantity,
                            .words = words});
}

void draw_products(Scene& scene, Column& column, const app::WinBack& offered) {
    const Rect top = column.next();
    kit::List list(scene.ui, "products", top, scene.texts[Message::win_back_title]);
    for (const PurchasedProduct* product : offered.products) {
        if (product != offered.products.front()) {
            column.gap(SizeToken::space_s);
        }
        column.add(draw_product(scene, column.next(), *product));
    }
    list.set_bounds({top.x, top.y, top.width, column.bottom() - top.y});
}

/// Beside each other; one below the other over the whole width on a phone.
void draw_buttons(Scene& scene, Column& column, const app::WinBack& offered) {
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const std::vector<domain::OrderLine> lines = lines_of(offered);
    const std::string label = texts.counted(Message::win_back_add, static_cast<std::int64_t>(lines.size()));
    const Rect place = column.next();
    kit::Size add = measure_lines_button(scene, label, kit::ButtonKind::primary, place.width);
    add.width = ui.compact() ? place.width : add.width;
    draw_lines_button(scene, "add", {place.x, place.y, add.width, add.height},
                      {.label = label,
                       .accessible_name = {},
                       .lines = lines,
                       .source = domain::ReorderSource::usuals,
                       .action = app::WinBackPressed{},
                       .kind = kit::ButtonKind::primary});
    const kit::Button later{
        .label = texts[Message::win_back_later], .kind = kit::ButtonKind::quiet, .stretch = ui.compact()};
    const kit::Size size = kit::measure_button(ui, later, place.width);
    const float gap = ui.size(SizeToken::space_s);
    const bool beside = !ui.compact() && add.width + gap + size.width <= place.width;
    const Rect rect = beside ? Rect{place.x + add.width + gap, place.y, size.width, size.height}
                             : Rect{place.x, place.y + add.height + gap, place.width, size.height};
    if (kit::button(ui, "later", rect, later)) {
        scene.emit(app::WinBackPutAway{});
    }
    column.add(rect.bottom() - place.y);
}

} // namespace

float draw_win_back_card(Scene& scene, const Rect& place) {
    const auto offered = app::win_back(scene.model);
    if (!offered) {
        return 0;
    }
    kit::Ui& ui = scene.ui;
    const Texts& texts = scene.texts;
    const float padding = block_gap(ui);
    kit::Card card(ui, "win-back", {place.x, place.y, place.width, 0});
    Column column(ui, {place.x + padding, place.y + padding, place.width - 2 * padding, 0});
    column.heading("title", texts[Message::win_back_title], 3, TextToken::subheading);
    column.text("text",
                texts.fill(Message::win_back_text,
                           {{"date", texts.date(offered->last_order_ms, kit::DateStyle::date)}}),
                {.max_lines = 0});
    column.gap(SizeToken::space_m);
    draw_products(scene, column, *offered);
    column.gap(SizeToken::space_m);
    draw_buttons(scene, column, *offered);
    card.finish(column.bottom() + padding);
    return column.height() + 2 * padding;
}

} // namespace stamgast::views
