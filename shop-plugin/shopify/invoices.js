import { ShopError } from '../contract.js';
import { invoicesQuery } from './customer-queries.js';
import { askableId } from './global-id.js';

/**
 * @param {import('../adapter/graphql-transport.js').Ask} ask the Customer Account API
 * @param {import('../contract/invoices.js').InvoiceQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<import('../contract/invoices.js').InvoiceAnswer>} a link of now: an old one may have run
 *   out
 */
export async function findInvoice(ask, { order_id, invoice_id }, signal) {
  const { order } = await ask(invoicesQuery, { id: askableId('Order', order_id) }, signal);
  const invoice = order?.taxInvoices.find((/** @type {any} */ each) => each.invoiceNumber === invoice_id);
  if (!invoice)
    throw new ShopError('not_found', `This customer has no invoice ${JSON.stringify(invoice_id)}.`);
  return { url: invoice.url };
}
