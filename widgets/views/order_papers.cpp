#include "views/order_papers.hpp"

#include <algorithm>
#include <string>

#include "kit/link.hpp"
#include "kit/list.hpp"
#include "views/button_row.hpp"
#include "views/column.hpp"

namespace stamgast::views {
namespace {

using domain::Invoice;
using kit::ColorToken;
using kit::Rect;
using kit::SizeToken;
using kit::TextToken;

/// What can neither be followed nor asked for is no use to anybody.
bool can_be_had(const Scene& scene, const Invoice& invoice) {
    return !invoice.url.empty() || scene.model.can(app::Capability::invoices);
}

std::string name_of(const Scene& scene, const domain::Order& order, const Invoice& invoice) {
    return scene.texts.fill(Message::invoice_name,
                            {{"label", invoice.label},
                             {"number", order.number},
                             {"date", scene.texts.date(invoice.issued_at_ms, kit::DateStyle::date)}});
}

float draw_invoice(Scene& scene, const Rect& place, const domain::Order& order, const Invoice& invoice) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, invoice.id);
    kit::ListItem item(ui, "invoice", place);
    const std::string name = name_of(scene, order, invoice);
    const kit::Link link{
        .label = invoice.label, .url = invoice.url, .icon = kit::Icon::receipt, .accessible_name = name};
    if (!invoice.url.empty()) {
        const kit::Size size = kit::measure_link(ui, link, place.width);
        kit::link(ui, "open", {place.x, place.y, size.width, size.height}, link);
        item.set_bounds({place.x, place.y, place.width, size.height});
        return size.height;
    }
    const auto& awaited = scene.model.awaited_invoice;
    const bool busy = awaited && awaited->order_id == order.id && awaited->invoice_id == invoice.id;
    const kit::Button button{.label = busy ? scene.texts[Message::invoice_opening]
                                           : std::string_view{invoice.label},
                             .kind = kit::ButtonKind::secondary,
                             .icon = kit::Icon::receipt,
                             .accessible_name = busy ? std::string_view{} : name,
                             .disabled = awaited && !busy,
                             .busy = busy};
    ButtonRow row(scene, place);
    row.add("open", button, app::InvoicePressed{order.id, invoice.id});
    item.set_bounds({place.x, place.y, place.width, row.height()});
    return row.height();
}

float draw_invoices(Scene& scene, const Rect& place, const domain::Order& order) {
    kit::Ui& ui = scene.ui;
    kit::List list(ui, "invoices", place, scene.texts[Message::papers_title]);
    float y = place.y;
    for (const Invoice& invoice : order.invoices) {
        if (can_be_had(scene, invoice)) {
            y += draw_invoice(scene, {place.x, y, place.width, 0}, order, invoice) +
                 ui.size(SizeToken::space_xs);
        }
    }
    list.set_bounds({place.x, place.y, place.width, y - place.y});
    return y - place.y;
}

} // namespace

float draw_order_papers(Scene& scene, const Rect& place, const domain::Order& order, kit::NodeId sheet) {
    kit::Ui& ui = scene.ui;
    kit::Ui::Scope scope(ui, "papers");
    Column column(ui, place);
    if (std::ranges::any_of(order.invoices,
                            [&](const Invoice& invoice) { return can_be_had(scene, invoice); })) {
        column.add(
            ui.heading("title", column.next(), scene.texts[Message::papers_title], 5,
                       {.token = TextToken::small_strong, .color = ColorToken::text_muted, .max_lines = 0}));
        column.gap(SizeToken::space_xxs);
        column.add(draw_invoices(scene, column.next(), order));
    }
    const std::string name = scene.texts.fill(Message::print_order_name, {{"number", order.number}});
    ButtonRow row(scene, column.next());
    row.add("print",
            {.label = scene.texts[Message::print_order],
             .kind = kit::ButtonKind::quiet,
             .icon = kit::Icon::printer,
             .accessible_name = name},
            app::PrintPressed{sheet});
    column.add(row.height());
    return column.height();
}

} // namespace stamgast::views
