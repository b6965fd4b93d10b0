import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { CartDoor } from './cart-door.js';
import { normalizeCart, normalizeProducts, normalizeSession } from './normalize.js';
import { listOrders } from './orders.js';
import { cartQuery, productsQuery, sessionQuery } from './queries.js';
import { vendureTransport } from './transport.js';

/**
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('./vendure-types.js').Links} Links
 * @typedef {import('./cart-door.js').CartAnswer} CartAnswer
 * @typedef {{policy?: import('../contract.js').ReorderPolicy}} Decisions
 * @typedef {{schedule?: import('../adapter/doubled-additions.js').Schedule}} Timing how to do something
 *   later; a test has its own way
 */

/**
 * A Vendure shop as a Stamgast plugin. It needs the Shop API of a stock Vendure 3.1, and uses the shop's own
 * session: whoever is signed in to the shop is signed in here.
 * @param {import('./transport.js').TransportOptions & Links & Decisions & Timing} options
 * @returns {Required<import('../contract.js').ShopBasics>}
 */
export function createVendureShop({ schedule = setTimeout, policy = {}, ...options }) {
  const ask = vendureTransport(options);
  const writes = new WriteQueue();
  const openWriter = (/** @type {AbortSignal} */ signal) => new CartWriter(new CartDoor(ask, signal));
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const doubled = new DoubledAdditions(openWriter, writes, (action, delayMs) => schedule(action, delayMs));

  /** @param {CartAnswer} answer */
  const toCart = ({ activeOrder, activeChannel }) =>
    normalizeCart(activeOrder, { ...activeChannel, links: options });

  return {
    name: 'vendure',
    capabilities: ['orders', 'orders.search', 'reorder'],
    policy,

    async getSession({ signal }) {
      const { activeCustomer } = await ask(sessionQuery, {}, signal);
      return normalizeSession(activeCustomer, options);
    },

    listOrders: (query, { signal }) => listOrders(ask, options, query, signal),

    async getProducts({ product_ids }, { signal }) {
      const variables = { ids: product_ids, take: product_ids.length };
      const { products, activeChannel } = await ask(productsQuery, variables, signal);
      const shop = { pricesIncludeTax: activeChannel.pricesIncludeTax, links: options };
      return { products: normalizeProducts(products.items, shop) };
    },

    async getCart({ signal }) {
      return toCart(await ask(cartQuery, {}, signal));
    },

    setCartLines: ({ lines }, { signal }) => writes.run(() => setCartLines(lines, signal)),
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
    const { cart, results } = await writer.write(targets);
    doubled.watch(targets, results, writer.added);
    return { cart: toCart(cart), lines: results };
  }
}
