import { ShopError } from '../contract.js';
import { minorUnits } from '../adapter/minor-units.js';
import { inOneTab } from '../adapter/one-tab.js';
import { targetKey } from '../adapter/cart-writer.js';
import { attributesOf, linePrices } from './normalize-order.js';

/**
 * @typedef {import('../contract.js').Cart} Cart
 * @typedef {import('../contract.js').CartLine} CartLine
 * @typedef {import('./medusa-types.js').MedusaCart} MedusaCart
 * @typedef {import('./medusa-types.js').Reading} Reading
 * @typedef {import('./transport.js').Ask} Ask
 *
 * @typedef {object} CartPlace where the shop's pages keep the id of the cart; Medusa itself does not remember it
 * @property {() => string | null | Promise<string | null>} get
 * @property {(id: string) => void | Promise<void>} set
 *
 * @typedef {{cart: null, currency: string, keptId: string | null, waiting: boolean}} NoCart none that the customer can
 *   fill; `keptId` was found in its place, and may be `waiting` for its customer to sign in again
 * @typedef {{cart: MedusaCart, currency: string} | NoCart} OpenCart the cart that the customer can fill now, or none
 *   yet; `currency` in ISO 4217's capitals
 */

const FIELDS = [
  'id,currency_code,completed_at,total,tax_total,customer.id',
  'items.id,items.variant_id,items.product_id,items.title,items.product_title,items.quantity',
  'items.unit_price,items.is_tax_inclusive,items.total,items.tax_total,items.metadata',
].join(',');

/** Where Medusa's own examples for shop pages keep it. */
const STORAGE_KEY = 'cart_id';

/** @returns {CartPlace} */
export function storedCart() {
  return {
    get: () => globalThis.localStorage?.getItem(STORAGE_KEY) ?? null,
    set: (id) => globalThis.localStorage?.setItem(STORAGE_KEY, id),
  };
}

/** The one cart of this page's customer. */
export class CustomerCart {
  #ask;
  #place;
  #regionId;

  /**
   * @param {Ask} ask
   * @param {{place: CartPlace, regionId: string | undefined}} options
   */
  constructor(ask, { place, regionId }) {
    this.#ask = ask;
    this.#place = place;
    this.#regionId = regionId;
  }

  /**
   * A cart that was paid for, or is somebody else's, is no cart: whoever was signed in on this device before may have
   * left its id behind. While nobody is signed in, it may be that of who looks on, whose session is over.
   * @param {AbortSignal} signal
   * @returns {Promise<OpenCart>}
   */
  async read(signal) {
    const keptId = await this.#place.get();
    let waiting = false;
    if (keptId) {
      const [cart, customerId] = await Promise.all([
        this.#readCart(keptId, signal),
        this.#customerId(signal),
      ]);
      const owner = cart?.customer?.id;
      if (cart && !cart.completed_at) {
        if (!owner || owner === customerId) return { cart, currency: cart.currency_code.toUpperCase() };
        waiting = customerId === null;
      }
    }
    return { cart: null, currency: await this.#currency(signal), keptId, waiting };
  }

  /**
   * A new cart, of the customer who is signed in. One whose answer was lost is nobody's loss: it is empty. Where another
   * tab has made one meanwhile, that is the cart.
   * @param {NoCart} none as it was read
   * @param {AbortSignal} signal
   * @returns {Promise<string>} its id
   */
  create({ keptId }, signal) {
    const madeMeanwhile = async () => {
      const id = await this.#place.get();
      return id === keptId ? null : id;
    };
    return inOneTab('stamgast.medusa:cart', signal, async () => {
      const before = await madeMeanwhile();
      if (before) return before;
      const { cart } = await this.#ask('carts', signal, {
        body: this.#regionId ? { region_id: this.#regionId } : {},
        query: { fields: 'id' },
      });
      const meanwhile = await madeMeanwhile();
      if (meanwhile) return meanwhile;
      await this.#place.set(cart.id);
      return cart.id;
    });
  }

  /** @param {string} id @param {AbortSignal} signal @returns {Promise<MedusaCart | null>} */
  async #readCart(id, signal) {
    const answer = await this.#ask(`carts/${encodeURIComponent(id)}`, signal, {
      query: { fields: FIELDS },
    }).catch(unless('not_found'));
    return answer && { ...answer.cart, items: inOrderOfAdding(answer.cart.items ?? []) };
  }

  /** @param {AbortSignal} signal @returns {Promise<string | null>} */
  async #customerId(signal) {
    const answer = await this.#ask('customers/me', signal, { query: { fields: 'id' } }).catch(
      unless('signed_out'),
    );
    return answer && answer.customer.id;
  }

  /** @param {AbortSignal} signal @returns {Promise<string>} */
  async #currency(signal) {
    const query = { fields: 'id,currency_code' };
    if (this.#regionId) {
      const { region } = await this.#ask(`regions/${encodeURIComponent(this.#regionId)}`, signal, { query });
      return region.currency_code.toUpperCase();
    }
    const { regions } = await this.#ask('regions', signal, { query: { ...query, limit: 1 } });
    if (regions.length === 0) throw new ShopError('invalid_answer', 'Medusa has no region to sell in.');
    return regions[0].currency_code.toUpperCase();
  }
}

/**
 * Medusa tells the lines of a cart as its database happens to find them, and another way after a change; their ids
 * begin with the time.
 * @param {readonly MedusaCart['items'][number][]} items
 */
function inOrderOfAdding(items) {
  return [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/**
 * For `catch`: a failure that is an answer too.
 * @param {import('../contract.js').ShopErrorCode} code
 * @returns {(error: any) => null}
 */
export function unless(code) {
  return (error) => {
    if (error?.code === code) return null;
    throw error;
  };
}

/**
 * @param {OpenCart} open
 * @param {Reading} reading
 * @returns {Cart}
 */
export function normalizeCart({ cart, currency }, { links, attributeNames }) {
  if (!cart) return { id: 'empty', currency, lines: [], total: 0, url: links.cartUrl };
  const withTax = cart.items.every(({ is_tax_inclusive }) => is_tax_inclusive);
  /** @type {Map<string, CartLine>} */
  const byThing = new Map();
  for (const item of cart.items) {
    const { id, product_id, variant_id, title, product_title, quantity } = item;
    // A line without a variant was put there by the shop itself, and cannot be changed here.
    if (!variant_id || !product_id) continue;
    const attributes = attributesOf(item, attributeNames);
    const prices = linePrices(item, currency, withTax);
    const same = byThing.get(targetKey({ variant_id, attributes }));
    if (same) {
      same.quantity += quantity;
      same.total += prices.total;
      continue;
    }
    byThing.set(targetKey({ variant_id, attributes }), {
      ...{ id, product_id, variant_id, title: product_title || title, attributes, quantity },
      ...prices,
    });
  }
  const total = minorUnits(withTax ? cart.total : cart.total - cart.tax_total, currency);
  return { id: cart.id, currency, lines: [...byThing.values()], total, url: links.cartUrl };
}
