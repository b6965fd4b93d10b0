/**
 * The API of a shop, asked as the page asks it: from the page's origin, and by the shop's own adapter.
 *
 * @typedef {import('../finding.js').Finding} Finding
 */
import { ADAPTERS } from '../../element/shop-loader.js';
import { crossOriginFindings } from '../cross-origin.js';
import { wrong } from '../finding.js';
import { answerFindings, pluginFindings } from '../shop.js';

/**
 * @param {{api: string, shop: string | null, page: string}} asked addresses of the API and of the page; the name of the
 *   adapter, if the page names one
 * @returns {Promise<Finding[]>}
 */
export async function endpointFindings({ api, shop, page }) {
  const { origin } = new URL(page);
  const preflight = await fetch(api, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  }).catch(() => null);
  if (preflight === null) {
    return [
      wrong(
        'unreachable',
        `Nothing answers at the endpoint ${api}: look whether the attribute endpoint is right and the server runs.`,
      ),
    ];
  }
  const readable =
    new URL(api).origin === origin ? [] : crossOriginFindings(readingOf(api, origin, preflight));
  return readable.length > 0 ? readable : shopFindings(shop, api);
}

/** @param {string} endpoint @param {string} origin @param {Response} preflight */
function readingOf(endpoint, origin, { ok, headers }) {
  return {
    endpoint,
    origin,
    allowed: ok,
    allowOrigin: headers.get('access-control-allow-origin'),
    allowCredentials: headers.get('access-control-allow-credentials'),
  };
}

/** @param {string | null} shop @param {string} api @returns {Promise<Finding[]>} */
async function shopFindings(shop, api) {
  if (shop === null || shop === 'demo') return [];
  if (!Object.hasOwn(ADAPTERS, shop)) {
    return [
      wrong(
        'no_adapter',
        `There is no shop adapter '${shop}': write one of ${Object.keys(ADAPTERS).join(', ')}.`,
      ),
    ];
  }
  const module = await import(`../../../shop-plugin/${shop}/${shop}.js`);
  const plugin = await ADAPTERS[shop](module, { endpoint: api, locale: 'en' });
  return [...pluginFindings(plugin), ...(await answerFindings(plugin))];
}
