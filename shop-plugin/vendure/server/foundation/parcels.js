import { TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { provider } from '../nest/provider.js';

/**
 * When an order's parcels went out and arrived.
 * @typedef {object} Journey
 * @property {Date | null} sentAt the first parcel
 * @property {Date | null} deliveredAt the last parcel of an order that has been delivered as a whole
 */

/** Vendure's entity, by its name: its class is not among what the package exports. */
const HISTORY = 'OrderHistoryEntry';

/** What Vendure wrote down of the parcels of orders. */
export class Parcels {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /**
   * @param {any} ctx
   * @param {readonly any[]} orders
   * @returns {Promise<(order: any) => Journey>}
   */
  async journeys(ctx, orders) {
    if (orders.length === 0) return () => ({ sentAt: null, deliveredAt: null });
    const history = await this.connection.getRepository(ctx, HISTORY).find({
      where: { order: { id: In(orders.map(({ id }) => id)) }, type: 'ORDER_FULFILLMENT_TRANSITION' },
      relations: ['order'],
      order: { createdAt: 'ASC' },
    });
    return (order) => {
      const moves = history.filter((/** @type {any} */ entry) => entry.order.id === order.id);
      const sent = moves.find((/** @type {any} */ { data }) => data.to === 'Shipped');
      const arrived = moves.findLast((/** @type {any} */ { data }) => data.to === 'Delivered');
      return {
        sentAt: sent?.createdAt ?? null,
        deliveredAt: order.state === 'Delivered' ? (arrived?.createdAt ?? null) : null,
      };
    };
  }

  /** @param {any} ctx @param {any} order @returns {Promise<Journey>} */
  async journey(ctx, order) {
    return (await this.journeys(ctx, [order]))(order);
  }
}
provider(Parcels, [TransactionalConnection]);
