import { ShopError } from '../contract.js';
import { CartWriter, heldQuantity } from './cart-writer.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./transport.js').Ask} Ask
 * @typedef {import('./write-queue.js').WriteQueue} WriteQueue
 * @typedef {(action: () => void, delayMs: number) => unknown} Schedule
 * @typedef {{target: CartTarget, added: number}} Addition what the cart shall hold, and what a copy puts on
 *   top
 */

/**
 * Long enough for the copy of a request to have arrived, short enough for the customer not to have gone to
 * pay.
 */
const LOOK_AFTER_MS = 1_000;

/**
 * Looks at the cart once more after an addition that succeeded. Vendure can be told to add a line, but not to
 * add it once: when a network doubles the request, and the copy comes after the cart was found to be right,
 * it holds exactly that many too many. Those are taken back. Any other quantity is the customer's own doing,
 * and stays.
 *
 * Requests that failed are not looked after here: whoever sent the change knows that it has to.
 */
export class DoubledAdditions {
  #ask;
  #writes;
  #schedule;
  /** By variant. @type {Map<string, Addition>} */
  #watched = new Map();

  /**
   * @param {Ask} ask
   * @param {WriteQueue} writes
   * @param {Schedule} schedule
   */
  constructor(ask, writes, schedule) {
    this.#ask = ask;
    this.#writes = writes;
    this.#schedule = schedule;
  }

  /** Something else is wanted of these variants from now on. @param {readonly CartTarget[]} targets */
  forget(targets) {
    for (const { variant_id } of targets) this.#watched.delete(variant_id);
  }

  /**
   * @param {readonly CartTarget[]} targets with the quantities that the cart holds now
   * @param {ReadonlyMap<string, number>} added by variant, those that had to be added
   */
  watch(targets, added) {
    const additions = targets
      .filter(({ variant_id, quantity }) => added.has(variant_id) && quantity > 0)
      .map((target) => ({ target, added: added.get(target.variant_id) ?? 0 }));
    if (additions.length === 0) return;
    for (const addition of additions) this.#watched.set(addition.target.variant_id, addition);
    this.#schedule(
      () => this.#writes.run(() => this.#look(additions)).catch(ignoreShopErrors),
      LOOK_AFTER_MS,
    );
  }

  /** @param {readonly Addition[]} additions */
  async #look(additions) {
    const current = additions.filter(
      (addition) => this.#watched.get(addition.target.variant_id) === addition,
    );
    if (current.length === 0) return;
    this.forget(current.map(({ target }) => target));
    const writer = new CartWriter(this.#ask, new AbortController().signal);
    const { activeOrder } = await writer.read();
    const doubled = current.filter(
      ({ target, added }) => heldQuantity(activeOrder, target.variant_id) === target.quantity + added,
    );
    if (doubled.length > 0) await writer.write(doubled.map(({ target }) => target));
  }
}

/**
 * Nobody waits for this. A shop that cannot be reached now is looked at again with the customer's next step.
 * @param {unknown} error
 */
function ignoreShopErrors(error) {
  if (!(error instanceof ShopError)) throw error;
}
