import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { createTransport } from '../adapter/transport.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { CartDoor } from './cart-door.js';
import { KnownProducts } from './known-products.js';
import { normalizeCart, normalizeProducts, normalizeSession } from './normalize.js';
import { listOrders } from './orders.js';
import { Storefront } from './storefront.js';
import { readVariantId } from './variant-id.js';

/**
 * @typedef {import('../contract.js').ShopBasics} ShopBasics
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('./ecwid-types.js').Links} Links
 * @typedef {import('./ecwid-types.js').Words} Words
 * @typedef {import('./cart-door.js').CartAnswer} CartAnswer
 *
 * @typedef {object} EcwidOptions
 * @property {string} endpoint the merchant's endpoint in server/, absolute or relative to the page
 * @property {() => string | Promise<string>} [identity] the Single Sign-On payload of who is signed in, ''
 *   for nobody; asked before every question, as a payload is good for ten minutes. By default what the page
 *   has given to Ecwid
 * @property {() => import('./storefront.js').EcwidApi | undefined} [ecwid] Ecwid's API; by default that of
 *   the page
 * @property {Partial<Words>} [words] by default English
 * @property {import('../contract.js').ReorderPolicy} [policy]
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof fetch} [fetch]
 * @property {import('../adapter/doubled-additions.js').Schedule} [schedule] how to do something later; a test
 *   has its own way
 */

/** @type {Words} */
const ENGLISH = {
  discount: 'Discount',
  refund: 'Refund',
  gift_card: 'Gift card',
  cost: 'Other costs',
  tax: 'Tax',
};

/**
 * An Ecwid shop as a Stamgast plugin: the cart is that of Ecwid's storefront on the page, and orders and
 * products come from the merchant's endpoint.
 * @param {EcwidOptions & Links} options
 * @returns {Required<ShopBasics>}
 */
export function createEcwidShop({ schedule = setTimeout, policy = {}, words, ...options }) {
  const ask = endpointOf(options);
  const known = new KnownProducts(ask);
  const storefront = new Storefront(options);
  const history = { ask, known, links: options, words: { ...ENGLISH, ...words } };
  const writes = new WriteQueue();
  const openWriter = (/** @type {AbortSignal} */ signal) =>
    new CartWriter(new CartDoor(storefront, known, signal));
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const doubled = new DoubledAdditions(openWriter, writes, (action, delayMs) => schedule(action, delayMs));

  /** @param {CartAnswer} answer */
  const toCart = ({ cart, ...shop }) => normalizeCart(cart, { ...shop, links: options });

  return {
    name: 'ecwid',
    capabilities: ['orders', 'orders.search', 'reorder'],
    policy,

    async getSession({ signal }) {
      return normalizeSession((await ask('/session', {}, signal)).customer, options);
    },

    listOrders: (query, { signal }) => listOrders(history, query, signal),

    async getProducts({ product_ids }, { signal }) {
      const ids = product_ids.filter((id) => readVariantId(id)?.productId === id).map(Number);
      const { products, currency } = await known.fresh(ids, signal);
      return { products: normalizeProducts(products, currency) };
    },

    async getCart({ signal }) {
      return toCart(await openWriter(signal).read());
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

/**
 * Who is signed in travels with every question, and is kept nowhere.
 * @param {EcwidOptions} options
 * @returns {import('./known-products.js').Ask}
 */
function endpointOf({ endpoint, identity = identityOnPage, timeoutMs, fetch }) {
  const send = createTransport({
    shop: 'The Ecwid endpoint',
    session: { credentials: 'include', headers: () => headersOf(identity), renew() {} },
    timeoutMs,
    fetch,
  });
  return (path, query, signal) => {
    const params = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return send({ url: `${endpoint.replace(/\/$/, '')}${path}?${params}` }, signal);
  };
}

/** @param {() => string | Promise<string>} identity @returns {Promise<Record<string, string>>} */
async function headersOf(identity) {
  const payload = await identity();
  return payload ? { 'x-ecwid-sso': payload } : {};
}

/** The variable in which a page gives the payload to Ecwid. */
function identityOnPage() {
  return String(/** @type {any} */ (globalThis).ecwid_sso_profile ?? '');
}
