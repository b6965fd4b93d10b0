/**
 * The shop of an element on its page: its plugin, its endpoint, and the pictures of its products.
 *
 * @typedef {import('./finding.js').Finding} Finding
 */
import { usableCapabilities } from '../../shop-plugin/checker/check-plugin.js';
import { unreadable } from './cross-origin.js';
import { wrong } from './finding.js';
import { pictureFindings } from './page-pictures.js';
import { answerFindings, pluginFindings } from './shop.js';

/**
 * @param {HTMLElement} element @param {import('./doctor.js').ElementBuild} build
 * @returns {Promise<Finding[]>}
 */
export async function examineShop(element, { loadShop }) {
  const endpoint = element.getAttribute('endpoint');
  const unreached = endpoint === null ? [] : await endpointFindings(new URL(endpoint, document.baseURI));
  if (unreached.length > 0) return unreached;
  const given = /** @type {{shop?: unknown}} */ (element).shop ?? null;
  if (given === null) {
    return [
      wrong(
        'no_shop',
        `<${element.localName}> knows no shop: write the attribute shop, or give the property shop a plugin.`,
      ),
    ];
  }
  try {
    const plugin =
      typeof given === 'string'
        ? await loadShop(given, {
            endpoint,
            apiKey: element.getAttribute('api-key'),
            locale: document.documentElement.lang || 'en',
          })
        : given;
    return [...pluginFindings(plugin), ...(await askedFindings(plugin))];
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return [
      wrong(
        'no_adapter',
        `The adapter of the shop '${given}' cannot be loaded: ${words.replace(/\.$/, '')}.`,
      ),
    ];
  }
}

/** @param {any} plugin that may be none @returns {Promise<Finding[]>} */
async function askedFindings(plugin) {
  if (!usableCapabilities(plugin).includes('orders')) return [];
  const findings = await answerFindings(plugin);
  return findings.length > 0 ? findings : pictureFindings(plugin);
}

/**
 * Whether the page can read what the API says. One that answers, but cannot be read, lacks CORS.
 * @param {URL} endpoint @returns {Promise<Finding[]>}
 */
async function endpointFindings(endpoint) {
  if (await answers(endpoint, { credentials: 'include' })) return [];
  if (await answers(endpoint, { mode: 'no-cors' })) return [unreadable(endpoint.href, location.origin)];
  return [
    wrong(
      'unreachable',
      `Nothing answers at the endpoint ${endpoint.href}: look whether the attribute endpoint is right and the server runs.`,
    ),
  ];
}

/** @param {URL} url @param {RequestInit} options */
async function answers(url, options) {
  return fetch(url, { ...options, cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}
