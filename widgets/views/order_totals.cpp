#include "views/order_totals.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "kit/list.hpp"

namespace stamgast::views {
namespace {

using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// Draws one row below the other.
class TotalsTable {
public:
    TotalsTable(Scene& scene, const Rect& place, const domain::Currency& currency)
        : scene_(scene), place_(place), currency_(currency), list_(scene.ui, "totals", place), y_(place.y) {}

    void add(std::string_view label, std::int64_t amount) {
        add(label, scene_.texts.money(amount, currency_), {.token = TextToken::body, .max_lines = 0});
    }

    void add(std::string_view label, std::string_view amount, const kit::TextLayout& look) {
        kit::Ui& ui = scene_.ui;
        kit::Ui::Scope scope(ui, std::to_string(row_++));
        kit::ListItem item(ui, "row", {place_.x, y_, place_.width, 0});
        const float amount_width = std::min(ui.text_width(amount, look.token), place_.width / 2);
        const float label_width = place_.width - amount_width - ui.size(SizeToken::space_m);
        const float height = ui.text("label", {place_.x, y_, label_width, 0}, label, look);
        kit::TextLayout amount_look = look;
        amount_look.align = kit::Align::end;
        amount_look.max_lines = 1;
        ui.text("amount", {place_.right() - amount_width, y_, amount_width, 0}, amount, amount_look);
        item.set_bounds({place_.x, y_, place_.width, height});
        y_ += height + ui.size(SizeToken::space_xs);
    }

    void add_line() {
        scene_.ui.paint_line({place_.x, y_}, {place_.right(), y_}, ColorToken::border);
        y_ += scene_.ui.size(SizeToken::space_s);
    }

    float finish() {
        const float height = y_ - place_.y - scene_.ui.size(SizeToken::space_xs);
        list_.set_bounds({place_.x, place_.y, place_.width, height});
        return height;
    }

private:
    Scene& scene_;
    Rect place_;
    const domain::Currency& currency_;
    kit::List list_;
    float y_;
    int row_ = 0;
};

void add_shipping(TotalsTable& table, const Texts& texts, const domain::Order& order) {
    const std::string_view label = order.shipping_method.empty() ? texts[Message::detail_shipping]
                                                                 : std::string_view{order.shipping_method};
    if (order.shipping == 0) {
        table.add(label, texts[Message::detail_shipping_free], {.token = TextToken::body, .max_lines = 0});
    } else {
        table.add(label, order.shipping);
    }
}

} // namespace

float draw_order_totals(Scene& scene, const Rect& place, const domain::Order& order) {
    const Texts& texts = scene.texts;
    TotalsTable table(scene, place, order.currency);
    table.add(texts[Message::detail_subtotal], order.subtotal);
    for (const domain::Adjustment& discount : order.discounts) {
        table.add(discount.label, discount.amount);
    }
    add_shipping(table, texts, order);
    if (!order.prices_include_tax) {
        for (const domain::Adjustment& tax : order.taxes) {
            table.add(tax.label, tax.amount);
        }
    }
    table.add_line();
    table.add(texts[Message::detail_total], texts.money(order.total, order.currency),
              {.token = TextToken::body_strong});
    if (order.prices_include_tax) {
        for (const domain::Adjustment& tax : order.taxes) {
            table.add(texts.fill(Message::detail_includes_tax, {{"tax", tax.label}}),
                      texts.money(tax.amount, order.currency),
                      {.token = TextToken::small, .color = ColorToken::text_muted, .max_lines = 0});
        }
    }
    return table.finish();
}

} // namespace stamgast::views
