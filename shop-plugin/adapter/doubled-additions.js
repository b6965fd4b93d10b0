import { ShopError } from '../contract.js';
import { targetKey } from './cart-writer.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
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
 * Looks at the cart once more after an addition that succeeded. Most shops can be told to add a line, but not
 * to add it once: when a network doubles the request, and the copy comes after the cart was found to be
 * right, it holds exactly that many too many. Those are taken back. Any other quantity is the customer's own
 * doing, and stays.
 *
 * Requests that failed are not looked after here: whoever sent the change knows that it has to.
 * @template Cart
 */
export class DoubledAdditions {
  #openWriter;
  #writes;
  #schedule;
  /** By `targetKey`. @type {Map<string, Addition>} */
  #watched = new Map();

  /**
   * @param {(signal: AbortSignal) => import('./cart-writer.js').CartWriter<Cart>} openWriter
   * @param {WriteQueue} writes that of the adapter, so that nothing writes at the same time
   * @param {Schedule} schedule
   */
  constructor(openWriter, writes, schedule) {
    this.#openWriter = openWriter;
    this.#writes = writes;
    this.#schedule = schedule;
  }

  /** Something else is wanted of these lines from now on. @param {readonly CartTarget[]} targets */
  forget(targets) {
    for (const target of targets) this.#watched.delete(targetKey(target));
  }

  /**
   * @param {readonly CartTarget[]} targets
   * @param {readonly import('../contract.js').CartLineResult[]} results of the targets, with what the cart
   *   holds now
   * @param {ReadonlyMap<string, number>} added by `targetKey`, those that had to be added
   */
  watch(targets, results, added) {
    const additions = targets
      .map((target, index) => ({
        target: { ...target, quantity: results[index].quantity },
        added: added.get(targetKey(target)) ?? 0,
      }))
      .filter((addition) => addition.added > 0 && addition.target.quantity > 0);
    if (additions.length === 0) return;
    for (const addition of additions) this.#watched.set(targetKey(addition.target), addition);
    this.#schedule(
      () => this.#writes.run(() => this.#look(additions)).catch(ignoreShopErrors),
      LOOK_AFTER_MS,
    );
  }

  /** @param {readonly Addition[]} additions */
  async #look(additions) {
    const current = additions.filter(
      (addition) => this.#watched.get(targetKey(addition.target)) === addition,
    );
    if (current.length === 0) return;
    this.forget(current.map(({ target }) => target));
    const writer = this.#openWriter(new AbortController().signal);
    const cart = await writer.read();
    const doubled = current.filter(
      ({ target, added }) => writer.held(cart, target) === target.quantity + added,
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
