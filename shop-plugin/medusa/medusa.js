import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { listAddresses, removeAddress, saveAddress } from './addresses.js';
import { CustomerCart, normalizeCart, storedCart, unless } from './cart.js';
import { MedusaCartDoor } from './cart-door.js';
import { listOrders } from './orders.js';
import { ownParts } from './own-routes.js';
import { readProducts } from './products.js';
import { normalizeCustomer, normalizeProfile, readCustomer, saveProfile } from './profile.js';
import { medusaTransport } from './transport.js';

/**
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('./medusa-types.js').Links} Links
 *
 * @typedef {object} MedusaOptions
 * @property {string} [regionId] in which the customer buys; without it the shop's default region
 * @property {import('./cart.js').CartPlace} [cart] where the shop's pages keep the id of the cart; by default where
 *   Medusa's own examples do, in the browser's storage as `cart_id`
 * @property {readonly string[]} [attributeNames] keys of a line's metadata that the customer chose and reads, such as an
 *   engraving; a reorder keeps them
 * @property {Partial<import('./medusa-types.js').Labels>} [labels] in the shop's language; English by default
 * @property {import('../contract.js').ReorderPolicy} [policy]
 * @property {import('../adapter/doubled-additions.js').Schedule} [schedule] how to do something later; a test has its
 *   own way
 *
 * @typedef {{server?: readonly string[]}} Server the capabilities that the package in `server/` has in this shop, all of
 *   which bring lean orders with tracking along; none by default, which is a stock Medusa
 * @typedef {import('./transport.js').MedusaTransportOptions & Links & MedusaOptions} StockOptions
 */

const LABELS = Object.freeze({ credit: 'Credit', tax: 'Tax' });

/** @type {readonly import('../contract.js').Capability[]} */
const STOCK_CAPABILITIES = ['orders', 'orders.search', 'reorder', 'profile', 'addresses'];

/**
 * A Medusa 2 shop with all that its server can do, which is asked once. Where there is no answer, as from a stock Medusa,
 * the shop is opened as a stock one, so that the orders at least are there.
 * @param {StockOptions} options
 * @returns {Promise<ShopPlugin>}
 */
export async function openMedusaShop(options) {
  const { signal } = new AbortController();
  const server = await medusaTransport(options)('stamgast/capabilities', signal).then(
    ({ capabilities }) => capabilities,
    () => [],
  );
  return createMedusaShop({ ...options, server });
}

/**
 * A Medusa 2 shop as a Stamgast plugin. It needs the Store API of a stock Medusa, and uses the shop's own session:
 * whoever is signed in to the shop is signed in here.
 * @param {StockOptions & Server} options
 * @returns {ShopPlugin}
 */
export function createMedusaShop({
  server = [],
  regionId,
  cart: place = storedCart(),
  attributeNames = [],
  labels = {},
  policy = {},
  schedule = setTimeout,
  ...options
}) {
  const ask = medusaTransport(options);
  const links = options;
  const reading = { links, attributeNames, labels: { ...LABELS, ...labels } };
  const parts = ownParts(ask, { regionId, links }, server);
  const cart = new CustomerCart(ask, { place, regionId });
  const writes = new WriteQueue();
  const addressWrites = new WriteQueue();
  /** @param {AbortSignal} signal */
  const openWriter = (signal) => new CartWriter(new MedusaCartDoor(ask, cart, attributeNames, signal));
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const doubled = new DoubledAdditions(openWriter, writes, (action, delayMs) => schedule(action, delayMs));

  return {
    name: 'medusa',
    capabilities: [...STOCK_CAPABILITIES, ...parts.capabilities],
    policy,

    async getSession({ signal }) {
      const customer = await readCustomer(ask, signal).catch(unless('signed_out'));
      if (!customer) return { customer: null, sign_in_url: links.signInUrl };
      return { customer: normalizeCustomer(customer) };
    },

    listOrders: (query, { signal }) =>
      listOrders({ ask, reading, path: server.length > 0 ? 'stamgast/orders' : 'orders' }, query, signal),

    async getProducts({ product_ids }, { signal }) {
      return { products: await readProducts(ask, { productIds: product_ids, regionId, links }, signal) };
    },

    async getCart({ signal }) {
      return normalizeCart(await cart.read(signal), reading);
    },

    setCartLines: ({ lines }, { signal }) => writes.run(() => setCartLines(lines, signal)),

    async getProfile({ signal }) {
      return { profile: normalizeProfile(await readCustomer(ask, signal)) };
    },

    saveProfile: ({ profile }, { signal }) => saveProfile(ask, profile, signal),

    listAddresses: ({ signal }) => listAddresses(ask, signal),
    saveAddress: ({ address }, { signal }) => addressWrites.run(() => saveAddress(ask, address, signal)),
    removeAddress: ({ id }, { signal }) => addressWrites.run(() => removeAddress(ask, id, signal)),

    ...parts.methods,
  };

  /**
   * The key of the change is not needed: all of it is absolute, so that doing it again is the same as doing
   * it once.
   * @param {readonly CartTarget[]} targets
   * @param {AbortSignal} signal
   * @returns {Promise<CartResult>}
   */
  async function setCartLines(targets, signal) {
    doubled.forget(targets);
    const writer = openWriter(signal);
    const { cart: open, results } = await writer.write(targets);
    doubled.watch(targets, results, writer.added);
    return { cart: normalizeCart(open, reading), lines: results };
  }
}
