import { ShopError } from '../contract.js';
import { readProducts } from './products.js';
import { isShopwareId } from './store-api.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./shopware-types.js').ShopwareCart} ShopwareCart
 * @typedef {import('./shopware-types.js').ShopwareCartLine} ShopwareCartLine
 * @typedef {import('./store-api.js').Ask} Ask
 * @typedef {import('../adapter/cart-writer.js').CartWriter<ShopwareCart>} CartWriter
 * @typedef {import('../adapter/cart-writer.js').CartDoor<ShopwareCart>} Door
 */

const LINES_PATH = '/checkout/cart/line-item';

/**
 * What the cart's notices mean for the product that they name; any other notice is the shop's own reason.
 * @type {Readonly<Record<string, import('../contract.js').CartLineResult['outcome']>>}
 */
const OUTCOMES = Object.freeze({
  'product-stock-reached': 'limited',
  'product-out-of-stock': 'limited',
  'product-not-found': 'discontinued',
});

/**
 * Shopware's cart. One door serves one writer. Lines that are there are set, several at once; those that are not are
 * added together, under the product's own id, so that a product has one line.
 * @implements {Door}
 */
export class CartDoor {
  #ask;
  #signal;

  /**
   * @param {Ask} ask
   * @param {AbortSignal} signal
   */
  constructor(ask, signal) {
    this.#ask = ask;
    this.#signal = signal;
  }

  /** @returns {Promise<ShopwareCart>} */
  read() {
    return this.#ask({ path: '/checkout/cart' }, this.#signal);
  }

  /**
   * @param {ShopwareCart} cart
   * @param {CartTarget} target
   */
  held(cart, { variant_id, attributes }) {
    return attributes.length > 0 ? 0 : sumOf(linesOf(cart, variant_id));
  }

  /**
   * @param {CartTarget[]} targets
   * @param {ShopwareCart} cart
   * @param {CartWriter} writer
   */
  async send(targets, cart, writer) {
    const sendable = targets.filter((target) => isSendable(target, writer));
    const missing = sendable.filter(({ variant_id }) => linesOf(cart, variant_id).length === 0);
    const changes = sendable.flatMap((target) =>
      changesOf(linesOf(cart, target.variant_id), target.quantity),
    );
    const answers = [
      await this.#remove(changes.filter(({ quantity }) => quantity === 0)),
      await this.#set(changes.filter(({ quantity }) => quantity > 0)),
      await this.#add(missing, writer),
    ].filter((answer) => answer !== null);
    const last = answers.at(-1);
    if (last) await this.#heed(sendable, last, answers.flatMap(noticesOf), writer);
  }

  /** @param {readonly {id: string}[]} lines */
  #remove(lines) {
    const ids = lines.map(({ id }) => id);
    return ids.length > 0 ? this.#change({ path: `${LINES_PATH}/delete`, body: { ids } }) : null;
  }

  /** @param {readonly {id: string, quantity: number}[]} items */
  #set(items) {
    return items.length > 0 ? this.#change({ path: LINES_PATH, method: 'PATCH', body: { items } }) : null;
  }

  /**
   * @param {readonly CartTarget[]} targets
   * @param {CartWriter} writer
   */
  #add(targets, writer) {
    if (targets.length === 0) return null;
    for (const target of targets) writer.willAdd(target, target.quantity);
    const items = targets.map(({ variant_id: id, quantity }) => ({
      ...{ id, referencedId: id, quantity },
      type: 'product',
    }));
    return this.#ask({ path: LINES_PATH, body: { items } }, this.#signal);
  }

  /**
   * A line that has gone meanwhile is not found; the next round sees that.
   * @param {import('./store-api.js').StoreRequest} request
   * @returns {Promise<ShopwareCart | null>}
   */
  async #change(request) {
    try {
      return await this.#ask(request, this.#signal);
    } catch (error) {
      if (error instanceof ShopError && error.code === 'not_found') return null;
      throw error;
    }
  }

  /**
   * Shopware tells in its answer why a line is not as it was asked for, but it can lose those notices on the way: where
   * there is none, the product says it.
   * @param {readonly CartTarget[]} targets
   * @param {ShopwareCart} cart
   * @param {readonly import('./shopware-types.js').CartNotice[]} notices
   * @param {CartWriter} writer
   */
  async #heed(targets, cart, notices, writer) {
    const unexplained = [];
    for (const target of targets.filter((each) => this.held(cart, each) !== each.quantity)) {
      const notice = notices.find(({ key }) => key.endsWith(target.variant_id));
      if (!notice) unexplained.push(target);
      else if (OUTCOMES[notice.messageKey]) writer.refuse(target, OUTCOMES[notice.messageKey]);
      else writer.refuse(target, 'refused', notice.message);
    }
    const ids = unexplained.map(({ variant_id }) => variant_id);
    const products = await readProducts(this.#ask, ids, this.#signal);
    for (const target of unexplained) {
      const product = products.find(({ id }) => id === target.variant_id);
      if (!product) writer.refuse(target, 'discontinued');
      else if (product.isCloseout && (product.availableStock ?? 0) < target.quantity)
        writer.refuse(target, 'limited');
    }
  }
}

/**
 * @param {CartTarget} target
 * @param {CartWriter} writer
 */
function isSendable(target, writer) {
  if (target.attributes.length > 0)
    writer.refuse(target, 'refused', 'This shop keeps no attributes of a line.');
  else if (!isShopwareId(target.variant_id)) writer.refuse(target, 'discontinued');
  else return true;
  return false;
}

/**
 * A plugin of the shop can make several lines of one product. The first makes up the difference; the others go when
 * they are too many.
 * @param {readonly ShopwareCartLine[]} lines
 * @param {number} quantity of all together
 * @returns {{id: string, quantity: number}[]} those that change; 0 takes a line out
 */
function changesOf([first, ...others], quantity) {
  if (!first) return [];
  let wanted = quantity;
  const kept = others.map((line) => {
    const share = Math.min(line.quantity, wanted);
    wanted -= share;
    return { line, share };
  });
  return [{ line: first, share: wanted }, ...kept]
    .filter(({ line, share }) => line.quantity !== share)
    .map(({ line, share }) => ({ id: line.id, quantity: share }));
}

/** @param {ShopwareCart} cart @param {string} productId */
function linesOf({ lineItems }, productId) {
  return (lineItems ?? []).filter(
    ({ type, referencedId }) => type === 'product' && referencedId === productId,
  );
}

/** @param {readonly ShopwareCartLine[]} lines */
function sumOf(lines) {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** An empty list, or one entry by its key. @param {ShopwareCart} cart */
function noticesOf({ errors }) {
  return Object.values(errors ?? {});
}
