import { EntityNotFoundError, TransactionalConnection } from '@vendure/core';
import { provider } from '../nest/provider.js';
import { StamgastReview } from './review.js';
import { tellReview } from './reviews-desk.js';

/** The staff's side of reviews, in the Admin API. */
export class Moderation {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {any} ctx @param {{state?: string}} query of any state if not given; the newest 100 */
  async list(ctx, { state }) {
    const repository = this.connection.getRepository(ctx, StamgastReview);
    const rows = await repository.find({ where: state ? { state } : {}, order: { at: 'DESC' }, take: 100 });
    return rows.map(tellForStaff);
  }

  /**
   * @param {any} ctx
   * @param {{id: string, published: boolean, reply?: string | null}} verdict without `reply` the reply stays; `null`
   *   takes it away
   */
  async judge(ctx, { id, published, reply }) {
    const repository = this.connection.getRepository(ctx, StamgastReview);
    const row = await repository.findOneBy({ id });
    if (!row) throw new EntityNotFoundError('StamgastReview', id);
    row.state = published ? 'published' : 'pending';
    if (reply !== undefined) Object.assign(row, { reply, repliedAt: reply === null ? null : new Date() });
    return tellForStaff(await repository.save(row));
  }
}
provider(Moderation, [TransactionalConnection]);

/** @param {any} row */
function tellForStaff(row) {
  return { id: row.id, customer_id: row.customerId, ...tellReview(row, []) };
}
