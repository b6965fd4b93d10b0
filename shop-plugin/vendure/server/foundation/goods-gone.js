import { TransactionalConnection } from '@vendure/core';
import { In, Not } from 'typeorm';
import { provider } from '../nest/provider.js';
import { CALLED_OFF, StamgastReturn } from '../returns/return.js';
import { StamgastWithdrawal } from '../withdrawal/withdrawal.js';

/** @typedef {import('./customers.js').Id} Id */
/** @typedef {{line_id: Id, quantity: number}} Share */

/** How much of an order the customer has given up already: withdrawn from it, or asked to send it back. */
export class GoodsGone {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {any} ctx @param {readonly Id[]} orderIds @returns {Promise<any[]>} withdrawals, the oldest first */
  withdrawals(ctx, orderIds) {
    return this.#of(ctx, StamgastWithdrawal, { orderId: In([...orderIds]) });
  }

  /** @param {any} ctx @param {Id} orderId @returns {Promise<(lineId: Id) => number>} pieces of a line, both ways */
  async pieces(ctx, orderId) {
    const returns = await this.#of(ctx, StamgastReturn, { orderId, state: Not(In([...CALLED_OFF])) });
    const shares = [...returns, ...(await this.withdrawals(ctx, [orderId]))].flatMap(({ lines }) => lines);
    return (lineId) => piecesOf(shares, lineId);
  }

  /** @param {any} ctx @param {Function} Entity @param {object} where @returns {Promise<any[]>} */
  #of(ctx, Entity, where) {
    return this.connection.getRepository(ctx, Entity).find({ where, order: { createdAt: 'ASC', id: 'ASC' } });
  }
}
provider(GoodsGone, [TransactionalConnection]);

/** @param {readonly Share[]} shares @param {Id} lineId */
export function piecesOf(shares, lineId) {
  return shares
    .filter(({ line_id }) => String(line_id) === String(lineId))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}
