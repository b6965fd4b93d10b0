import { CartWriter, heldQuantity } from './cart-writer.js';
import { ShopError } from '../contract.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./transport.js').Ask} Ask
 * @typedef {import('./write-queue.js').WriteQueue} WriteQueue
 * @typedef {(action: () => void, delayMs: number) => unknown} Schedule
 * @typedef {{target: CartTarget, excesses: number[]}} Watched what the cart shall hold, and what a copy would
 *   put on top
 */

/** When the cart is looked at once more after an addition, in case the network has doubled it. */
const AFTER_ANSWER_MS = [1_000];

/**
 * The same when an addition was sent again because its first answer never came: the first one may still be
 * under way.
 */
const AFTER_DOUBT_MS = [1_000, 4_000, 15_000];

/**
 * Mends what arrives late. Vendure can be told to add a line, but not to add it once. A copy of an addition
 * that arrives after the cart has been set shows as exactly that many too many, and is taken back. Any other
 * quantity is the customer's own doing, and stays.
 */
export class LateAdditions {
  #ask;
  #writes;
  #schedule;
  /** Additions whose answer never came: how many, by variant. @type {Map<string, number>} */
  #doubted = new Map();
  /** By variant. @type {Map<string, Watched>} */
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

  /** The customer wants something else of these variants now. @param {readonly CartTarget[]} targets */
  forget(targets) {
    for (const { variant_id } of targets) this.#watched.delete(variant_id);
  }

  /**
   * A change failed after these additions had been sent.
   * @param {ReadonlyMap<string, number>} added by variant
   */
  doubt(added) {
    for (const [variantId, quantity] of added) this.#doubted.set(variantId, quantity);
  }

  /**
   * A change has succeeded.
   * @param {readonly CartTarget[]} targets with the quantities that the cart holds now
   * @param {ReadonlyMap<string, number>} added by variant, what it took
   */
  watch(targets, added) {
    let delays = AFTER_ANSWER_MS;
    for (const target of targets) {
      const quantity = added.get(target.variant_id);
      const doubted = this.#doubted.get(target.variant_id) ?? 0;
      this.#doubted.delete(target.variant_id);
      // What did not have to be sent again has arrived.
      if (quantity === undefined || target.quantity === 0) continue;
      this.#watched.set(target.variant_id, { target, excesses: [quantity, doubted, quantity + doubted] });
      if (doubted > 0) delays = AFTER_DOUBT_MS;
    }
    this.#lookLater([...this.#watched.values()], delays);
  }

  /**
   * @param {readonly Watched[]} watched
   * @param {readonly number[]} delays
   */
  #lookLater(watched, [delayMs, ...further]) {
    if (watched.length === 0) return;
    this.#schedule(async () => {
      const wanted = watched.filter((entry) => this.#watched.get(entry.target.variant_id) === entry);
      await this.#writes.run(() => this.#mend(wanted)).catch(ignoreShopErrors);
      if (further.length > 0) this.#lookLater(wanted, further);
      else this.forget(wanted.map(({ target }) => target));
    }, delayMs);
  }

  /** @param {readonly Watched[]} watched */
  async #mend(watched) {
    if (watched.length === 0) return;
    const writer = new CartWriter(this.#ask, new AbortController().signal);
    const { activeOrder } = await writer.read();
    const doubled = watched.filter(({ target, excesses }) => {
      const excess = heldQuantity(activeOrder, target.variant_id) - target.quantity;
      return excess > 0 && excesses.includes(excess);
    });
    if (doubled.length > 0) await writer.write(doubled.map(({ target }) => target));
  }
}

/**
 * Nobody waits for this; a shop that cannot be asked now is asked again when the customer does something.
 * @param {unknown} error
 */
function ignoreShopErrors(error) {
  if (!(error instanceof ShopError)) throw error;
}
