/**
 * Invoices to read, print and keep. An invoice with a `url` is a plain link and needs no capability; one
 * without is fetched when the customer asks for it.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} InvoiceMethods capability `invoices`
 * @property {(query: InvoiceQuery, options: CallOptions) => Promise<InvoiceAnswer>} getInvoice fails with
 *   `not_found` for what is not this customer's
 */

/**
 * @typedef {object} Invoice
 * @property {string} id
 * @property {string} label what it is called, e.g. "Invoice F2026-1042"; a credit note is one too
 * @property {string} issued_at
 * @property {string} [url]
 */

/** @typedef {{order_id: string, invoice_id: string}} InvoiceQuery */

/**
 * Exactly one of the two is there.
 * @typedef {object} InvoiceAnswer
 * @property {string} [url] where it is to be had now; may stop working after some minutes
 * @property {InvoiceDocument} [document]
 */

/**
 * @typedef {object} InvoiceDocument
 * @property {string} mime `application/pdf`, for instance
 * @property {string} base64 its bytes
 * @property {string} file_name as which it is saved
 */

export {};
