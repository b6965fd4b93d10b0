import { OrderLine, TransactionalConnection } from '@vendure/core';
import { daysLater } from '../../../server/calendar.js';
import { provider } from '../nest/provider.js';
import { readSales } from './sales-facts.js';

/** @typedef {import('./sales-facts.js').SalesFacts} SalesFacts */

const LOOKED_BACK_DAYS = 365;
const MOST_LINES = 20_000;
const KEPT_MS = 3_600_000;

/** What sold lately, and together with what. Read at most once an hour a channel: it is the same for all customers. */
export class Sales {
  /** @type {Map<string, {until: number, facts: Promise<SalesFacts>}>} by channel */
  #kept = new Map();

  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {any} ctx @returns {Promise<SalesFacts>} */
  facts(ctx) {
    const channel = String(ctx.channelId);
    const kept = this.#kept.get(channel);
    const now = Date.now();
    if (kept && kept.until > now) return kept.facts;
    const facts = this.#read(ctx, new Date(now));
    this.#kept.set(channel, { until: now + KEPT_MS, facts });
    // What could not be read is asked for again by the next customer.
    facts.catch(() => this.#kept.delete(channel));
    return facts;
  }

  /** @param {any} ctx @param {Date} now */
  async #read(ctx, now) {
    const rows = await this.connection
      .getRepository(ctx, OrderLine)
      .createQueryBuilder('line')
      .innerJoin('line.order', 'placed')
      .innerJoin('placed.channels', 'channel', 'channel.id = :channelId', { channelId: ctx.channelId })
      .innerJoin('line.productVariant', 'variant')
      .select('placed.id', 'order')
      .addSelect('placed.customerId', 'customer')
      .addSelect('placed.orderPlacedAt', 'placedAt')
      .addSelect('variant.productId', 'product')
      .where('placed.orderPlacedAt >= :since', { since: daysLater(now, -LOOKED_BACK_DAYS) })
      .andWhere('placed.state != :cancelled', { cancelled: 'Cancelled' })
      .andWhere('line.quantity > 0')
      .orderBy('placed.orderPlacedAt', 'DESC')
      .limit(MOST_LINES)
      .getRawMany();
    return readSales(rows, now);
  }
}
provider(Sales, [TransactionalConnection]);
