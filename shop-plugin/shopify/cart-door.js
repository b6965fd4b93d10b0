import { targetKey } from '../adapter/cart-writer.js';
import { ShopError } from '../contract.js';
import { isGlobalId } from './global-id.js';
import { addLinesMutation, setLinesMutation, variantsQuery } from './storefront-queries.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./shopify-types.js').ShopifyCart} ShopifyCart
 * @typedef {import('./shopify-types.js').ShopifyCartLine} ShopifyCartLine
 * @typedef {import('./shopify-types.js').UserError} UserError
 * @typedef {{userErrors: UserError[], warnings: {code: string, message: string, target: string}[]}} Outcome
 * @typedef {import('../adapter/cart-writer.js').CartWriter<ShopifyCart | null>} CartWriter
 * @typedef {import('../adapter/cart-writer.js').CartDoor<ShopifyCart | null>} Door
 *
 * @typedef {object} CartDesk
 * @property {() => Promise<ShopifyCart | null>} read the customer's cart; `null` when there is none
 * @property {() => Promise<string>} create makes a cart, and answers its id
 * @property {(query: string, variables: object) => Promise<any>} ask the Storefront API, in the buyer's
 *   context
 */

/** Lines that Shopify takes in one request. */
const MOST_AT_ONCE = 250;

/** @type {ReadonlySet<string>} */
const STOCK_WARNINGS = new Set(['MERCHANDISE_NOT_ENOUGH_STOCK', 'MERCHANDISE_OUT_OF_STOCK']);

/**
 * Shopify's cart. One door serves one writer.
 * @implements {Door}
 */
export class CartDoor {
  #desk;
  /** Whether lines go one by one, because Shopify does not tell which of many it refuses. */
  #oneByOne = false;
  /** @type {string | undefined} */
  #cartId;

  /** @param {CartDesk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  read() {
    return this.#desk.read();
  }

  /**
   * @param {ShopifyCart | null} cart
   * @param {CartTarget} target
   */
  held(cart, target) {
    return linesOf(cart, target).reduce((sum, { quantity }) => sum + quantity, 0);
  }

  /**
   * @param {CartTarget[]} targets
   * @param {ShopifyCart | null} cart
   * @param {CartWriter} writer
   */
  async send(targets, cart, writer) {
    this.#cartId = cart?.id;
    const known = targets.filter(({ variant_id }) => isGlobalId('ProductVariant', variant_id));
    for (const target of targets) if (!known.includes(target)) writer.refuse(target, 'discontinued');
    const sendable = known.slice(0, MOST_AT_ONCE);
    for (const group of this.#oneByOne ? sendable.map((target) => [target]) : [sendable]) {
      await this.#set(
        group.filter((target) => linesOf(cart, target).length > 0),
        cart,
        writer,
      );
      await this.#add(
        group.filter((target) => linesOf(cart, target).length === 0),
        writer,
      );
    }
  }

  /**
   * Lines that are there get their quantity; where the cart has several of one kind, the first holds it.
   * @param {CartTarget[]} targets
   * @param {ShopifyCart | null} cart
   * @param {CartWriter} writer
   */
  async #set(targets, cart, writer) {
    if (targets.length === 0) return;
    const lines = targets.flatMap((target) =>
      linesOf(cart, target).map(({ id }, index) => ({ id, quantity: index === 0 ? target.quantity : 0 })),
    );
    const cartId = this.#cartId;
    const { cartLinesUpdate } = await this.#desk.ask(setLinesMutation, { cartId, lines });
    await this.#heed(targets, cartLinesUpdate, writer);
  }

  /**
   * @param {CartTarget[]} targets
   * @param {CartWriter} writer
   */
  async #add(targets, writer) {
    if (targets.length === 0) return;
    const cartId = (this.#cartId ??= await this.#desk.create());
    const lines = targets.map(({ variant_id, quantity, attributes }) => ({
      merchandiseId: variant_id,
      quantity,
      attributes: attributes.map(({ name, value }) => ({ key: name, value })),
    }));
    for (const target of targets) writer.willAdd(target, target.quantity);
    const { cartLinesAdd } = await this.#desk.ask(addLinesMutation, { cartId, lines });
    await this.#heed(targets, cartLinesAdd, writer);
  }

  /**
   * A stock warning says that Shopify has put in what there is: reading the cart tells of which. An error
   * says that nothing was done, for the sake of one line that may be any of them.
   * @param {CartTarget[]} targets
   * @param {Outcome} outcome
   * @param {CartWriter} writer
   */
  async #heed(targets, { userErrors, warnings }, writer) {
    if (warnings.some(({ code }) => STOCK_WARNINGS.has(code))) {
      for (const target of targets) writer.refuse(target, 'limited');
    }
    const [error] = userErrors;
    if (!error) return;
    if (error.code === 'SERVICE_UNAVAILABLE') throw new ShopError('unavailable', `Shopify: ${error.message}`);
    const unsold = await this.#refuseUnsold(targets, writer);
    if (unsold) return;
    if (targets.length === 1) writer.refuse(targets[0], 'refused', error.message);
    else this.#oneByOne = true;
  }

  /**
   * @param {CartTarget[]} targets
   * @param {CartWriter} writer
   * @returns {Promise<boolean>} whether some of them cannot be bought
   */
  async #refuseUnsold(targets, writer) {
    const { nodes } = await this.#desk.ask(variantsQuery, {
      ids: targets.map(({ variant_id }) => variant_id),
    });
    let found = false;
    for (const [index, target] of targets.entries()) {
      if (nodes[index]?.availableForSale) continue;
      writer.refuse(target, nodes[index] ? 'out_of_stock' : 'discontinued');
      found = true;
    }
    return found;
  }
}

/**
 * Lines of a subscription, and parts of a bundle, are something else than the same thing bought once.
 * @param {ShopifyCart | null} cart
 * @param {CartTarget} target
 */
function linesOf(cart, target) {
  const wanted = targetKey(target);
  return (cart?.lines.nodes ?? []).filter((line) => isPlainLine(line) && lineKey(line) === wanted);
}

/** @param {ShopifyCartLine} line */
function isPlainLine({ __typename, sellingPlanAllocation }) {
  return __typename === 'CartLine' && sellingPlanAllocation === null;
}

/** @param {ShopifyCartLine} line */
function lineKey({ merchandise, attributes }) {
  return targetKey({ variant_id: merchandise.id, attributes: normalizeAttributes(attributes) });
}

/**
 * @param {ShopifyCartLine['attributes']} attributes
 * @returns {import('../contract.js').Option[]}
 */
export function normalizeAttributes(attributes) {
  return attributes.map(({ key, value }) => ({ name: key, value: value ?? '' }));
}
