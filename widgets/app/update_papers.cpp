#include "app/update_papers.hpp"

#include <utility>

namespace stamgast::app {
namespace {

bool take(Update& turn, RequestId request) {
    auto& awaited = turn.model.awaited_invoice;
    const bool mine = request != 0 && awaited && awaited->request == request;
    if (mine) {
        awaited.reset();
    }
    return mine;
}

} // namespace

void apply(Update& turn, InvoicePressed&& pressed) {
    Model& model = turn.model;
    if (model.awaited_invoice || !model.can(Capability::invoices)) {
        return;
    }
    model.awaited_invoice =
        OpenInvoice{take_request(model), std::move(pressed.order_id), std::move(pressed.invoice_id)};
    turn.effects.push_back(*model.awaited_invoice);
}

void apply(Update& turn, InvoiceOpened&& opened) { (void)take(turn, opened.request); }

bool invoice_failed(Update& turn, const RequestFailed& failed) {
    const bool mine = take(turn, failed.request);
    if (mine) {
        show(turn, {.kind = NoticeKind::invoice_not_opened});
    }
    return mine;
}

void drop_invoice(Update& turn) {
    if (auto& awaited = turn.model.awaited_invoice) {
        cancel(turn, awaited->request);
        awaited.reset();
    }
}

void apply(Update& turn, SavePressed&& pressed) {
    turn.effects.push_back(SaveText{std::move(pressed.file_name), std::move(pressed.text)});
}

void apply(Update& turn, PrintPressed&& pressed) { turn.effects.push_back(PrintPart{pressed.node}); }

} // namespace stamgast::app
