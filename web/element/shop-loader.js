/**
 * From what a merchant wrote to a shop that the page can ask: an adapter by its name, or a plugin object of the
 * merchant's own, looked through for mistakes.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../../shop-plugin/contract.js').Capability} Capability
 * @typedef {import('../../shop-plugin/contract.js').ReorderPolicy} ReorderPolicy
 * @typedef {{endpoint: string | null, apiKey: string | null, locale: string}} ShopOptions
 *
 * @typedef {object} OpenShop
 * @property {ShopPlugin} plugin
 * @property {ReadonlySet<Capability>} capabilities those whose methods are there
 * @property {ReorderPolicy} policy
 */
import { findMistakes, usableCapabilities } from '../../shop-plugin/checker/check-plugin.js';
import { sentenceOf } from '../../shop-plugin/checker/kind.js';
import { isToleratedRise } from '../../shop-plugin/checker/tolerated-rise.js';
import { adapterFile, importFile } from '../bridge/shipped-files.js';

/**
 * The adapters that an element can name by its `shop` attribute. Each is a file of its own and only loaded
 * when it is named.
 * @type {Readonly<Record<string, (module: any, options: ShopOptions) => ShopPlugin | Promise<ShopPlugin>>>}
 */
export const ADAPTERS = Object.freeze({
  demo: ({ createDemoShop, parseFaults }, { locale }) =>
    createDemoShop({
      locale,
      faults: parseFaults(location.search),
      pictures_url: new URL('../pictures/', adapterFile('demo').url).href,
    }),
  ecwid: ({ createEcwidShop }, { endpoint }) => createEcwidShop({ endpoint: endpoint ?? '/stamgast-ecwid' }),
  medusa: ({ openMedusaShop }, { endpoint, apiKey }) =>
    openMedusaShop({ endpoint: endpoint ?? '', publishableKey: apiKey ?? '' }),
  shopware: ({ createShopwareShop }, { endpoint }) =>
    createShopwareShop({ endpoint: endpoint ?? '/store-api' }),
  vendure: ({ openVendureShop }, { endpoint, locale }) =>
    openVendureShop({ endpoint: endpoint ?? '/shop-api', language: locale }),
  woocommerce: ({ createWooCommerceShop }, { endpoint }) =>
    createWooCommerceShop({ endpoint: endpoint ?? '/wp-json' }),
});

/** The merchant's mistake is such that the page cannot be shown; the message says what to write instead. */
export class InvalidPlugin extends Error {
  code = 'invalid_plugin';
}

/** @param {string} name @param {ShopOptions} options @returns {Promise<ShopPlugin>} */
export async function loadShop(name, options) {
  if (!Object.hasOwn(ADAPTERS, name)) {
    throw new InvalidPlugin(
      `There is no shop adapter '${name}': write shop="${Object.keys(ADAPTERS).join('" or shop="')}", or give ` +
        'a plugin object of your own to the property shop.',
    );
  }
  return ADAPTERS[name](await importFile(adapterFile(name)), options);
}

/**
 * A capability that cannot be used is left out, so that the customer gets the rest of the page.
 * @param {any} plugin whatever the merchant gave
 * @param {(code: string, message: string) => void} report told at most once, in one sentence
 * @returns {OpenShop}
 * @throws {InvalidPlugin} when there is nothing to show: no plugin at all, or no orders
 */
export function openShop(plugin, report) {
  const capabilities = new Set(usableCapabilities(plugin));
  const mistakes = findMistakes(plugin).map(sentenceOf);
  if (mistakes.length > 0) {
    const message = `${nameOf(plugin)} does not keep the contract: ${mistakes.join('; ')}.`;
    if (!capabilities.has('orders')) throw new InvalidPlugin(message);
    report('invalid_plugin', message);
  }
  return { plugin, capabilities, policy: policyOf(plugin) };
}

/** @param {any} plugin */
function nameOf(plugin) {
  return typeof plugin?.name === 'string' && plugin.name !== '' && typeof plugin === 'object'
    ? `The plugin '${plugin.name}'`
    : 'What the property shop was given';
}

/** What cannot be read counts as not said. @param {ShopPlugin} plugin @returns {Required<ReorderPolicy>} */
function policyOf({ policy }) {
  const rise = policy?.tolerated_rise_basis_points ?? 0;
  return { tolerated_rise_basis_points: isToleratedRise(rise) ? rise : 0 };
}
