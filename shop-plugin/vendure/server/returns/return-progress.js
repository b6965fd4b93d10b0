import { EntityNotFoundError, TransactionalConnection, UserInputError } from '@vendure/core';
import { provider } from '../nest/provider.js';
import { StamgastReturn, tellReturn } from './return.js';

/** @typedef {import('../../../contract/returns.js').ReturnState} ReturnState */

/** What may follow each state. @type {Readonly<Record<ReturnState, readonly ReturnState[]>>} */
const NEXT = Object.freeze({
  requested: ['approved', 'label_ready', 'refused', 'cancelled'],
  approved: ['label_ready', 'received', 'refused', 'cancelled'],
  label_ready: ['received', 'cancelled'],
  received: ['refunded', 'refused'],
  refunded: [],
  refused: [],
  cancelled: [],
});

/** The staff's side of returns, in the Admin API. The money itself goes back by Vendure's own refund. */
export class ReturnProgress {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {any} ctx @param {{state?: ReturnState}} query of any state if not given; the newest 100 */
  async list(ctx, { state }) {
    const repository = this.connection.getRepository(ctx, StamgastReturn);
    const where = state ? { state } : {};
    return (await repository.find({ where, order: { requestedAt: 'DESC' }, take: 100 })).map(tellReturn);
  }

  /**
   * @param {any} ctx
   * @param {{id: string, state: ReturnState, text?: string, label_url?: string, send_until?: Date,
   *   refund_amount?: number}} step
   */
  async move(ctx, { id, state, text, label_url, send_until, refund_amount }) {
    const repository = this.connection.getRepository(ctx, StamgastReturn);
    const row = await repository.findOneBy({ id });
    if (!row) throw new EntityNotFoundError('StamgastReturn', id);
    const from = /** @type {ReturnState} */ (row.state);
    if (!NEXT[from].includes(state))
      throw new UserInputError(`A return that is ${from} cannot become ${state}.`);
    const at = new Date();
    Object.assign(row, { state, at });
    if (text !== undefined) row.text = text;
    if (label_url !== undefined) row.labelUrl = label_url;
    if (send_until !== undefined) row.sendUntil = send_until;
    if (refund_amount !== undefined) row.refundAmount = refund_amount;
    if (state === 'refunded') row.refundedAt = at;
    return tellReturn(await repository.save(row));
  }
}
provider(ReturnProgress, [TransactionalConnection]);
