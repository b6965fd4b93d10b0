/**
 * What a merchant chooses in the embed helper. Rows here are options there.
 *
 * @typedef {object} ShopChoice
 * @property {string} title
 * @property {string} [endpoint] where its API usually is; without one the shop needs none, or is given as an object
 * @property {Readonly<Record<string, string>>} [attributes] what else the element has to be told
 * @property {string} [module] of the adapter, where only an object can be given: it needs what only the page has
 * @property {string} [create] what that module exports
 * @property {string} [options] how that is called
 * @property {string} [connects] what else the page asks, as sources of a policy
 * @property {string} [pictures] where its pictures come from, as sources of a policy
 *
 * @typedef {{title: string, element: string, attributes: Readonly<Record<string, string>>}} PartChoice
 *
 * @typedef {object} Embedding
 * @property {keyof typeof SHOPS} shop
 * @property {string} endpoint '' where the shop has none
 * @property {keyof typeof PARTS} part
 * @property {keyof typeof THEMES} theme
 * @property {string} locale '' is the page's own
 * @property {string} files address of the folder of Stamgast's files, with a slash at its end; '' where the bundler of an
 *   app moves them along
 * @property {string} pictures sources of a policy, beside the page's own origin; '' for none
 */

/** @satisfies {Record<string, ShopChoice>} */
export const SHOPS = Object.freeze({
  demo: { title: 'Demo shop (no server)' },
  vendure: { title: 'Vendure', endpoint: '/shop-api' },
  medusa: {
    title: 'Medusa',
    endpoint: 'https://api.your-shop.example',
    attributes: { 'api-key': 'your publishable key' },
  },
  shopware: { title: 'Shopware', endpoint: '/store-api' },
  woocommerce: { title: 'WooCommerce', endpoint: '/wp-json' },
  ecwid: { title: 'Ecwid', endpoint: '/stamgast-ecwid' },
  shopify: {
    title: 'Shopify',
    module: 'plugins/shopify.js',
    create: 'createShopifyShop',
    options:
      "{\n  storeDomain: 'your-shop.myshopify.com',\n  storefrontToken: 'your public Storefront API access token',\n" +
      "  customerToken: () => session.accessToken ?? '',\n  signInUrl: '/account/login',\n}",
    connects: 'https://your-shop.myshopify.com https://shopify.com',
    pictures: 'https://cdn.shopify.com',
  },
  own: {
    title: 'A plugin of your own',
    module: 'my-shop.js',
    create: 'createMyShop',
    options: "{ endpoint: '/api' }",
  },
});

/** @satisfies {Record<string, PartChoice>} */
export const PARTS = Object.freeze({
  page: { title: 'The whole account page', element: 'stamgast-account', attributes: {} },
  profile: {
    title: 'It, opened with the details',
    element: 'stamgast-account',
    attributes: { section: 'profile' },
  },
  orders: { title: 'The orders alone', element: 'stamgast-orders', attributes: {} },
  reorder: {
    title: 'A button that has one order again',
    element: 'stamgast-reorder',
    attributes: { order: '10042' },
  },
  favourites: { title: 'The favourites alone', element: 'stamgast-favourites', attributes: {} },
  loyalty: { title: 'Points and rewards alone', element: 'stamgast-loyalty', attributes: {} },
  recommendations: { title: 'Recommendations alone', element: 'stamgast-recommendations', attributes: {} },
  usuals: { title: 'What is bought again and again', element: 'stamgast-usuals', attributes: {} },
});

/** Those that ship, and “plain” in one scheme for ever. */
export const THEMES = Object.freeze({
  auto: 'Plain',
  light: 'Plain, always light',
  dark: 'Plain, always dark',
  grocer: 'Warm grocer',
  boutique: 'Dark boutique',
  contrast: 'High contrast',
  playful: 'Playful',
  dense: 'Dense',
});

/** @param {keyof typeof SHOPS} shop @returns {ShopChoice} */
export function shopChoice(shop) {
  return SHOPS[shop];
}
