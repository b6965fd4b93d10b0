import { targetKey } from '../adapter/cart-writer.js';
import { ShopError } from '../contract.js';
import { attributesOf } from './normalize.js';
import { plainText } from './plain-text.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./woocommerce-types.js').WooCart} WooCart
 * @typedef {import('./woocommerce-types.js').WooCartItem} WooCartItem
 * @typedef {import('./connection.js').WooConnection} WooConnection
 * @typedef {import('../adapter/cart-writer.js').CartWriter<WooCart>} CartWriter
 * @typedef {import('../adapter/cart-writer.js').CartDoor<WooCart>} Door
 * @typedef {{target: CartTarget, path: string, body: object}} Change
 */

/** The most changes that WooCommerce takes in one batch. */
const BATCH = 25;

/** What the Store API says about things that cannot be had at all.
 * @type {Readonly<Record<string, 'discontinued' | 'out_of_stock'>>} */
const OUTCOMES = Object.freeze({
  woocommerce_rest_product_out_of_stock: 'out_of_stock',
  woocommerce_rest_cart_invalid_product: 'discontinued',
  woocommerce_rest_product_not_purchasable: 'discontinued',
  woocommerce_rest_variation_id_from_variation_data: 'discontinued',
});

const TOO_LITTLE = 'woocommerce_rest_product_partially_out_of_stock';
const LINE_GONE = 'woocommerce_rest_cart_invalid_key';
const NONCES = ['woocommerce_rest_missing_nonce', 'woocommerce_rest_invalid_nonce'];

/**
 * The cart of the Store API. It sets the quantity of a line, but a new line can only be added. One door
 * serves one writer.
 * @implements {Door}
 */
export class CartDoor {
  #shop;
  #signal;
  /** An old nonce is replaced by the one that the next reading of the cart brings. */
  #nonceWasOld = false;

  /**
   * @param {WooConnection} shop
   * @param {AbortSignal} signal
   */
  constructor(shop, signal) {
    this.#shop = shop;
    this.#signal = signal;
  }

  /** @returns {Promise<WooCart>} */
  read() {
    return this.#shop.store('/cart', this.#signal);
  }

  /**
   * @param {WooCart} cart
   * @param {CartTarget} target
   */
  held(cart, target) {
    return itemsOf(cart, target).reduce((sum, { quantity }) => sum + quantity, 0);
  }

  /**
   * @param {CartTarget[]} targets
   * @param {WooCart} cart
   * @param {CartWriter} writer
   */
  async send(targets, cart, writer) {
    const changes = targets.flatMap((target) => this.#changesFor(target, itemsOf(cart, target), writer));
    const tooMany = await this.#sendAll(changes, writer);
    await this.#sendAll(await this.#whatIsLeft(tooMany, writer), writer);
  }

  /**
   * @param {CartTarget} target
   * @param {WooCartItem[]} items
   * @param {CartWriter} writer
   * @returns {Change[]}
   */
  #changesFor(target, items, writer) {
    if (items.length > 0) return settingChanges(target, items, writer);
    if (target.attributes.length > 0)
      writer.refuse(target, 'refused', 'WooCommerce takes no additions to a product from here.');
    else if (!/^\d{1,18}$/.test(target.variant_id)) writer.refuse(target, 'discontinued');
    else return [addition(target, target.quantity, writer)];
    return [];
  }

  /**
   * WooCommerce adds nothing where it cannot add all; what it has left goes in instead.
   * @param {{target: CartTarget, left: number | undefined}[]} tooMany
   * @param {CartWriter} writer
   */
  async #whatIsLeft(tooMany, writer) {
    const changes = [];
    for (const { target, left } of tooMany) {
      const quantity = Math.min(target.quantity, left ?? (await this.#mostOf(target)));
      if (quantity > 0 && quantity < target.quantity) changes.push(addition(target, quantity, writer));
    }
    return changes;
  }

  /** Older versions do not say how many are left with the refusal. @param {CartTarget} target */
  async #mostOf({ variant_id }) {
    const { add_to_cart } = await this.#shop.store(`/products/${variant_id}`, this.#signal);
    return Number(add_to_cart?.maximum ?? 0);
  }

  /**
   * @param {Change[]} changes
   * @param {CartWriter} writer
   * @returns {Promise<{target: CartTarget, left: number | undefined}[]>} of what there was too little
   */
  async #sendAll(changes, writer) {
    const tooMany = [];
    for (let start = 0; start < changes.length; start += BATCH) {
      const batch = changes.slice(start, start + BATCH);
      const answers = await this.#shop.storeBatch(
        batch.map(({ path, body }) => ({ path, body })),
        this.#signal,
      );
      for (const [index, { status, body }] of answers.entries()) {
        const { target } = batch[index];
        if (status >= 400 && this.#heed(target, status, body, writer))
          tooMany.push({ target, left: body.data?.quantity_remaining });
      }
    }
    return tooMany;
  }

  /**
   * @param {CartTarget} target
   * @param {number} status
   * @param {any} error
   * @param {CartWriter} writer
   * @returns {boolean} whether some of it may be had
   */
  #heed(target, status, error, writer) {
    const code = String(error?.code);
    const message = plainText(String(error?.message ?? ''));
    if (NONCES.includes(code)) {
      if (this.#nonceWasOld) throw new ShopError('signed_out', `WooCommerce: ${message}`);
      this.#nonceWasOld = true;
    } else if (code === TOO_LITTLE) {
      writer.refuse(target, 'limited');
      return true;
    } else if (status >= 500) throw new ShopError('unavailable', `WooCommerce: ${message || status}`);
    // A line that has gone meanwhile is seen by the next round, and added.
    else if (code !== LINE_GONE) writer.refuse(target, OUTCOMES[code] ?? 'refused', message || undefined);
    return false;
  }
}

/**
 * @param {WooCart} cart
 * @param {CartTarget} target
 */
function itemsOf({ items }, target) {
  const wanted = targetKey(target);
  return items.filter(
    (item) => targetKey({ variant_id: String(item.id), attributes: attributesOf(item) }) === wanted,
  );
}

/**
 * The first line makes up the difference; others of the same thing go when they are too many.
 * @param {CartTarget} target
 * @param {WooCartItem[]} items
 * @param {CartWriter} writer
 * @returns {Change[]}
 */
function settingChanges(target, [first, ...others], writer) {
  const changes = [];
  let wanted = target.quantity;
  for (const item of others) {
    const kept = Math.min(item.quantity, wanted);
    if (kept !== item.quantity) changes.push(setting(target, item, kept));
    wanted -= kept;
  }
  const { maximum } = first.quantity_limits;
  if (wanted > maximum) writer.refuse(target, 'limited');
  const reachable = Math.min(wanted, maximum);
  const quantity = wanted > first.quantity ? Math.max(reachable, first.quantity) : reachable;
  if (quantity !== first.quantity) changes.push(setting(target, first, quantity));
  return changes;
}

/**
 * @param {CartTarget} target
 * @param {WooCartItem} item
 * @param {number} quantity
 * @returns {Change}
 */
function setting(target, { key }, quantity) {
  if (quantity === 0) return { target, path: '/cart/remove-item', body: { key } };
  return { target, path: '/cart/update-item', body: { key, quantity } };
}

/**
 * @param {CartTarget} target
 * @param {number} quantity
 * @param {CartWriter} writer
 * @returns {Change}
 */
function addition(target, quantity, writer) {
  writer.willAdd(target, quantity);
  return { target, path: '/cart/add-item', body: { id: Number(target.variant_id), quantity } };
}
