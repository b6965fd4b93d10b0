import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { decodeOffset, encodeOffset } from '../adapter/offset-cursor.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { CartDoor } from './cart-door.js';
import { WooConnection } from './connection.js';
import { normalizeCart, normalizeFavourite, normalizeProducts, normalizeSession } from './normalize.js';
import { listOrders } from './orders.js';

/**
 * @typedef {import('../contract.js').ShopBasics} ShopBasics
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('../contract/favourites.js').FavouriteMethods} FavouriteMethods
 * @typedef {import('./woocommerce-types.js').WooFavourite} WooFavourite
 * @typedef {import('./woocommerce-types.js').Links} Links
 *
 * @typedef {object} Decisions
 * @property {import('../contract.js').ReorderPolicy} [policy]
 * @property {'shipped' | 'delivered'} [completed] what the merchant means by completing an order; `shipped`
 *   by default
 * @property {import('../adapter/doubled-additions.js').Schedule} [schedule] how to do something later; a test
 *   has its own way
 */

/**
 * A WooCommerce shop as a Stamgast plugin. It needs the WordPress plugin in server/, and uses the shop's own
 * session: whoever is signed in to the shop is signed in here.
 * @param {import('./connection.js').ConnectionOptions & Links & Decisions} options
 * @returns {Required<ShopBasics> & FavouriteMethods}
 */
export function createWooCommerceShop({ schedule = setTimeout, policy = {}, ...options }) {
  const shop = new WooConnection(options);
  const shown = { ...options, completed: options.completed ?? 'shipped' };
  const writes = new WriteQueue();
  const openWriter = (/** @type {AbortSignal} */ signal) => new CartWriter(new CartDoor(shop, signal));
  // The browser's own setTimeout does not let itself be called as the method of another object.
  const doubled = new DoubledAdditions(openWriter, writes, (action, delayMs) => schedule(action, delayMs));

  return {
    name: 'woocommerce',
    capabilities: ['orders', 'orders.search', 'reorder', 'favourites'],
    policy,

    async getSession({ signal }) {
      return normalizeSession(await shop.ask('/session', {}, signal), options);
    },

    listOrders: (query, { signal }) => listOrders(shop, shown, query, signal),

    async getProducts({ product_ids }, { signal }) {
      const ids = product_ids.filter((id) => /^\d{1,18}$/.test(id));
      return {
        products: normalizeProducts(await shop.ask('/products', { query: { ids: ids.join(',') } }, signal)),
      };
    },

    async getCart({ signal }) {
      return normalizeCart(await shop.store('/cart', signal), options);
    },

    setCartLines: ({ lines }, { signal }) => writes.run(() => setCartLines(lines, signal)),

    async listFavourites({ cursor, limit }, { signal }) {
      const offset = decodeOffset(cursor);
      /** @type {{favourites: WooFavourite[], total: number, currency: string}} */
      const { favourites, total, currency } = await shop.ask(
        '/favourites',
        { query: { limit, offset } },
        signal,
      );
      const next = offset + favourites.length;
      return {
        favourites: favourites.map((each) => normalizeFavourite(each, currency)),
        next_cursor: favourites.length > 0 && next < total ? encodeOffset(next) : null,
      };
    },

    async setFavourite({ key, product_id, variant_id, favourite }, { signal }) {
      const body = { key, product_id, variation_id: variant_id, favourite };
      const answer = await shop.ask('/favourites', { body }, signal);
      return { favourite: answer.favourite && normalizeFavourite(answer.favourite, answer.currency) };
    },
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
    return { cart: normalizeCart(cart, options), lines: results };
  }
}
