import { TransactionalConnection } from '@vendure/core';
import { provider } from '../nest/provider.js';
import { readPointsBook } from '../../../server/points/points-book.js';
import { StamgastPointsEntry } from './points-entry.js';

/** @typedef {import('../foundation/customers.js').Id} Id */

/** The points of every customer, as they were booked. */
export class Ledger {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {any} ctx @param {Id} customerId @returns {Promise<any[]>} all of them, by time */
  entries(ctx, customerId) {
    return this.connection
      .getRepository(ctx, StamgastPointsEntry)
      .find({ where: { customerId }, order: { at: 'ASC', id: 'ASC' } });
  }

  /** @param {any} ctx @param {Id} customerId @param {Date} now */
  async book(ctx, customerId, now) {
    return readPointsBook(await this.entries(ctx, customerId), now);
  }

  /** @param {any} ctx @param {string} cause @returns {Promise<any>} `null` where nothing was booked for it */
  find(ctx, cause) {
    return this.connection.getRepository(ctx, StamgastPointsEntry).findOneBy({ cause });
  }

  /** @param {any} ctx @param {Id} ofEntryId @returns {Promise<number>} points that were taken back of an entry, ≥ 0 */
  async reversedOf(ctx, ofEntryId) {
    const reversals = await this.connection
      .getRepository(ctx, StamgastPointsEntry)
      .findBy({ ofEntryId, kind: 'reversed' });
    return reversals.reduce((/** @type {number} */ sum, /** @type {any} */ { points }) => sum - points, 0);
  }

  /** @param {any} ctx @param {object} entry columns of StamgastPointsEntry @returns {Promise<any>} */
  write(ctx, entry) {
    return this.connection.getRepository(ctx, StamgastPointsEntry).save(entry);
  }
}
provider(Ledger, [TransactionalConnection]);

/** @param {any} entry @returns as the contract has it */
export function tellEntry(entry) {
  return {
    id: entry.id,
    kind: entry.kind,
    points: entry.points,
    at: entry.at,
    available_at: entry.availableAt,
    expires_at: entry.expiresAt,
    of_entry_id: entry.ofEntryId,
    order_id: entry.orderId,
    order_number: entry.orderNumber,
    reward_id: entry.rewardId,
    note: entry.note,
  };
}
