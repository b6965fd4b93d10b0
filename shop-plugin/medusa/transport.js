import { cookieSession, tokenSession } from '../adapter/session.js';
import { createTransport, statusCode } from '../adapter/transport.js';

/**
 * @typedef {object} MedusaTransportOptions
 * @property {string} [endpoint] where Medusa is, absolute or relative to the page: `https://shop.example` or, behind
 *   the page's own origin, '' (the default)
 * @property {string} publishableKey of the shop's sales channel, `pk_…`. It is no secret
 * @property {'cookie' | 'bearer'} [session] `cookie` (the default) is the shop's own session cookie; `bearer`
 *   keeps the customer's token in memory, and forgets it with the page
 * @property {string | (() => string | Promise<string>)} [token] with `bearer`
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof fetch} [fetch]
 *
 * @typedef {Record<string, string | number | readonly string[] | undefined>} Query
 *
 * @typedef {(path: string, signal: AbortSignal, request?: {query?: Query, body?: object, method?: string}) =>
 *   Promise<any>} Ask one call of the Store API; answers its JSON, or rejects with a ShopError
 */

/**
 * A server in front of Medusa that knows no such page, or lets nobody in, knows nothing about the cart and the session.
 * @type {Readonly<Record<number, import('../contract.js').ShopErrorCode>>}
 */
const STATUS_CODES = Object.freeze({ 403: 'unavailable', 404: 'unavailable' });

/** What Medusa's own JSON has as its `type` with these. @type {Readonly<Record<number, string>>} */
const OWN_TYPES = Object.freeze({ 403: 'forbidden', 404: 'not_found' });

/**
 * @param {MedusaTransportOptions} options
 * @returns {Ask}
 */
export function medusaTransport({ endpoint = '', publishableKey, session = 'cookie', token, ...options }) {
  const send = createTransport({
    ...options,
    shop: 'Medusa',
    session: session === 'cookie' ? cookieSession() : tokenSession({ token }),
    problemOf,
    statusCodes: STATUS_CODES,
  });
  const origin = endpoint.replace(/\/$/, '');
  return (path, signal, { query, ...request } = {}) =>
    send(
      {
        url: `${origin}/store/${path}${search(query)}`,
        headers: { 'x-publishable-api-key': publishableKey },
        ...request,
      },
      signal,
    );
}

/**
 * Medusa says what was wrong in a sentence. Two writes to one cart at the same moment are a conflict, which is over
 * when the same is asked again.
 * @param {{type?: string, message?: string} | null} body
 * @param {number} status
 */
function problemOf(body, status) {
  if (status < 400 || !body?.message) return null;
  if (OWN_TYPES[status] && body.type !== OWN_TYPES[status]) return null;
  return {
    code: status === 409 ? /** @type {const} */ ('unavailable') : statusCode(status),
    message: body.message,
  };
}

/** @param {Query} [query] lists as `name[]`, as Medusa reads them */
function search(query = {}) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const each of value) parameters.append(`${name}[]`, each);
    else if (value !== undefined) parameters.append(name, String(value));
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
