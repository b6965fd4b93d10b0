/**
 * A shop's API on another origin than the page: what it has to answer, so that browsers let the page read it with the
 * customer's cookie (CORS).
 *
 * @typedef {import('./finding.js').Finding} Finding
 *
 * @typedef {object} CrossOriginAnswer
 * @property {string} endpoint absolute
 * @property {string} origin of the page
 * @property {boolean} allowed by the preflight: its status was 2xx
 * @property {string | null} allowOrigin `Access-Control-Allow-Origin`
 * @property {string | null} allowCredentials `Access-Control-Allow-Credentials`
 */
import { wrong } from './finding.js';

/** @param {CrossOriginAnswer} answer @returns {Finding[]} at most one */
export function crossOriginFindings({ endpoint, origin, allowed, allowOrigin, allowCredentials }) {
  if (allowOrigin === '*') {
    return [
      wrong(
        'cors_any_origin',
        `${endpoint} allows every origin, which browsers do not take for requests with cookies: answer ` +
          `Access-Control-Allow-Origin: ${origin} and Vary: Origin.`,
      ),
    ];
  }
  if (!allowed || allowOrigin !== origin) return [unreadable(endpoint, origin)];
  if (allowCredentials === 'true') return [];
  return [
    wrong(
      'cors_credentials',
      `${endpoint} does not take the customer's cookie from ${origin}: answer Access-Control-Allow-Credentials: true.`,
    ),
  ];
}

/** What is said of an API that answers, but not to this page. @param {string} endpoint @param {string} origin @returns {Finding} */
export function unreadable(endpoint, origin) {
  return wrong(
    'cors',
    `${endpoint} does not let pages of ${origin} read its answers (CORS): answer Access-Control-Allow-Origin: ` +
      `${origin} and Access-Control-Allow-Credentials: true, also to OPTIONS, or pass it on from the page's own origin.`,
  );
}
