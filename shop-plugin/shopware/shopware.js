import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { listAddresses, removeAddress, saveAddress } from './addresses.js';
import { AnsweredKeys } from './answered-keys.js';
import { CartDoor } from './cart-door.js';
import { listCatalogue } from './catalogue.js';
import { listFavourites, setFavourite } from './favourites.js';
import { getInvoice } from './invoices.js';
import { normalizeCart } from './normalize-cart.js';
import { listOrders } from './orders.js';
import { normalizeProducts, readProducts } from './products.js';
import { getProfile, saveProfile } from './profile.js';
import { normalizeSession } from './session.js';
import { storeApi } from './store-api.js';

/**
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').Capability} Capability
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('./shopware-types.js').ShopwareCart} ShopwareCart
 * @typedef {import('./shopware-types.js').ShopwareContext} ShopwareContext
 * @typedef {import('./shopware-types.js').Words} Words
 *
 * @typedef {object} Decisions
 * @property {import('../contract.js').ReorderPolicy} [policy]
 * @property {readonly Capability[]} [without] what the page shall not offer, e.g. `favourites` in a shop that has
 *   turned off its wishlist
 * @property {Partial<Words>} [words] in the shop's language
 * @property {import('../adapter/doubled-additions.js').Schedule} [schedule] how to do something later; a test has its
 *   own way
 */

/** @type {readonly Capability[]} */
const CAPABILITIES = Object.freeze(
  /** @type {const} */ ([
    'orders',
    'orders.search',
    'reorder',
    'favourites',
    'recommendations',
    'invoices',
    'profile',
    'addresses',
  ]),
);

/** @type {Readonly<Words>} */
const WORDS = Object.freeze({
  rounding: 'Rounding',
  email: 'Your e-mail address can be changed in the shop’s own account settings, with your password.',
  phone: 'Telephone numbers are kept with your addresses.',
  region: 'This region is not known in that country: leave it empty, or write it as the shop does.',
  country: 'The shop does not deliver to this country.',
});

/**
 * A Shopware 6.7 shop as a Stamgast plugin. It needs the Store API alone.
 * @param {import('./store-api.js').StoreApiOptions & import('./shopware-types.js').Links & Decisions} options
 * @returns {ShopPlugin}
 */
export function createShopwareShop({ schedule = setTimeout, policy = {}, without = [], words, ...options }) {
  const ask = storeApi(options);
  const writes = new WriteQueue();
  const keys = new AnsweredKeys();
  const told = { ...WORDS, ...words };
  const openWriter = (/** @type {AbortSignal} */ signal) => new CartWriter(new CartDoor(ask, signal));
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const doubled = new DoubledAdditions(openWriter, writes, (action, delayMs) => schedule(action, delayMs));

  /** @param {AbortSignal} signal @returns {Promise<ShopwareContext>} */
  const readContext = (signal) => ask({ path: '/context' }, signal);

  /** What the shop's prices are in, and whose they are. @param {AbortSignal} signal */
  async function readShop(signal) {
    const { currency, customer } = await readContext(signal);
    return { currency: currency.isoCode, isSignedIn: Boolean(customer), links: options };
  }

  /**
   * One write after the other, each key once.
   * @template T
   * @param {string} key
   * @param {AbortSignal} signal
   * @param {() => Promise<T>} write
   */
  const writeOnce = (key, signal, write) => keys.once(key, signal, () => writes.run(write));

  return {
    name: 'shopware',
    capabilities: CAPABILITIES.filter((capability) => !without.includes(capability)),
    policy,

    getSession: async ({ signal }) => normalizeSession(await readContext(signal), options),

    listOrders: (query, { signal }) => listOrders(ask, told, query, signal),

    async getProducts({ product_ids }, { signal }) {
      const [products, shop] = await Promise.all([readProducts(ask, product_ids, signal), readShop(signal)]);
      return { products: normalizeProducts(products, shop) };
    },

    async getCart({ signal }) {
      /** @type {[ShopwareCart, Awaited<ReturnType<typeof readShop>>]} */
      const [cart, shop] = await Promise.all([ask({ path: '/checkout/cart' }, signal), readShop(signal)]);
      return normalizeCart(cart, shop);
    },

    setCartLines: ({ lines }, { signal }) => writes.run(() => setCartLines(lines, signal)),

    listFavourites: async (query, { signal }) => listFavourites(ask, await readShop(signal), query, signal),

    setFavourite: (change, { signal }) =>
      writeOnce(change.key, signal, async () => setFavourite(ask, await readShop(signal), change, signal)),

    listCatalogue: async (query, { signal }) => listCatalogue(ask, await readShop(signal), query, signal),

    getInvoice: (query, { signal }) => getInvoice(ask, query, signal),

    getProfile: ({ signal }) => getProfile(ask, signal),

    saveProfile: ({ key, profile }, { signal }) =>
      writeOnce(key, signal, () => saveProfile(ask, told, profile, signal)),

    listAddresses: ({ signal }) => listAddresses(ask, signal),

    saveAddress: ({ key, address }, { signal }) =>
      writeOnce(key, signal, () => saveAddress(ask, told, address, signal)),

    removeAddress: ({ key, id }, { signal }) => writeOnce(key, signal, () => removeAddress(ask, id, signal)),
  };

  /**
   * The key of the change is not needed: all of it is absolute, so that doing it again is the same as doing it once.
   * @param {readonly CartTarget[]} targets
   * @param {AbortSignal} signal
   * @returns {Promise<CartResult>}
   */
  async function setCartLines(targets, signal) {
    doubled.forget(targets);
    const writer = openWriter(signal);
    const { cart, results } = await writer.write(targets);
    doubled.watch(targets, results, writer.added);
    return { cart: normalizeCart(cart, await readShop(signal)), lines: results };
  }
}
