import {
  ActiveOrderService,
  idsAreEqual,
  isGraphQlErrorResult,
  OrderService,
  ProductVariant,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull } from 'typeorm';
import { Deeds } from '../foundation/deeds.js';
import { Refusal } from '../foundation/refusal.js';
import { provider } from '../nest/provider.js';

/**
 * @typedef {import('../foundation/customers.js').Customer} Customer
 * @typedef {import('../foundation/customers.js').Id} Id
 * @typedef {{variant_id: Id, quantity: number}} Target how many of a variant the cart shall hold
 * @typedef {Omit<import('../../../contract.js').CartLineResult, 'variant_id'>} Result
 * @typedef {Pick<Result, 'outcome' | 'message'>} No why the cart does not hold that
 */

/** The contract's most of one line. */
const MOST = 999_999;

/**
 * `setCartLines` of `contract.js` in one request: all lines in one transaction, and once per key. A copy that arrives late,
 * after the customer has taken something out again, changes nothing.
 */
export class CartDesk {
  /** @param {any} active the active orders of Vendure @param {any} orders of Vendure @param {any} connection @param {Deeds} deeds */
  constructor(active, orders, connection, deeds) {
    this.active = active;
    this.orders = orders;
    this.connection = connection;
    this.deeds = deeds;
  }

  /**
   * @param {any} ctx
   * @param {Customer} customer
   * @param {{key: string, lines: readonly Target[]}} change each variant once
   */
  async set(ctx, customer, { key, lines }) {
    if (lines.some(({ quantity }) => quantity < 0 || quantity > MOST))
      throw new Refusal(`A cart holds 0 to ${MOST} of a thing.`);
    // Of a change that came half through, what is missing is sent under the same key.
    const deed = { key: `${key} ${await fingerprint(lines)}`, kind: 'cart' };
    const results = await this.deeds.once(ctx, customer, deed, (turn) => this.#write(turn, lines));
    return {
      lines: results,
      cart: (await this.active.getActiveOrder(ctx, undefined)) ?? null,
      currency: ctx.channel.defaultCurrencyCode,
      prices_include_tax: ctx.channel.pricesIncludeTax,
    };
  }

  /** @param {any} ctx @param {readonly Target[]} targets @returns {Promise<Result[]>} one per target, in their order */
  async #write(ctx, targets) {
    const isEmptied = targets.every(({ quantity }) => quantity === 0);
    const open = await this.active.getActiveOrder(ctx, undefined, !isEmptied);
    if (!open) return targets.map((target) => resultOf(target, 0, { outcome: 'set' }));
    // Who puts something into the cart half way through a checkout goes on shopping.
    if (open.state !== 'AddingItems') await this.orders.transitionToState(ctx, open.id, 'AddingItems');
    const sold = await this.#sold(ctx, targets);
    const order = await this.#add(ctx, await this.#adjust(ctx, open.id, targets), targets.filter(sold));
    const results = [];
    for (const target of targets) {
      const missing = target.quantity - heldOf(order, target);
      /** @type {No} */
      let no = { outcome: 'set' };
      if (missing !== 0)
        no = sold(target) ? await this.#whyNot(ctx, order, target) : { outcome: 'discontinued' };
      results.push(resultOf(target, heldOf(order, target), no));
    }
    return results;
  }

  /**
   * Sets the lines that are there already. A shop may have several of one variant: the first makes up the difference, the
   * others go when they are too many.
   * @param {any} ctx @param {Id} orderId @param {readonly Target[]} targets @returns {Promise<any>} the order
   */
  async #adjust(ctx, orderId, targets) {
    const order = await this.orders.findOne(ctx, orderId);
    const changes = targets.flatMap((target) => changesOf(linesOf(order, target), target.quantity));
    if (changes.length === 0) return order;
    return (await this.orders.adjustOrderLines(ctx, orderId, changes)).order;
  }

  /** @param {any} ctx @param {any} order @param {readonly Target[]} targets @returns {Promise<any>} the order */
  async #add(ctx, order, targets) {
    const items = targets
      .filter((target) => target.quantity > 0 && linesOf(order, target).length === 0)
      .map(({ variant_id, quantity }) => ({ productVariantId: variant_id, quantity }));
    if (items.length === 0) return order;
    return (await this.orders.addItemsToOrder(ctx, order.id, items)).order;
  }

  /**
   * Of several lines Vendure does not tell which it refused; of one it does. What can be had is in the cart by then.
   * @param {any} ctx @param {any} order @param {Target} target @returns {Promise<No>}
   */
  async #whyNot(ctx, order, { variant_id, quantity }) {
    const [line] = linesOf(order, { variant_id });
    const answer = line
      ? await this.orders.adjustOrderLine(ctx, order.id, line.id, quantity)
      : await this.orders.addItemToOrder(ctx, order.id, variant_id, quantity);
    if (!isGraphQlErrorResult(answer)) return { outcome: 'refused' };
    if (answer.errorCode === 'INSUFFICIENT_STOCK_ERROR') return { outcome: 'limited' };
    return { outcome: 'refused', message: wordsOf(ctx, answer) };
  }

  /**
   * @param {any} ctx @param {readonly Target[]} targets
   * @returns {Promise<(target: Target) => boolean>} whether it is on sale
   */
  async #sold(ctx, targets) {
    const ids = targets.map(({ variant_id }) => variant_id);
    const variants = await this.connection.findByIdsInChannel(ctx, ProductVariant, ids, ctx.channelId, {
      relations: ['product'],
      where: { enabled: true, deletedAt: IsNull() },
    });
    return ({ variant_id }) =>
      variants.some((/** @type {any} */ { id, product }) => product.enabled && idsAreEqual(id, variant_id));
  }
}
provider(CartDesk, [ActiveOrderService, OrderService, TransactionalConnection, Deeds]);

/** @param {any} order @param {Pick<Target, 'variant_id'>} target @returns {{id: Id, quantity: number}[]} */
function linesOf({ lines }, { variant_id }) {
  return lines.filter((/** @type {any} */ { productVariantId }) => idsAreEqual(productVariantId, variant_id));
}

/** @param {any} order @param {Target} target */
const heldOf = (order, target) => linesOf(order, target).reduce((sum, { quantity }) => sum + quantity, 0);

/** @param {{id: Id, quantity: number}[]} lines @param {number} quantity that they shall hold together */
function changesOf([first, ...others], quantity) {
  if (!first) return [];
  let rest = quantity;
  const kept = others.map((line) => {
    const keep = Math.min(line.quantity, rest);
    rest -= keep;
    return { line, keep };
  });
  return [...kept, { line: first, keep: rest }]
    .filter(({ line, keep }) => keep !== line.quantity)
    .map(({ line, keep }) => ({ orderLineId: line.id, quantity: keep }));
}

/** @param {Target} target @param {number} quantity that the cart holds @param {No} no @returns {Result} */
function resultOf({ quantity: wanted }, quantity, { outcome, message }) {
  if (quantity === wanted) return { outcome: 'set', quantity };
  if (outcome === 'limited' && quantity === 0) return { outcome: 'out_of_stock', quantity };
  return { outcome, quantity, ...(message && { message }) };
}

/** In the customer's language, where Vendure has words for it. @param {any} ctx @param {any} refusal */
function wordsOf(ctx, refusal) {
  const key = `errorResult.${refusal.message}`;
  const words = refusal.interceptorError ?? ctx.translate(key, refusal);
  return words === key ? undefined : words;
}

/** @param {readonly Target[]} lines */
async function fingerprint(lines) {
  const text = JSON.stringify(lines.map(({ variant_id, quantity }) => [String(variant_id), quantity]));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
