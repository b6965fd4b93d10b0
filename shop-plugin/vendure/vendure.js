import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { CartDoor, isCode } from './cart-door.js';
import { normalizeCart, normalizeProducts, normalizeSession } from './normalize.js';
import { listOrders } from './orders.js';
import { cartQuery, productsQuery, sessionQuery } from './queries.js';
import { serverParts } from './server-parts.js';
import { capabilitiesQuery } from './server-queries.js';
import { vendureTransport } from './transport.js';

/**
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartChange} CartChange
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('./vendure-types.js').Links} Links
 * @typedef {import('./cart-door.js').CartAnswer} CartAnswer
 * @typedef {{policy?: import('../contract.js').ReorderPolicy}} Decisions
 * @typedef {{schedule?: import('../adapter/doubled-additions.js').Schedule}} Timing how to do something
 *   later; a test has its own way
 * @typedef {{server?: readonly string[]}} Server the capabilities that Stamgast's own plugin in this Vendure has;
 *   none by default, which is a stock Vendure
 * @typedef {import('./transport.js').TransportOptions & Links & Decisions & Timing} StockOptions
 * @typedef {Required<import('../contract.js').ShopBasics> & Partial<import('../contract/capabilities.js').PartMethods>}
 *   VendureShop
 */

/** @type {readonly import('../contract.js').Capability[]} */
const STOCK_CAPABILITIES = Object.freeze(['orders', 'orders.search', 'reorder']);

/**
 * A Vendure shop with all that its server can do. What it can do is asked once, by a question that a stock Vendure
 * answers as well; where there is no answer the shop is opened as a stock one, so that the orders at least are
 * there, and the parts are when the page is opened the next time.
 * @param {StockOptions} options
 * @returns {Promise<VendureShop>}
 */
export async function openVendureShop(options) {
  const ask = vendureTransport(options);
  const { signal } = new AbortController();
  const server = await ask(capabilitiesQuery, {}, signal).then(readCapabilities, () => []);
  return createVendureShop({ ...options, server });
}

/** GraphQL has no dots in names. @param {{__type: {enumValues: {name: string}[]} | null}} answer */
function readCapabilities({ __type }) {
  return (__type?.enumValues ?? []).map(({ name }) => name.replace('__', '.'));
}

/**
 * A Vendure shop as a Stamgast plugin. It needs the Shop API of a stock Vendure 3.1, and uses the shop's own
 * session: whoever is signed in to the shop is signed in here.
 * @param {StockOptions & Server} options
 * @returns {VendureShop}
 */
export function createVendureShop({ schedule = setTimeout, policy = {}, server = [], ...options }) {
  const ask = vendureTransport(options);
  const parts = serverParts(ask, options, server);
  const { setCartLines: setAtOnce, ...methods } = parts.methods;
  const told = { links: options, hasServer: server.length > 0 };
  const writes = new WriteQueue();
  const openWriter = (/** @type {AbortSignal} */ signal) => new CartWriter(new CartDoor(ask, signal));
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const doubled = new DoubledAdditions(openWriter, writes, (action, delayMs) => schedule(action, delayMs));

  /** @param {CartAnswer} answer */
  const toCart = ({ activeOrder, activeChannel }) =>
    normalizeCart(activeOrder, { ...activeChannel, links: options });

  return {
    name: 'vendure',
    capabilities: [...new Set([...STOCK_CAPABILITIES, ...parts.capabilities])],
    policy,
    ...methods,

    async getSession({ signal }) {
      const { activeCustomer } = await ask(sessionQuery, {}, signal);
      return normalizeSession(activeCustomer, options);
    },

    listOrders: (query, { signal }) => listOrders(ask, told, query, signal),

    async getProducts({ product_ids }, { signal }) {
      const variables = { ids: product_ids, take: product_ids.length };
      const { products, activeChannel } = await ask(productsQuery, variables, signal);
      const shop = { pricesIncludeTax: activeChannel.pricesIncludeTax, links: options };
      return { products: normalizeProducts(products.items, shop) };
    },

    async getCart({ signal }) {
      return toCart(await ask(cartQuery, {}, signal));
    },

    setCartLines: (change, call) =>
      writes.run(async () => (await atOnce(change, call)) ?? setCartLines(change.lines, call.signal)),
  };

  /**
   * In one request that counts once, where the server has that: for customers who are signed in, and lines without
   * attributes.
   * @param {CartChange} change
   * @param {import('../contract.js').CallOptions} call
   * @returns {Promise<CartResult | null>}
   */
  async function atOnce(change, call) {
    if (!setAtOnce || change.lines.some(({ attributes }) => attributes.length > 0)) return null;
    doubled.forget(change.lines);
    return setAtOnce(change, call).catch((/** @type {unknown} */ error) => {
      if (isCode(error, 'signed_out')) return null;
      throw error;
    });
  }

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
