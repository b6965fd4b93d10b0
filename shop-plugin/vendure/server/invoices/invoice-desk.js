import { EntityNotFoundError } from '@vendure/core';
import { provider } from '../nest/provider.js';
import { Invoices } from './invoices.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */

export const INVOICE_ROUTE = 'stamgast/invoices';
const MIME = 'application/pdf';

/** `contract/invoices.js`: the same invoice at an address, or as a document, whichever is asked for. */
export class InvoiceDesk {
  /** @param {Invoices} invoices */
  constructor(invoices) {
    this.invoices = invoices;
  }

  /** @param {any} ctx @param {Customer} customer @param {{order_id: string, invoice_id: string}} query */
  async get(ctx, customer, { order_id, invoice_id }) {
    const row = await this.invoices.own(ctx, customer, invoice_id);
    if (String(row.orderId) !== String(order_id))
      throw new EntityNotFoundError('StamgastInvoice', invoice_id);
    const file = `${encodeURIComponent(row.number)}.pdf`;
    const language = encodeURIComponent(ctx.languageCode);
    return { row, url: `/${INVOICE_ROUTE}/${file}?languageCode=${language}` };
  }

  /** Drawn only where it is asked for. @param {any} ctx @param {{row: any}} answer */
  async document(ctx, { row }) {
    const bytes = await this.invoices.draw(ctx, row);
    return { mime: MIME, base64: base64Of(bytes), file_name: `${row.number}.pdf` };
  }
}
provider(InvoiceDesk, [Invoices]);

/** @param {Uint8Array} bytes */
function base64Of(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
