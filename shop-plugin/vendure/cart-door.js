import { ShopError } from '../contract.js';
import { addLinesMutation, cartQuery, reopenCartMutation, setLineMutation } from './queries.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./vendure-types.js').VendureCart} VendureCart
 * @typedef {import('./vendure-types.js').VendureCartLine} VendureCartLine
 * @typedef {import('./vendure-types.js').VendureRefusal} VendureRefusal
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {{activeOrder: VendureCart | null, activeChannel: {pricesIncludeTax: boolean, currencyCode:
 *   string}}} CartAnswer
 * @typedef {import('../adapter/cart-writer.js').CartWriter<CartAnswer>} CartWriter
 * @typedef {import('../adapter/cart-writer.js').CartDoor<CartAnswer>} Door
 */

/**
 * Vendure's cart. One door serves one writer.
 * @implements {Door}
 */
export class CartDoor {
  #ask;
  #signal;
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

  /** @returns {Promise<CartAnswer>} */
  read() {
    return this.#ask(cartQuery, {}, this.#signal);
  }

  /**
   * @param {CartAnswer} cart
   * @param {CartTarget} target
   */
  held({ activeOrder }, { variant_id }) {
    return linesOf(activeOrder, variant_id).reduce((sum, { quantity }) => sum + quantity, 0);
  }

  /**
   * @param {CartTarget[]} targets
   * @param {CartAnswer} cart
   * @param {CartWriter} writer
   */
  async send(targets, { activeOrder }, writer) {
    const missing = [];
    for (const target of targets) {
      const lines = linesOf(activeOrder, target.variant_id);
      if (target.attributes.length > 0)
        writer.refuse(target, 'refused', 'This shop keeps no attributes of a line.');
      else if (lines.length === 0) missing.push(target);
      else await this.#setLines(target, lines, writer);
    }
    if (missing.length > 1 && !this.#oneByOne) await this.#addTogether(missing, writer);
    else for (const target of missing) await this.#addAlone(target, writer);
  }

  /**
   * A shop may have several lines of one variant. The first makes up the difference; the others go when they
   * are too many.
   * @param {CartTarget} target
   * @param {VendureCartLine[]} lines
   * @param {CartWriter} writer
   */
  async #setLines(target, [first, ...others], writer) {
    let wanted = target.quantity;
    for (const line of others) {
      const kept = Math.min(line.quantity, wanted);
      if (kept !== line.quantity) await this.#setLine(target, line.id, kept, writer);
      wanted -= kept;
    }
    if (wanted !== first.quantity) await this.#setLine(target, first.id, wanted, writer);
  }

  /**
   * @param {CartTarget} target
   * @param {string} lineId
   * @param {number} quantity
   * @param {CartWriter} writer
   */
  async #setLine(target, lineId, quantity, writer) {
    try {
      const { adjustOrderLine } = await this.#ask(setLineMutation, { lineId, quantity }, this.#signal);
      await this.#heed(target, adjustOrderLine, writer);
    } catch (error) {
      // A line that has gone meanwhile is refused; the next round sees that and adds it.
      if (isCode(error, 'not_found')) writer.refuse(target, 'discontinued');
      else if (!isCode(error, 'refused')) throw error;
    }
  }

  /**
   * One request for all new lines. If one of the variants is not sold any more, Vendure refuses all of them.
   * @param {CartTarget[]} targets
   * @param {CartWriter} writer
   */
  async #addTogether(targets, writer) {
    try {
      const { addItemsToOrder } = await this.#sendAddition(targets, writer);
      this.#oneByOne = addItemsToOrder.errorResults.length > 0;
    } catch (error) {
      if (!isCode(error, 'not_found')) throw error;
      this.#oneByOne = true;
    }
  }

  /**
   * @param {CartTarget} target
   * @param {CartWriter} writer
   */
  async #addAlone(target, writer) {
    try {
      const { addItemsToOrder } = await this.#sendAddition([target], writer);
      for (const refusal of addItemsToOrder.errorResults) await this.#heed(target, refusal, writer);
    } catch (error) {
      if (isCode(error, 'not_found')) writer.refuse(target, 'discontinued');
      else if (isCode(error, 'refused')) writer.refuse(target, 'refused', error.message);
      else throw error;
    }
  }

  /**
   * @param {CartTarget[]} targets
   * @param {CartWriter} writer
   */
  #sendAddition(targets, writer) {
    const inputs = targets.map(({ variant_id, quantity }) => ({ productVariantId: variant_id, quantity }));
    for (const target of targets) writer.willAdd(target, target.quantity);
    return this.#ask(addLinesMutation, { inputs }, this.#signal);
  }

  /**
   * @param {CartTarget} target
   * @param {VendureRefusal} answer an order, if nothing was refused
   * @param {CartWriter} writer
   */
  async #heed(target, { errorCode, message }, writer) {
    if (!errorCode) return;
    if (errorCode === 'INSUFFICIENT_STOCK_ERROR') return writer.refuse(target, 'limited');
    if (errorCode === 'ORDER_MODIFICATION_ERROR' && !this.#reopened) {
      // The customer has left a checkout half way; putting something into the cart means going on shopping.
      this.#reopened = true;
      await this.#ask(reopenCartMutation, {}, this.#signal);
      return;
    }
    // Some answers come without words for people: then the message is the code.
    writer.refuse(target, 'refused', message === errorCode ? undefined : message);
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
 * @param {unknown} error
 * @param {import('../contract.js').ShopErrorCode} code
 * @returns {error is ShopError}
 */
export function isCode(error, code) {
  return error instanceof ShopError && error.code === code;
}
