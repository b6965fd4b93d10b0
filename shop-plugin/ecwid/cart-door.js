import { targetKey } from '../adapter/cart-writer.js';
import { leftOf, soldOf, thingOf } from './normalize.js';
import { readVariantId, variantId } from './variant-id.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./ecwid-types.js').EcwidCart} EcwidCart
 * @typedef {import('./ecwid-types.js').EcwidProduct} EcwidProduct
 * @typedef {{cart: EcwidCart, products: ReadonlyMap<number, EcwidProduct>, currency: string}} CartAnswer
 * @typedef {import('../adapter/cart-writer.js').CartWriter<CartAnswer>} CartWriter
 * @typedef {import('../adapter/cart-writer.js').CartDoor<CartAnswer>} Door
 */

/**
 * The cart of Ecwid's storefront. It can be told to add, and to drop a line, but not to set a quantity: less
 * of a thing is dropping its line and adding what shall stay. One door serves one writer.
 * @implements {Door}
 */
export class CartDoor {
  #storefront;
  #known;
  #signal;

  /**
   * @param {import('./storefront.js').Storefront} storefront
   * @param {import('./known-products.js').KnownProducts} known
   * @param {AbortSignal} signal
   */
  constructor(storefront, known, signal) {
    this.#storefront = storefront;
    this.#known = known;
    this.#signal = signal;
  }

  /** @returns {Promise<CartAnswer>} */
  async read() {
    const cart = await this.#storefront.cart(this.#signal);
    const ids = cart.items.map(({ product }) => product.id);
    return { cart, ...(await this.#known.load(ids, this.#signal)) };
  }

  /**
   * @param {CartAnswer} answer
   * @param {CartTarget} target
   */
  held(answer, target) {
    return placesOf(answer, target).reduce((sum, index) => sum + answer.cart.items[index].quantity, 0);
  }

  /**
   * @param {CartTarget[]} targets
   * @param {CartAnswer} answer
   * @param {CartWriter} writer
   */
  async send(targets, answer, writer) {
    const ids = targets.flatMap(({ variant_id }) => readVariantId(variant_id)?.productId ?? []);
    const { products } = await this.#known.fresh([...new Set(ids)].map(Number), this.#signal);
    let now = answer;
    for (const target of targets) {
      const product = products.find(({ id }) => String(id) === readVariantId(target.variant_id)?.productId);
      if (this.held(now, target) > target.quantity) {
        await this.#drop(target, now);
        now = await this.read();
      }
      const held = this.held(now, target);
      if (held >= target.quantity) continue;
      await this.#add(target, product, held, writer);
      // The places of the others may have moved.
      now = await this.read();
    }
  }

  /**
   * From the last to the first, so that no place moves before its turn.
   * @param {CartTarget} target
   * @param {CartAnswer} answer
   */
  async #drop(target, answer) {
    let count = answer.cart.items.length;
    for (const index of placesOf(answer, target).toReversed()) {
      await this.#storefront.remove(index, count, this.#signal);
      count -= 1;
    }
  }

  /**
   * @param {CartTarget} target
   * @param {EcwidProduct | undefined} product as it is now
   * @param {number} held
   * @param {CartWriter} writer
   */
  async #add(target, product, held, writer) {
    const sold = product && soldOf(product).find((each) => idOf(product, each) === target.variant_id);
    if (!product || !sold || product.enabled === false) return writer.refuse(target, 'discontinued');
    const most = Math.min(leftOf(sold), sold.maxPurchaseQuantity ?? product.maxPurchaseQuantity ?? Infinity);
    const quantity = Math.min(target.quantity, most) - held;
    if (target.quantity > most) writer.refuse(target, 'limited');
    if (quantity <= 0) return undefined;
    const options = optionsFor(target, product, sold);
    writer.willAdd(target, quantity);
    const taken = await this.#storefront.add({ id: product.id, quantity, options }, this.#signal);
    // All that Ecwid says is that it did not; there was enough of it a moment ago.
    if (!taken) writer.refuse(target, 'limited');
    return undefined;
  }
}

/**
 * Where the target's lines are in the cart.
 * @param {CartAnswer} answer
 * @param {CartTarget} target
 * @returns {number[]}
 */
function placesOf({ cart, products }, target) {
  const wanted = targetKey(target);
  return cart.items.flatMap((item, index) =>
    targetKey(thingOf(item, products.get(item.product.id))) === wanted ? [index] : [],
  );
}

/** @param {EcwidProduct} product @param {{id: number}} sold */
function idOf(product, sold) {
  return variantId(product.id, sold === product ? undefined : sold.id);
}

/**
 * The choices of the variation, and what the customer adds. Several ticked boxes are a list to Ecwid, and one
 * text in the cart.
 * @param {CartTarget} target
 * @param {EcwidProduct} product
 * @param {{options?: {name: string, value?: string}[]}} sold
 * @returns {Record<string, string | string[]>}
 */
function optionsFor({ attributes }, product, sold) {
  const chosen = sold === product ? [] : (sold.options ?? []);
  const boxes = new Set(product.options.filter(({ type }) => type === 'CHECKBOX').map(({ name }) => name));
  return Object.fromEntries(
    [...chosen, ...attributes].map(({ name, value = '' }) => [
      name,
      boxes.has(name) ? value.split(', ') : value,
    ]),
  );
}
