import { ShopError } from '../contract.js';
import { addLinesMutation, cartQuery, reopenCartMutation, setLineMutation } from './queries.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartLineResult} CartLineResult
 * @typedef {import('./vendure-types.js').VendureCart} VendureCart
 * @typedef {import('./vendure-types.js').VendureCartLine} VendureCartLine
 * @typedef {import('./vendure-types.js').VendureRefusal} VendureRefusal
 * @typedef {import('./transport.js').Ask} Ask
 * @typedef {Pick<CartLineResult, 'outcome' | 'message'>} Refusal
 * @typedef {{activeOrder: VendureCart | null, activeChannel: {pricesIncludeTax: boolean, currencyCode:
 *   string}}} CartAnswer
 */

/**
 * Rounds of reading the cart and mending what differs. One suffices unless something else writes at the same
 * time; a shop that never comes to hold what it accepted is reported as it is.
 */
const MOST_ROUNDS = 4;

/**
 * Makes Vendure's cart hold given quantities.
 *
 * Vendure sets the quantity of a line that exists, but a line that does not exist can only be added, and an
 * addition that is doubled on its way counts twice. So nothing is believed: the cart is read, the differences
 * are sent, and it is read again, until it holds what it shall, or the shop has said why not.
 */
export class CartWriter {
  #ask;
  #signal;
  /** What the shop said about a variant, by its id. @type {Map<string, Refusal>} */
  #refusals = new Map();
  /** @type {Map<string, number>} */
  #added = new Map();
  /** Whether additions go one by one, because Vendure does not tell which of many it refuses. */
  #oneByOne = false;
  #reopened = false;

  /**
   * @param {Ask} ask
   * @param {AbortSignal} signal
   */
  constructor(ask, signal) {
    this.#ask = ask;
    this.#signal = signal;
  }

  /** What has been sent as an addition, whether or not an answer came: by variant, how many. */
  get added() {
    return this.#added;
  }

  /** @returns {Promise<CartAnswer>} */
  read() {
    return this.#ask(cartQuery, {}, this.#signal);
  }

  /**
   * @param {readonly CartTarget[]} targets at most one per variant
   * @returns {Promise<{answer: CartAnswer, results: CartLineResult[]}>} the cart as it was read last
   */
  async write(targets) {
    let answer = await this.read();
    for (let round = 0; round < MOST_ROUNDS; ++round) {
      const open = targets.filter((target) => this.#isOpen(target, answer.activeOrder));
      if (open.length === 0) break;
      await this.#send(open, answer.activeOrder);
      answer = await this.read();
    }
    return { answer, results: targets.map((target) => this.#result(target, answer.activeOrder)) };
  }

  /**
   * @param {CartTarget} target
   * @param {VendureCart | null} cart
   */
  #isOpen(target, cart) {
    const held = heldQuantity(cart, target.variant_id);
    return held > target.quantity || (held < target.quantity && !this.#refusals.has(target.variant_id));
  }

  /**
   * @param {CartTarget[]} targets
   * @param {VendureCart | null} cart
   */
  async #send(targets, cart) {
    const missing = [];
    for (const target of targets) {
      const lines = linesOf(cart, target.variant_id);
      if (target.attributes.length > 0)
        this.#refuse(target, 'refused', 'This shop keeps no attributes of a line.');
      else if (lines.length === 0) missing.push(target);
      else await this.#setLines(target, lines);
    }
    if (missing.length > 1 && !this.#oneByOne) await this.#addTogether(missing);
    else for (const target of missing) await this.#addAlone(target);
  }

  /**
   * A shop may have several lines of one variant. The first makes up the difference; the others go when they
   * are too many.
   * @param {CartTarget} target
   * @param {VendureCartLine[]} lines
   */
  async #setLines(target, [first, ...others]) {
    let wanted = target.quantity;
    for (const line of others) {
      const kept = Math.min(line.quantity, wanted);
      if (kept !== line.quantity) await this.#setLine(target, line.id, kept);
      wanted -= kept;
    }
    if (wanted !== first.quantity) await this.#setLine(target, first.id, wanted);
  }

  /**
   * @param {CartTarget} target
   * @param {string} lineId
   * @param {number} quantity
   */
  async #setLine(target, lineId, quantity) {
    try {
      const { adjustOrderLine } = await this.#ask(setLineMutation, { lineId, quantity }, this.#signal);
      await this.#heed(target, adjustOrderLine);
    } catch (error) {
      // A line that has gone meanwhile is refused; the next round sees that and adds it.
      if (isCode(error, 'not_found')) this.#refuse(target, 'discontinued');
      else if (!isCode(error, 'refused')) throw error;
    }
  }

  /**
   * One request for all new lines. If one of the variants is not sold any more, Vendure refuses all of them.
   * @param {CartTarget[]} targets
   */
  async #addTogether(targets) {
    try {
      const { addItemsToOrder } = await this.#sendAddition(targets);
      this.#oneByOne = addItemsToOrder.errorResults.length > 0;
    } catch (error) {
      if (!isCode(error, 'not_found')) throw error;
      this.#oneByOne = true;
    }
  }

