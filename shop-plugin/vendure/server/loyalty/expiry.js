import { TransactionalConnection } from '@vendure/core';
import { LessThanOrEqual } from 'typeorm';
import { Deeds } from '../foundation/deeds.js';
import { provider } from '../nest/provider.js';
import { Ledger } from './ledger.js';
import { StamgastPointsEntry } from './points-entry.js';

/** Books what has expired. The points are gone at their time by themselves; the entries tell the customer so. */
export class Expiry {
  /** @param {any} connection @param {Deeds} deeds @param {Ledger} ledger */
  constructor(connection, deeds, ledger) {
    this.connection = connection;
    this.deeds = deeds;
    this.ledger = ledger;
  }

  /** @param {any} ctx @param {Date} now @returns {Promise<number>} how many entries were written */
  async book(ctx, now) {
    const rows = await this.connection
      .getRepository(ctx, StamgastPointsEntry)
      .createQueryBuilder('entry')
      .select('entry.customerId', 'customer')
      .where({ expiresAt: LessThanOrEqual(now) })
      .groupBy('entry.customerId')
      .getRawMany();
    let count = 0;
    for (const { customer } of rows) {
      count += await this.deeds.alone(ctx, { id: customer }, (turn) => this.#bookOf(turn, customer, now));
    }
    return count;
  }

  /** @param {any} ctx @param {string | number} customerId @param {Date} now */
  async #bookOf(ctx, customerId, now) {
    const { lapsed } = await this.ledger.book(ctx, customerId, now);
    for (const { entry, points } of lapsed) {
      // What was given back after its time expires once more.
      const cause = `expired/${entry.id}/${now.getTime()}`;
      await this.ledger.write(ctx, {
        ...{ customerId, cause, kind: 'expired', points: -points, at: now, ofEntryId: entry.id },
      });
    }
    return lapsed.length;
  }
}
provider(Expiry, [TransactionalConnection, Deeds, Ledger]);
