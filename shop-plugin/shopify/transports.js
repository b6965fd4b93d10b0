import { graphqlTransport } from '../adapter/graphql-transport.js';
import { tokenSession } from '../adapter/session.js';
import { createTransport } from '../adapter/transport.js';
import { ShopError } from '../contract.js';

/** @typedef {import('../contract.js').ShopErrorCode} ShopErrorCode */
/** @typedef {import('../adapter/graphql-transport.js').Ask} Ask */

/** The version of both APIs that the queries are written for, and checked against. */
export const API_VERSION = '2026-04';

/**
 * `extensions.code` of an error of either API.
 * @type {Readonly<Record<string, ShopErrorCode>>}
 */
const CODES = Object.freeze({
  THROTTLED: 'rate_limited',
  UNAUTHENTICATED: 'signed_out',
  UNAUTHORIZED: 'signed_out',
  // The access token's scopes do not reach so far.
  ACCESS_DENIED: 'unsupported',
  NOT_FOUND: 'not_found',
  INTERNAL_SERVER_ERROR: 'unavailable',
  SHOP_INACTIVE: 'unavailable',
  TIMEOUT: 'timeout',
});

/**
 * The Storefront API's token is the merchant's, not the customer's: where it is not taken, signing in does
 * not help.
 * @type {Readonly<Record<number, ShopErrorCode>>}
 */
const STOREFRONT_STATUSES = Object.freeze({
  401: 'unsupported',
  402: 'unavailable',
  403: 'unsupported',
  423: 'unavailable',
  430: 'rate_limited',
});

/**
 * @typedef {object} TransportOptions
 * @property {string} storeDomain of the shop, e.g. `coffee.myshopify.com`; an origin with its scheme does too
 * @property {string} [storefrontToken] public access token of the Storefront API; '' asks without one, which
 *   Shopify allows for products and carts, but then it tells no stock
 * @property {() => string | Promise<string>} customerToken access token of the Customer Account API, asked
 *   for before every request and kept in no other place; '' when nobody is signed in
 * @property {string} [customerEndpoint] of the Customer Account API, where the shop's discovery endpoint
 *   cannot be reached from the page
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof globalThis.fetch} [fetch]
 */

/**
 * @param {TransportOptions} options
 * @returns {{askStorefront: Ask, askCustomer: Ask}} `askCustomer` rejects with `signed_out` when nobody is
 *   signed in
 */
export function openTransports({
  storeDomain,
  storefrontToken,
  customerToken,
  customerEndpoint,
  timeoutMs,
  fetch,
}) {
  const origin = originOf(storeDomain);
  const options = { codes: CODES, timeoutMs, fetch };
  let endpoint = customerEndpoint;

  const askStorefront = graphqlTransport({
    ...options,
    shop: 'Shopify’s Storefront API',
    endpoint: `${origin}/api/${API_VERSION}/graphql.json`,
    session: tokenSession({ token: storefrontToken, header: 'x-shopify-storefront-access-token' }),
    statusCodes: STOREFRONT_STATUSES,
  });

  return {
    askStorefront,

    async askCustomer(query, variables, signal) {
      const token = await customerToken();
      if (!token) throw new ShopError('signed_out', 'Nobody is signed in to Shopify.');
      endpoint ??= await discover(signal);
      const ask = graphqlTransport({
        ...options,
        shop: 'Shopify’s Customer Account API',
        endpoint,
        // This API takes the token as it is, without the word Bearer.
        session: tokenSession({ token, scheme: '' }),
      });
      return ask(query, variables, signal);
    },
  };

  /**
   * The shop says where its Customer Account API is, in whatever version is the newest.
   * @param {AbortSignal} signal
   * @returns {Promise<string>}
   */
  async function discover(signal) {
    const send = createTransport({ shop: 'Shopify', session: tokenSession(), timeoutMs, fetch });
    const found = await send({ url: `${origin}/.well-known/customer-account-api` }, signal);
    if (typeof found?.graphql_api !== 'string') {
      throw new ShopError('invalid_answer', 'Shopify does not say where its Customer Account API is.');
    }
    return found.graphql_api.replace(/\/api\/[^/]+\/graphql/, `/api/${API_VERSION}/graphql`);
  }
}

/** @param {string} domain */
export function originOf(domain) {
  return (domain.includes('://') ? domain : `https://${domain}`).replace(/\/+$/, '');
}
