import { patienceOf, timedOut } from '../adapter/patience.js';
import { ShopError } from '../contract.js';

/**
 * The JavaScript API that Ecwid's script brings to the page, as far as it is used here.
 * @typedef {object} EcwidApi
 * @property {{get: (answer: (cart: any) => void) => void, addProduct: (product: object) => void,
 *   removeProduct: (index: number) => void}} Cart
 */

/** How long to wait before looking again for what comes without being announced. */
const LOOK_MS = 50;

/** How long one answer may take, where the merchant does not say. */
const TIMEOUT_MS = 10_000;

/**
 * Ecwid's storefront, with promises. A callback that is never called ends as a `timeout`: whether the
 * storefront did what it was told is seen when the cart is read again.
 */
export class Storefront {
  #ecwid;
  #timeoutMs;

  /** @param {{ecwid?: () => EcwidApi | undefined, timeoutMs?: number}} [options] `ecwid` may come later */
  constructor({ ecwid = () => /** @type {any} */ (globalThis).Ecwid, timeoutMs = TIMEOUT_MS } = {}) {
    this.#ecwid = ecwid;
    this.#timeoutMs = timeoutMs;
  }

  /** @param {AbortSignal} signal @returns {Promise<import('./ecwid-types.js').EcwidCart>} */
  cart(signal) {
    return this.#patiently(signal, async (given) => {
      const { Cart } = await this.#ready(given);
      const cart = await new Promise((resolve) => Cart.get(resolve));
      if (!Array.isArray(cart?.items)) throw new ShopError('invalid_answer', 'Ecwid did not tell the cart.');
      return cart;
    });
  }

  /**
   * @param {{id: number, quantity: number, options: Record<string, string | string[]>}} product
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} whether Ecwid took it
   */
  add(product, signal) {
    return this.#patiently(signal, async (given) => {
      const { Cart } = await this.#ready(given);
      return new Promise((resolve) =>
        Cart.addProduct({
          ...product,
          callback: (/** @type {unknown} */ success) => resolve(success === true),
        }),
      );
    });
  }

  /**
   * Ecwid does not say when a line has gone, so that the cart is looked at until there is one less.
   * @param {number} index in the cart as it was read last
   * @param {number} count of the lines of that cart
   * @param {AbortSignal} signal
   * @returns {Promise<void>}
   */
  remove(index, count, signal) {
    return this.#patiently(signal, async (given) => {
      const { Cart } = await this.#ready(given);
      Cart.removeProduct(index);
      while ((await this.cart(given)).items.length >= count) await pause(given);
    });
  }

  /** Ecwid's script may still be on its way. @param {AbortSignal} signal */
  async #ready(signal) {
    for (;;) {
      const api = this.#ecwid();
      if (typeof api?.Cart?.get === 'function') return api;
      await pause(signal);
    }
  }

  /**
   * @template T
   * @param {AbortSignal} signal
   * @param {(given: AbortSignal) => Promise<T>} ask
   * @returns {Promise<T>}
   */
  async #patiently(signal, ask) {
    const patience = patienceOf(signal, this.#timeoutMs);
    const given = patience.signal;
    try {
      return await new Promise((resolve, reject) => {
        const giveUp = () => reject(givenUp(given));
        if (given.aborted) return giveUp();
        given.addEventListener('abort', giveUp);
        ask(given).then(resolve, reject);
      });
    } finally {
      patience.end();
    }
  }
}

/** @param {AbortSignal} signal */
function givenUp(signal) {
  if (timedOut(signal))
    return new ShopError('timeout', 'Ecwid’s script did not answer in time, or is not on the page.');
  return new ShopError('aborted', 'The request was given up.');
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
function pause(signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(givenUp(signal));
    else setTimeout(resolve, LOOK_MS);
  });
}
