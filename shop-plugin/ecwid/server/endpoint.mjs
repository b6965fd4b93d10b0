import { EcwidAnswers } from './answers.js';
import { ecwidRest, Refusal } from './ecwid-rest.js';
import { customerOfSso } from './sso.mjs';

/** The header in which the page sends the Single Sign-On payload. */
const SSO_HEADER = 'x-ecwid-sso';

/**
 * @typedef {object} EndpointOptions
 * @property {string | number} storeId
 * @property {string} token the app's secret token, with the scopes read_orders, read_customers, read_catalog
 *   and read_store_profile; it never leaves the server
 * @property {string} [clientId] of the app that signs customers in (SSO)
 * @property {string} [clientSecret] of that app
 * @property {(request: import('node:http').IncomingMessage) => Promise<{email: string} | null> | {email:
 *   string} | null} [identify] who is signed in by the site's own session, instead of by SSO
 * @property {typeof fetch} [fetch]
 * @property {() => number} [now] ms
 */

/**
 * The merchant's endpoint as a handler for node:http, or for anything that calls handlers as that does. It
 * reads the last part of the path: `…/session`, `…/orders`, `…/products`.
 * @param {EndpointOptions} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) =>
 *   Promise<void>}
 */
export function createEcwidEndpoint({ storeId, token, clientId, clientSecret, identify, fetch, now }) {
  if (!storeId || !token) throw new TypeError('The Ecwid endpoint needs storeId and token.');
  if (!identify && !(clientId && clientSecret))
    throw new TypeError(
      'The Ecwid endpoint needs clientId and clientSecret, or identify, to know who is signed in.',
    );
  const answers = new EcwidAnswers(ecwidRest({ storeId, token, fetch }), now);
  const proven = identify ?? ((request) => bySso(request, { clientId, clientSecret, now }));

  return async function handle(request, response) {
    try {
      if (request.method !== 'GET') throw new Refusal(405, 'unsupported', 'Only GET is answered here.');
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://endpoint.invalid');
      const path = pathname.slice(pathname.lastIndexOf('/'));
      send(response, 200, await answers.answer(path, searchParams, await proven(request)));
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'unavailable', 'The endpoint could not answer.');
      if (refusal !== error) console.error(error);
      if (refusal.retryAfter) response.setHeader('retry-after', refusal.retryAfter);
      send(response, refusal.status, { code: refusal.code, message: refusal.message });
    }
  };
}

/** @param {import('node:http').IncomingMessage} request @param {any} app */
function bySso(request, app) {
  const payload = request.headers[SSO_HEADER];
  return typeof payload === 'string' ? customerOfSso(payload, app) : null;
}

/** What is one customer's must not be kept by a cache that serves others. */
function send(response, status, body) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
