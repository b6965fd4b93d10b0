import { cookieSession, tokenSession } from '../adapter/session.js';
import { createTransport, statusCode } from '../adapter/transport.js';
import { WriteQueue } from '../adapter/write-queue.js';

/**
 * Shopware's codes whose HTTP status says something else than what they mean here.
 * @type {Readonly<Record<string, import('../contract.js').ShopErrorCode>>}
 */
const CODES = Object.freeze({
  CHECKOUT__CUSTOMER_NOT_LOGGED_IN: 'signed_out',
  CHECKOUT__CUSTOMER_ADDRESS_NOT_FOUND: 'not_found',
  CHECKOUT__WISHLIST_IS_NOT_ACTIVATED: 'unsupported',
  FRAMEWORK__API_INVALID_ACCESS_KEY: 'unsupported',
  FRAMEWORK__INVALID_UUID: 'not_found',
});

/** The header in which Shopware keeps and renews a session. */
const CONTEXT_TOKEN = 'sw-context-token';

/**
 * One of Shopware's errors: JSON:API, of which these are read.
 * @typedef {{code?: string, status?: string, title?: string, detail?: string, source?: {pointer?: string}}} Violation
 *
 * @typedef {object} StoreApiOptions
 * @property {string} endpoint of the Store API, absolute or relative to the page, e.g. `/store-api`
 * @property {string} [accessKey] of the sales channel; public. Not needed where a proxy of the merchant's adds it
 * @property {string} [languageId] of the texts that are answered; by default the session's
 * @property {'cookie' | 'token'} [session] `cookie` (the default): a proxy of the merchant's turns the shop's own
 *   session cookie into the context token. `token`: the context token is kept in memory, and forgotten with the page
 * @property {string | (() => string | Promise<string>)} [contextToken] with `token`, the one to begin with
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof fetch} [fetch]
 *
 * @typedef {object} StoreRequest
 * @property {string} path below the endpoint, with a slash in front
 * @property {string} [method] `GET` by default, `POST` where there is a body
 * @property {object} [body]
 * @property {'json' | 'bytes'} [answer]
 *
 * @typedef {(request: StoreRequest, signal: AbortSignal) => Promise<any>} Ask one exchange with the Store API; rejects
 *   with a ShopError whose `cause` is, where Shopware gave its reasons, a list of `Violation`
 */

/**
 * @param {StoreApiOptions} options
 * @returns {Ask}
 */
export function storeApi({
  endpoint,
  accessKey,
  languageId,
  session: kind = 'cookie',
  contextToken,
  timeoutMs,
  fetch,
}) {
  const session =
    kind === 'token'
      ? tokenSession({
          token: contextToken,
          header: CONTEXT_TOKEN,
          // Who gives the token with a function has the say about it.
          renewedBy: typeof contextToken === 'function' ? undefined : CONTEXT_TOKEN,
        })
      : cookieSession();
  const headers = {
    ...(accessKey && { 'sw-access-key': accessKey }),
    ...(languageId && { 'sw-language-id': languageId }),
  };
  const openings = new WriteQueue();

  const exchange = createTransport({ shop: 'Shopware', session, timeoutMs, fetch, problemOf });

  /** @type {Ask} */
  function send({ path, ...request }, signal) {
    const accept = request.answer === 'bytes' ? '*/*' : 'application/json';
    return exchange({ ...request, url: endpoint + path, headers: { ...headers, accept } }, signal);
  }

  return async function ask(request, signal) {
    // Shopware opens a session for each request that has none: the first one goes alone, and the others share its.
    const isNobodys = kind === 'token' && Object.keys(await session.headers()).length === 0;
    return isNobodys ? openings.run(() => send(request, signal)) : send(request, signal);
  };
}

/**
 * A cart of a good answer has `errors` too: those are no failure of the request.
 * @param {any} body
 * @param {number} status
 * @returns {import('../adapter/transport.js').Problem | null}
 */
function problemOf(body, status) {
  /** @type {Violation[]} */
  const violations = status >= 400 && Array.isArray(body?.errors) ? body.errors : [];
  if (violations.length === 0) return null;
  const [{ code = '', title, detail }] = violations;
  return { code: CODES[code] ?? statusCode(status), message: detail ?? title ?? code, cause: violations };
}

/** Whether Shopware could know it at all: its ids are 32 hexadecimal digits. @param {string} id */
export function isShopwareId(id) {
  return /^[0-9a-f]{32}$/.test(id);
}
