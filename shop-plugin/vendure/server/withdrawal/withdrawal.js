import { VendureEntity } from '@vendure/core';
import { entity, idColumn, jsonColumn, textColumn, timeColumn, wordColumn } from '../nest/entity.js';

/**
 * A customer's declaration that they withdraw from the contract, as they confirmed it, when the shop received it, and
 * what was acknowledged. Such a row is evidence: it is never changed.
 */
export class StamgastWithdrawal extends VendureEntity {}
entity(
  StamgastWithdrawal,
  {
    customerId: idColumn(),
    orderId: idColumn(),
    number: wordColumn(),
    receivedAt: timeColumn(),
    lines: jsonColumn(),
    name: textColumn(),
    contact: textColumn(),
    statement: textColumn(),
    content: textColumn(),
  },
  { unique: [['number']], index: [['customerId'], ['orderId']] },
);

/** @param {any} row */
export function tellAcknowledgement(row) {
  return { id: row.number, received_at: row.receivedAt, content: row.content, sent_to: row.contact };
}