  /** @param {CartTarget} target */
  async #addAlone(target) {
    try {
      const { addItemsToOrder } = await this.#sendAddition([target]);
      for (const refusal of addItemsToOrder.errorResults) await this.#heed(target, refusal);
    } catch (error) {
      if (isCode(error, 'not_found')) this.#refuse(target, 'discontinued');
      else if (isCode(error, 'refused')) this.#refuse(target, 'refused', error.message);
      else throw error;
    }
  }

  /** @param {CartTarget[]} targets */
  #sendAddition(targets) {
    const inputs = targets.map(({ variant_id, quantity }) => ({ productVariantId: variant_id, quantity }));
    for (const { variant_id, quantity } of targets) this.#added.set(variant_id, quantity);
    return this.#ask(addLinesMutation, { inputs }, this.#signal);
  }

  /**
   * @param {CartTarget} target
   * @param {VendureRefusal} answer an order, if nothing was refused
   */
  async #heed(target, { errorCode, message }) {
    if (!errorCode) return;
    if (errorCode === 'INSUFFICIENT_STOCK_ERROR') return this.#refuse(target, 'limited');
    if (errorCode === 'ORDER_MODIFICATION_ERROR' && !this.#reopened) {
      // The customer has left a checkout half way; putting something into the cart means going on shopping.
      this.#reopened = true;
      await this.#ask(reopenCartMutation, {}, this.#signal);
      return;
    }
    // Some answers come without words for people: then the message is the code.
    this.#refuse(target, 'refused', message === errorCode ? undefined : message);
  }

  /**
   * @param {CartTarget} target
   * @param {Refusal['outcome']} outcome
   * @param {string} [message]
   */
  #refuse(target, outcome, message) {
    this.#refusals.set(target.variant_id, { outcome, message });
  }

  /**
   * @param {CartTarget} target
   * @param {VendureCart | null} cart
   * @returns {CartLineResult}
   */
  #result({ variant_id, quantity: wanted }, cart) {
    const quantity = heldQuantity(cart, variant_id);
    if (quantity === wanted) return { variant_id, outcome: 'set', quantity };
    const { outcome, message } = this.#refusals.get(variant_id) ?? { outcome: 'refused' };
    if (outcome === 'limited' && quantity === 0) return { variant_id, outcome: 'out_of_stock', quantity };
    return { variant_id, outcome, quantity, message };
  }
}

/**
 * @param {VendureCart | null} cart
 * @param {string} variantId
 */
function linesOf(cart, variantId) {
  return (cart?.lines ?? []).filter(({ productVariant }) => productVariant.id === variantId);
}

/**
 * @param {VendureCart | null} cart
 * @param {string} variantId
 */
export function heldQuantity(cart, variantId) {
  return linesOf(cart, variantId).reduce((sum, { quantity }) => sum + quantity, 0);
}

/**
 * @param {unknown} error
 * @param {import('../contract.js').ShopErrorCode} code
 * @returns {error is ShopError}
 */
function isCode(error, code) {
  return error instanceof ShopError && error.code === code;
}
