import { Product, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { piecesOf } from '../foundation/goods-gone.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { endOfPeriod } from './period.js';
import { tellAcknowledgement } from './withdrawal.js';

/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {import('../foundation/parcels.js').Journey} Journey */
/** @typedef {{code: string}[]} FacetValues */

const PERIOD_DAYS = 14;
const TIME_ZONE = 'UTC';
const DEFAULT_WORDS = Object.freeze({
  withdrawn: {
    en: 'Withdrawn from already',
    nl: 'Al herroepen',
    de: 'Bereits widerrufen',
    fr: 'Déjà rétracté',
  },
  surcharge: {
    en: 'Goes with the order as a whole',
    nl: 'Hoort bij de bestelling als geheel',
    de: 'Gehört zur Bestellung als Ganzes',
    fr: 'Va avec la commande entière',
  },
});

/** Whether the contract of an order can still be left: Withdrawal in `contract/withdrawal.js`. */
export class WithdrawalRight {
  /** @param {any} connection @param {import('../options.js').Options} options */
  constructor(connection, { withdrawal }) {
    this.connection = connection;
    this.policy = withdrawal;
  }

  /**
   * @param {any} ctx
   * @param {readonly any[]} orders
   * @returns {Promise<(line: any) => string | undefined>} why the contract about a line cannot be left, if it cannot
   */
  async exceptions(ctx, orders) {
    const excluded = this.policy?.excluded ?? {};
    const ids = orders.flatMap(({ lines }) =>
      lines.map((/** @type {any} */ { productVariant }) => productVariant.productId),
    );
    if (Object.keys(excluded).length === 0 || ids.length === 0) return () => undefined;
    const products = await this.connection.getRepository(ctx, Product).find({
      where: { id: In([...new Set(ids)]) },
      relations: ['facetValues'],
      withDeleted: true,
    });
    /** @type {Map<string, FacetValues>} */
    const facets = new Map(
      products.map((/** @type {any} */ { id, facetValues }) => [String(id), facetValues]),
    );
    return ({ productVariant }) => {
      const values = facets.get(String(productVariant.productId)) ?? [];
      const value = values.find(({ code }) => Object.hasOwn(excluded, code));
      return value && say(excluded[value.code], ctx);
    };
  }

  /**
   * @param {any} ctx
   * @param {any} order
   * @param {object} known
   * @param {Journey} known.journey
   * @param {readonly any[]} known.withdrawals of this order, the oldest first
   * @param {(line: any) => string | undefined} known.exceptionOf
   * @returns as the contract has it, or `null` for an order that came to nothing
   */
  tell(ctx, order, { journey, withdrawals, exceptionOf }) {
    if (!this.policy || order.state === 'Cancelled') return null;
    const { period_days = PERIOD_DAYS, time_zone = TIME_ZONE } = this.policy;
    const until = journey.deliveredAt && endOfPeriod(journey.deliveredAt, period_days, time_zone);
    const shares = withdrawals.flatMap(({ lines }) => lines);
    const held = order.lines.filter((/** @type {any} */ { quantity }) => quantity > 0);
    const excluded_lines = held.flatMap((/** @type {any} */ line) => {
      const is_gone = piecesOf(shares, line.id) >= line.quantity;
      const reason = is_gone ? say(DEFAULT_WORDS.withdrawn, ctx) : exceptionOf(line);
      return reason ? [{ line_id: line.id, reason }] : [];
    });
    const told = new Set(excluded_lines.map((/** @type {any} */ { line_id }) => line_id));
    const remaining_lines = held.flatMap((/** @type {any} */ { id, quantity }) => {
      const gone = piecesOf(shares, id);
      return gone === 0 || told.has(id) ? [] : [{ line_id: id, quantity: quantity - gone }];
    });
    const latest = withdrawals.at(-1);
    const is_over = until !== null && until < new Date();
    const is_excluded = excluded_lines.length === held.length;
    const ended = latest ? 'acknowledged' : is_excluded ? 'excluded' : 'expired';
    return {
      state: is_over || is_excluded ? ended : 'open',
      until,
      reason: is_excluded && !latest ? excluded_lines[0]?.reason : null,
      excluded_lines: [...excluded_lines, ...surchargesOf(ctx, order)],
      remaining_lines,
      acknowledgement: latest ? tellAcknowledgement(latest) : null,
    };
  }
}
provider(WithdrawalRight, [TransactionalConnection, STAMGAST_OPTIONS]);

/** The adapter shows a surcharge as a line of its own; it goes back with a declaration about the whole order. */
function surchargesOf(/** @type {any} */ ctx, /** @type {any} */ { surcharges }) {
  return surcharges.map((/** @type {any} */ { id }) => ({
    line_id: `surcharge-${id}`,
    reason: say(DEFAULT_WORDS.surcharge, ctx),
  }));
}
