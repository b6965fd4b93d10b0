import { ShopError } from '../contract.js';
import { documentsCriteria } from './order-criteria.js';
import { isShopwareId } from './store-api.js';

/** @type {Readonly<Record<string, string>>} */
const EXTENSIONS = Object.freeze({
  'application/pdf': 'pdf',
  'application/xml': 'xml',
  'text/html': 'html',
});

/**
 * The order is asked for first: Shopware answers it, and what is needed to fetch its documents, to its own customer
 * only.
 * @param {import('./store-api.js').Ask} ask
 * @param {import('../contract/invoices.js').InvoiceQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<import('../contract/invoices.js').InvoiceAnswer>}
 */
export async function getInvoice(ask, { order_id, invoice_id }, signal) {
  const ids = [order_id, invoice_id].filter(isShopwareId);
  const { orders } = await ask({ path: '/order', body: documentsCriteria(ids[0] ?? NOBODYS_ID) }, signal);
  /** @type {import('./shopware-types.js').ShopwareDocument | undefined} */
  const document = orders.elements[0]?.documents?.find((/** @type {any} */ { id }) => id === invoice_id);
  if (ids.length < 2 || !document) throw new ShopError('not_found', 'Shopware has no such invoice.');
  const path = `/document/download/${document.id}/${encodeURIComponent(document.deepLinkCode)}`;
  const { mime, bytes } = await ask({ path, answer: 'bytes' }, signal);
  if (bytes.length === 0) throw new ShopError('not_found', 'Shopware has not made this invoice yet.');
  return {
    document: {
      mime,
      base64: toBase64(bytes),
      file_name: `${document.documentNumber || document.id}.${EXTENSIONS[mime] ?? 'bin'}`,
    },
  };
}

/** An id that no order has, so that whoever is not signed in is told that rather than that there is no invoice. */
const NOBODYS_ID = '0'.repeat(32);

/** As many bytes at once as a call takes arguments everywhere; a multiple of three. */
const CHUNK = 24_576;

/** @param {Uint8Array} bytes */
function toBase64(bytes) {
  let base64 = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return base64;
}
