import {
  ActiveOrderService,
  idsAreEqual,
  isGraphQlErrorResult,
  OrderService,
  ProductVariant,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull } from 'typeorm';
import { assertKey, Deeds } from '../foundation/deeds.js';
import { Refusal } from '../foundation/refusal.js';
import { provider } from '../nest/provider.js';

/**
 * @typedef {import('../foundation/customers.js').Customer} Customer
 * @typedef {import('../foundation/customers.js').Id} Id
 * @typedef {{variant_id: Id, quantity: number}} Target how many of a variant the cart shall hold
 * @typedef {Omit<import('../../../contract.js').CartLineResult, 'variant_id'>} Result
 * @typedef {Pick<Result, 'outcome' | 'message'>} No why the cart does not hold that
 * @typedef {Map<Target, No>} Noes
 * @typedef {{target: Target, orderLineId: Id, quantity: number}} Change of one line
 * @typedef {(ctx: any, orderId: Id, targets: readonly Target[], noes: Noes) => Promise<void>} Step puts down what Vendure
 *   said no to
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
    assertKey(key);
    if (lines.some(({ quantity }) => quantity < 0 || quantity > MOST))
      throw new Refusal(`A cart holds 0 to ${MOST} of a thing.`);
    // Of a change that came half through, what is missing is sent under the same key.
    const deed = { key: await digestOf(key, lines), kind: 'cart' };
    const results = await this.deeds.once(ctx, customer, deed, (turn) => this.#write(turn, lines));
    return {
      lines: results,
      cart: (await this.active.getActiveOrder(ctx, undefined)) ?? null,
      currency: ctx.currencyCode,
      prices_include_tax: ctx.channel.pricesIncludeTax,
    };
  }

  /** @param {any} ctx @param {readonly Target[]} targets @returns {Promise<Result[]>} one per target, in their order */
  async #write(ctx, targets) {
    const isEmptied = targets.every(({ quantity }) => quantity === 0);
    const open = await this.active.getActiveOrder(ctx, undefined, !isEmptied);
    if (!open) return targets.map((target) => resultOf(target, 0, { outcome: 'set' }));
    /** @type {Noes} */
    const noes = new Map();
    // Who puts something into the cart half way through a checkout goes on shopping.
    const moved =
      open.state === 'AddingItems' ? open : await this.orders.transitionToState(ctx, open.id, 'AddingItems');
    if (isGraphQlErrorResult(moved)) {
      for (const target of targets) noes.set(target, { outcome: 'refused', message: moved.transitionError });
    } else {
      await this.#remove(ctx, open.id, targets, noes);
      await this.#adjust(ctx, open.id, targets, noes);
      await this.#add(ctx, open.id, targets, noes);
    }
    const order = await this.orders.findOne(ctx, open.id);
    return targets.map((target) =>
      resultOf(target, heldOf(order, target), noes.get(target) ?? { outcome: 'refused' }),
    );
  }

  /** Lines that shall be none: to Vendure something else than to set them. @type {Step} */
  async #remove(ctx, orderId, targets, noes) {
    const changes = changesOf(await this.orders.findOne(ctx, orderId), targets).filter(goes);
    if (changes.length === 0) return;
    const ids = changes.map(({ orderLineId }) => orderLineId);
    // All of them or none: then one by one.
    if (!isGraphQlErrorResult(await this.orders.removeItemsFromOrder(ctx, orderId, ids))) return;
    for (const { target, orderLineId } of changes) {
      const answer = await this.orders.removeItemFromOrder(ctx, orderId, orderLineId);
      if (isGraphQlErrorResult(answer)) noes.set(target, noOf(ctx, answer));
    }
  }

  /** Lines that are there already. @type {Step} */
  async #adjust(ctx, orderId, targets, noes) {
    const changes = changesOf(await this.orders.findOne(ctx, orderId), targets).filter(
      (change) => !goes(change),
    );
    if (changes.length === 0) return;
    const asked = changes.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
    const { order, errorResults } = await this.orders.adjustOrderLines(ctx, orderId, asked);
    const short = changes.filter(
      ({ orderLineId, quantity }) =>
        order.lines.find((/** @type {any} */ { id }) => idsAreEqual(id, orderLineId))?.quantity !== quantity,
    );
    heed(
      ctx,
      short.map(({ target }) => target),
      errorResults,
      noes,
    );
  }

  /** Lines that are not there. @type {Step} */
  async #add(ctx, orderId, targets, noes) {
    const before = await this.orders.findOne(ctx, orderId);
    const missing = targets.filter(
      (target) => target.quantity > 0 && !noes.has(target) && linesOf(before, target).length === 0,
    );
    if (missing.length === 0) return;
    const sold = await this.#sold(ctx, missing);
    for (const target of missing) if (!sold(target)) noes.set(target, { outcome: 'discontinued' });
    const wanted = missing.filter(sold);
    if (wanted.length === 0) return;
    const items = wanted.map(({ variant_id, quantity }) => ({ productVariantId: variant_id, quantity }));
    const { order, errorResults } = await this.orders.addItemsToOrder(ctx, orderId, items);
    heed(
      ctx,
      wanted.filter((target) => heldOf(order, target) !== target.quantity),
      errorResults,
      noes,
    );
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

/**
 * What to set. A shop may have several lines of one variant: the first makes up the difference, the others go when they are
 * too many.
 * @param {any} order @param {readonly Target[]} targets @returns {Change[]}
 */
function changesOf(order, targets) {
  return targets.flatMap((target) => {
    let rest = target.quantity;
    const [first, ...others] = linesOf(order, target);
    if (!first) return [];
    const kept = others.map((line) => {
      const quantity = Math.min(line.quantity, rest);
      rest -= quantity;
      return { target, line, quantity };
    });
    return [...kept, { target, line: first, quantity: rest }]
      .filter(({ line, quantity }) => quantity !== line.quantity)
      .map(({ line, quantity }) => ({ target, orderLineId: line.id, quantity }));
  });
}

/** @param {Change} change */
const goes = ({ quantity }) => quantity === 0;

/**
 * Vendure tells what it refused in the order in which it was asked, but not of what.
 * @param {any} ctx @param {readonly Target[]} short what did not come to be as it was asked @param {readonly any[]} refusals
 * @param {Noes} noes
 */
function heed(ctx, short, refusals, noes) {
  short.forEach((target, index) => noes.set(target, noOf(ctx, refusals[index])));
}

/** @param {any} ctx @param {any} refusal @returns {No} */
function noOf(ctx, refusal) {
  if (refusal?.errorCode === 'INSUFFICIENT_STOCK_ERROR') return { outcome: 'limited' };
  return { outcome: 'refused', message: refusal && wordsOf(ctx, refusal) };
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

/** @param {string} key @param {readonly Target[]} lines */
async function digestOf(key, lines) {
  const text = JSON.stringify([
    key,
    ...lines.map(({ variant_id, quantity }) => [String(variant_id), quantity]),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
