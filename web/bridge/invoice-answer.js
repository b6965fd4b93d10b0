/**
 * What `getInvoice` answered: an address to open, or a document to save. Neither goes through the wasm side, which has no use for the bytes.
 *
 * @typedef {object} InvoiceReceiver
 * @property {(url: string) => void} follow
 * @property {(file: {name: string, mime: string, content: BlobPart}) => void} saveFile
 */
import { ShopError } from '../../shop-plugin/contract.js';

/**
 * @param {any} answer
 * @param {InvoiceReceiver} receiver
 * @throws {ShopError} `invalid_answer` for what can be neither opened nor saved
 */
export function takeInvoice(answer, receiver) {
  const { url, document } = answer ?? {};
  if (isSafeUrl(url)) receiver.follow(url);
  else if (document) receiver.saveFile(fileOf(document));
  else
    throw new ShopError(
      'invalid_answer',
      'getInvoice answered neither a url (https, http or relative) nor a document.',
    );
}

/** As `domain::is_safe_url` has it, with the browser's own reading of the address. @param {unknown} url */
function isSafeUrl(url) {
  if (typeof url !== 'string' || url === '') return false;
  try {
    return ['https:', 'http:'].includes(
      new URL(url, globalThis.document?.baseURI ?? 'https://shop.example').protocol,
    );
  } catch {
    return false;
  }
}

/** @param {{mime?: unknown, base64?: unknown, file_name?: unknown}} document */
function fileOf({ mime, base64, file_name: name }) {
  try {
    const content = Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
    return { name: String(name ?? 'invoice'), mime: String(mime ?? ''), content };
  } catch (error) {
    throw new ShopError('invalid_answer', 'getInvoice answered a document whose base64 cannot be read.', {
      cause: error,
    });
  }
}
