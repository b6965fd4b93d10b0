import {
  EventBus,
  Order,
  OrderStateTransitionEvent,
  RefundStateTransitionEvent,
  TransactionalConnection,
} from '@vendure/core';
import { daysLater, monthsLater } from '../../../server/calendar.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { pointsFor, pointsKept } from '../../../server/points/earning.js';
import { Ledger } from './ledger.js';
import { tierOf } from '../../../server/points/tier.js';

const PER_MILLE = 1000;

/**
 * Books what orders bring: points when the payment is settled, and a part of them back when a part of the money goes
 * back or the order is cancelled. Everything happens in the transaction of the event itself: a payment without its
 * points does not exist. What an order earned is fixed when it is paid; a later modification that costs more earns
 * nothing, one that is refunded takes back.
 */
export class Accrual {
  /**
   * @param {any} connection
   * @param {any} events
   * @param {Ledger} ledger
   * @param {import('../options.js').Options} options
   */
  constructor(connection, events, ledger, { loyalty }) {
    this.connection = connection;
    this.events = events;
    this.ledger = ledger;
    this.programme = loyalty;
  }

  /** By Nest, when the server or the worker starts. */
  onApplicationBootstrap() {
    if (!this.programme) return;
    this.events.registerBlockingEventHandler({
      id: 'stamgast-points-of-orders',
      event: OrderStateTransitionEvent,
      handler: async (/** @type {any} */ { ctx, order, toState }) => {
        if (toState === 'PaymentSettled') await this.earn(ctx, order.id);
        if (toState === 'Cancelled') await this.takeBack(ctx, order.id, `cancelled/${order.id}`);
      },
    });
    this.events.registerBlockingEventHandler({
      id: 'stamgast-points-of-refunds',
      event: RefundStateTransitionEvent,
      handler: async (/** @type {any} */ { ctx, order, refund, toState }) => {
        if (toState === 'Settled') await this.takeBack(ctx, order.id, `refund/${refund.id}`);
      },
    });
  }

  /** @param {any} ctx @param {string | number} orderId */
  async earn(ctx, orderId) {
    const cause = `order/${orderId}`;
    if (await this.ledger.find(ctx, cause)) return;
    const order = await this.#order(ctx, orderId);
    if (
      !order.customer ||
      order.currencyCode !== (this.programme?.currency ?? ctx.channel.defaultCurrencyCode)
    )
      return;
    const at = new Date();
    const points = await this.#worth(ctx, order, at);
    if (points === 0) return;
    const { available_after_days = 0, expires_after_months } = this.programme ?? {};
    await this.ledger.write(ctx, {
      customerId: order.customer.id,
      cause,
      kind: 'earned',
      points,
      at,
      availableAt: available_after_days > 0 ? daysLater(at, available_after_days) : null,
      expiresAt: expires_after_months ? monthsLater(at, expires_after_months) : null,
      orderId: order.id,
      orderNumber: order.code,
    });
  }

  /** @param {any} ctx @param {string | number} orderId @param {string} cause */
  async takeBack(ctx, orderId, cause) {
    const earned = await this.ledger.find(ctx, `order/${orderId}`);
    if (!earned || (await this.ledger.find(ctx, cause))) return;
    const order = await this.#order(ctx, orderId);
    const kept =
      order.state === 'Cancelled' ? 0 : pointsKept(earned.points, paidFor(order), refundedOf(order));
    const points = earned.points - kept - (await this.ledger.reversedOf(ctx, earned.id));
    if (points <= 0) return;
    await this.ledger.write(ctx, {
      customerId: earned.customerId,
      cause,
      kind: 'reversed',
      points: -points,
      at: new Date(),
      ofEntryId: earned.id,
      orderId: order.id,
      orderNumber: order.code,
    });
  }

  /** @param {any} ctx @param {any} order @param {Date} at */
  async #worth(ctx, order, at) {
    if (!this.programme) return 0;
    const { earn_rule, tiers = [], tier_window = { kind: 'lifetime' } } = this.programme;
    const { earnings } = await this.ledger.book(ctx, order.customer.id, at);
    const tier = tierOf(tiers, tier_window, earnings, at);
    const lines = order.lines.map((/** @type {any} */ line) => ({
      product_id: String(line.productVariant.productId),
      total: ctx.channel.pricesIncludeTax ? line.discountedLinePriceWithTax : line.discountedLinePrice,
    }));
    return pointsFor(lines, earn_rule, tier?.multiplier_per_mille ?? PER_MILLE, at);
  }

  /** @param {any} ctx @param {string | number} id */
  #order(ctx, id) {
    return this.connection.getRepository(ctx, Order).findOneOrFail({
      where: { id },
      relations: [
        'customer',
        'lines',
        'lines.productVariant',
        'surcharges',
        'shippingLines',
        'payments',
        'payments.refunds',
      ],
    });
  }
}
provider(Accrual, [TransactionalConnection, EventBus, Ledger, STAMGAST_OPTIONS]);

/** @param {any} order with its payments @returns {number} minor units */
function paidFor({ payments }) {
  return sum(payments.filter((/** @type {any} */ { state }) => state === 'Settled').map(amountOf));
}

/** @param {any} order with its payments @returns {number} minor units */
function refundedOf({ payments }) {
  const refunds = payments.flatMap((/** @type {any} */ payment) => payment.refunds ?? []);
  return sum(refunds.filter((/** @type {any} */ { state }) => state === 'Settled').map(totalOf));
}

/** @param {{amount: number}} payment */
function amountOf({ amount }) {
  return amount;
}

/** @param {{total: number}} refund */
function totalOf({ total }) {
  return total;
}

/** @param {number[]} amounts */
function sum(amounts) {
  return amounts.reduce((total, amount) => total + amount, 0);
}
