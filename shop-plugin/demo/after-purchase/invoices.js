import { ShopError } from '../../contract.js';
import { findOrder } from '../backroom.js';
import { dutchTime } from '../history/dutch-time.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/invoices.js').Invoice} Invoice */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */

/** From then on an invoice is in the archive: it is looked up when somebody asks for it. */
const ARCHIVED_AFTER_DAYS = 730;
const DOCUMENT_PAGE = 'document.html';

/**
 * A print-ready page of the shop's own origin: it works under the strictest policy, in every browser, and the
 * browser's own print dialog makes a PDF of it.
 * @param {Backroom} backroom
 * @param {Record<string, string>} what
 */
export function documentUrl({ page_search, telling }, what) {
  return `${DOCUMENT_PAGE}?${new URLSearchParams({ ...what, ...page_search, locale: telling.language })}`;
}

/** @param {Backroom} backroom @param {DatedDraft} draft @returns {Invoice[]} */
export function invoicesOf(backroom, draft) {
  if (['pending', 'cancelled'].includes(draft.state)) return [];
  const { language } = backroom.telling;
  const year = dutchTime(draft.placed_ms).slice(0, 4);
  const name = `${year}-${draft.number.replace('PK-', '')}`;
  const invoice = { id: `F${name}`, label: `${say({ nl: 'Factuur', en: 'Invoice' }, language)} F${name}` };
  const credit = {
    id: `C${name}`,
    label: `${say({ nl: 'Creditfactuur', en: 'Credit note' }, language)} C${name}`,
  };
  const is_back = ['returned', 'refunded'].includes(draft.state);
  const all = draft.credit ? [credit] : is_back ? [invoice, credit] : [invoice];
  return all.map((each) => ({
    ...each,
    issued_at: dutchTime(draft.placed_ms),
    ...(draft.days_ago < ARCHIVED_AFTER_DAYS
      ? { url: documentUrl(backroom, { order: draft.id, invoice: each.id }) }
      : {}),
  }));
}

/** @param {Backroom} backroom @returns {import('../../contract/invoices.js').InvoiceMethods} */
export function invoiceDesk(backroom) {
  return {
    getInvoice: ({ order_id, invoice_id }, { signal }) =>
      backroom.ask('getInvoice', signal, (state) => {
        const { draft } = findOrder(backroom, state, order_id);
        if (!invoicesOf(backroom, draft).some(({ id }) => id === invoice_id))
          throw new ShopError('not_found', `order ${order_id} has no invoice ${invoice_id}`);
        return { url: documentUrl(backroom, { order: order_id, invoice: invoice_id }) };
      }),
  };
}
