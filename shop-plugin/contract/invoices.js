/**
 * Invoices to read, print and keep. An invoice with a `url` is a plain link and needs no capability; one
 * without is fetched when the customer asks for it.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} InvoiceMethods capability `invoices`
 * @property {(query: InvoiceQuery, options: CallOptions) => Promise<InvoiceAnswer>} getInvoice the same
 *   paper each time. `not_found` for what is not this customer's
 */

/**
 * @typedef {object} Invoice
 * @property {string} id within the order
 * @property {string} label what it is called, e.g. "Invoice F2026-1042"; a credit note is one too
 * @property {string} issued_at the time on the paper
 * @property {string} [url] where it is to be had at any time, for who is signed in to the shop
 */

/** @typedef {{order_id: string, invoice_id: string}} InvoiceQuery `invoice_id` as the order has it */

/**
 * Exactly one of the two is there.
 * @typedef {object} InvoiceAnswer
 * @property {string} [url] where it is to be had now; may stop working after some minutes
 * @property {InvoiceDocument} [document]
 */

/**
 * @typedef {object} InvoiceDocument
 * @property {string} mime `application/pdf`, for instance
 * @property {string} base64 its bytes, without line breaks
 * @property {string} file_name as which it is saved, without a folder
 */

export {};
