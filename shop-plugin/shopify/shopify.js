import { WriteQueue } from '../adapter/write-queue.js';
import { AddressBook } from './addresses.js';
import { ShopCart } from './cart.js';
import { listCatalogue } from './catalogue.js';
import { CustomerDesk } from './customer.js';
import { browserStorage, DeviceMemory } from './device-memory.js';
import { findInvoice } from './invoices.js';
import { OrderHistory } from './orders.js';
import { Products } from './products.js';
import { readProfile, saveProfile } from './profile.js';
import { RequestLedger } from './request-ledger.js';
import { ReturnDesk } from './returns.js';
import { openTransports, originOf } from './transports.js';
import { ENGLISH } from './words.js';

/**
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').Capability} Capability
 *
 * @typedef {object} ShopifyOptions
 * @property {string} [signInUrl] where to sign in
 * @property {string} [cartUrl] where the customer looks at the cart; by default Shopify's checkout of it
 * @property {{read: () => string | null | Promise<string | null>, keep: (id: string) => void |
 *   Promise<void>}} [cartId] where the storefront keeps the id of its Storefront API cart, so that both have
 *   the same; by default this device remembers one for who is signed in, until they sign out
 * @property {string} [country] ISO 3166-1 alpha-2: in whose prices, e.g. `NL`
 * @property {string} [language] of titles, as Shopify writes it, e.g. `NL` or `PT_BR`
 * @property {Partial<import('./words.js').Words>} [words] the adapter's own few, in the language of the shop;
 *   English by default
 * @property {(parts: import('./favourites.js').FavouriteParts) => import('./favourites.js').FavouriteBox}
 *   [favourites] what `favouritesInMetafield` of favourites.js makes; without it the page has no favourites
 * @property {import('../contract.js').ReorderPolicy} [policy]
 * @property {import('./device-memory.js').DeviceStorage | null} [storage] of this device; `localStorage` by
 *   default
 * @property {import('../adapter/doubled-additions.js').Schedule} [schedule] how to do something later
 * @property {() => number} [now] ms since 1970
 */

/** @type {readonly Capability[]} */
const CAPABILITIES = Object.freeze([
  'orders',
  'orders.search',
  'reorder',
  'recommendations',
  'invoices',
  'returns',
  'profile',
  'addresses',
]);

/**
 * A Shopify shop as a Stamgast plugin, through the Customer Account API and the Storefront API.
 * @param {import('./transports.js').TransportOptions & ShopifyOptions} options
 * @returns {ShopPlugin}
 */
export function createShopifyShop(options) {
  const { schedule = setTimeout, storage = browserStorage(), now = Date.now, policy = {} } = options;
  const { country, language } = options;
  const { askStorefront, askCustomer } = openTransports(options);
  const words = { ...ENGLISH, ...options.words };
  const memory = new DeviceMemory(originOf(options.storeDomain), storage);
  const customer = new CustomerDesk(askCustomer, options.customerToken);
  const customerId = (/** @type {AbortSignal} */ signal) => customer.id(signal);
  const context = { country, language };
  const products = new Products(askStorefront, context);
  const orders = new OrderHistory(askCustomer, words, now);
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const later = (/** @type {() => void} */ action, /** @type {number} */ delayMs) =>
    schedule(action, delayMs);
  const ids = options.cartId ? storefrontCart(options.cartId) : deviceCart();
  const cart = new ShopCart(askStorefront, context, ids, options.cartUrl, later);
  const writes = new WriteQueue();
  const returns = new ReturnDesk(askCustomer, words, new RequestLedger(memory, customerId, now), writes);
  const addresses = new AddressBook(askCustomer, writes);

  /** @type {ShopPlugin} */
  const plugin = {
    name: 'shopify',
    capabilities: CAPABILITIES,
    policy,
    async getSession({ signal }) {
      const session = await customer.session(options.signInUrl, signal);
      // A token that is not taken may have run out only: whoever it is of signs in again, and goes on with their cart.
      if (session.customer || !(await options.customerToken())) leaveDeviceTo(session.customer?.id ?? '');
      return session;
    },
    listOrders: (query, { signal }) => orders.list(query, signal),
    getProducts: async ({ product_ids }, { signal }) => ({
      products: await products.byIds(product_ids, signal),
    }),
    getCart: ({ signal }) => cart.get(signal),
    setCartLines: ({ lines }, { signal }) => cart.set(lines, signal),
    listCatalogue: (query, { signal }) => listCatalogue(askStorefront, products, query, signal),
    getInvoice: (query, { signal }) => findInvoice(askCustomer, query, signal),
    getReturnOptions: ({ order_id }, { signal }) => returns.options(order_id, signal),
    requestReturn: (request, { signal }) => returns.request(request, signal),
    listReturns: ({ order_ids }, { signal }) => returns.list(order_ids, signal),
    getProfile: ({ signal }) => readProfile(askCustomer, signal),
    saveProfile: ({ profile }, { signal }) => saveProfile(askCustomer, profile, words, signal),
    listAddresses: ({ signal }) => addresses.list(signal),
    saveAddress: ({ address }, { signal }) => addresses.save(address, signal),
    removeAddress: ({ id }, { signal }) => addresses.remove(id, signal),
  };
  const box = options.favourites?.({ ask: askCustomer, products, writes, now });
  if (!box) return plugin;
  return {
    ...plugin,
    capabilities: [...CAPABILITIES, 'favourites'],
    listFavourites: (query, { signal }) => box.list(query, signal),
    setFavourite: (change, { signal }) => box.set(change, signal),
  };

  /** @returns {import('./cart.js').CartIds} */
  function deviceCart() {
    return {
      read: async (signal) => memory.read(await customerId(signal), 'cart'),
      async keep(id, signal) {
        const owner = await customerId(signal);
        leaveDeviceTo(owner);
        memory.keep(owner, 'cart', id);
      },
    };
  }

  /**
   * Who has the id of a cart can read it, so that a customer's leaves the device when they sign out, or somebody else
   * signs in. A guest's stays with the guests.
   * @param {string} owner '' for nobody
   */
  function leaveDeviceTo(owner) {
    const last = memory.read('', 'owner');
    if (last && last !== owner) memory.keep(last, 'cart', null);
    if (last !== owner) memory.keep('', 'owner', owner);
  }
}

/** @param {NonNullable<ShopifyOptions['cartId']>} place @returns {import('./cart.js').CartIds} */
function storefrontCart(place) {
  return {
    read: async () => (await place.read()) || null,
    keep: async (id) => place.keep(id),
  };
}
