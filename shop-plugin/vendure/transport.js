import { graphqlTransport } from '../adapter/graphql-transport.js';
import { cookieSession, tokenSession } from '../adapter/session.js';

/** Vendure's codes for what went wrong with a whole operation.
 * @type {Readonly<Record<string, import('../contract.js').ShopErrorCode>>} */
const CODES = Object.freeze({
  FORBIDDEN: 'signed_out',
  UNAUTHORIZED: 'signed_out',
  ENTITY_NOT_FOUND: 'not_found',
  INTERNAL_SERVER_ERROR: 'unavailable',
  GRAPHQL_VALIDATION_FAILED: 'unsupported',
});

/**
 * @typedef {object} TransportOptions
 * @property {string} endpoint of the Shop API, absolute or relative to the page
 * @property {string} [language] in which the shop shall answer, such as `nl`; the channel's own by default, which also
 *   answers where it does not know this one
 * @property {'cookie' | 'bearer'} [session] `cookie` (the default) is the shop's own session cookie; `bearer`
 *   keeps the session's token in memory, and forgets it with the page
 * @property {string} [token] the bearer token to begin with
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof fetch} [fetch]
 */

/**
 * @param {TransportOptions} options
 * @returns {import('../adapter/graphql-transport.js').Ask}
 */
export function vendureTransport({ endpoint, language, session = 'cookie', token, timeoutMs, fetch }) {
  return graphqlTransport({
    shop: 'Vendure',
    endpoint: inLanguage(endpoint, language),
    codes: CODES,
    spokenCodes: ['STAMGAST_REFUSED'],
    session:
      session === 'bearer' ? tokenSession({ token, renewedBy: 'vendure-auth-token' }) : cookieSession(),
    timeoutMs,
    fetch,
  });
}

/** One that the merchant has put into the address counts. @param {string} endpoint @param {string} [language] */
function inLanguage(endpoint, language) {
  if (!language || /[?&]languageCode=/.test(endpoint)) return endpoint;
  const [code] = language.split('-');
  return `${endpoint}${endpoint.includes('?') ? '&' : '?'}languageCode=${encodeURIComponent(code)}`;
}
