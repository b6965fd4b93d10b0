/**
 * The adapters that an element can name by its `shop` attribute. Each is a file of its own and only loaded
 * when it is named.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {{endpoint: string | null, locale: string}} ShopOptions
 */

/** @type {Readonly<Record<string, (module: any, options: ShopOptions) => ShopPlugin>>} */
const ADAPTERS = Object.freeze({
  demo: ({ createDemoShop, parseFaults }, { locale }) =>
    createDemoShop({ locale, faults: parseFaults(location.search) }),
  vendure: ({ createVendureShop }, { endpoint }) => createVendureShop({ endpoint: endpoint ?? '/shop-api' }),
});

/** @param {string} name @param {ShopOptions} options @returns {Promise<ShopPlugin>} */
export async function loadShop(name, options) {
  if (!Object.hasOwn(ADAPTERS, name)) {
    throw new TypeError(
      `There is no shop adapter '${name}': use ${Object.keys(ADAPTERS).join(' or ')}, or the property 'shop'.`,
    );
  }
  return ADAPTERS[name](await import(new URL(`./plugins/${name}.js`, import.meta.url).href), options);
}
