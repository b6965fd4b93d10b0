#pragma once

#include "app/turn.hpp"

// What the customer takes away from the page: invoices, texts as files, parts of the page on paper.

namespace stamgast::app {

/// Has an invoice made and opened. Ignored while one is on its way.
void apply(Update& turn, InvoicePressed&& pressed);
void apply(Update& turn, InvoiceOpened&& opened);
[[nodiscard]] bool invoice_failed(Update& turn, const RequestFailed& failed);
void drop_invoice(Update& turn);

void apply(Update& turn, SavePressed&& pressed);
void apply(Update& turn, PrintPressed&& pressed);

} // namespace stamgast::app
