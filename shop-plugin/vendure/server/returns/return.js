import { VendureEntity } from '@vendure/core';
import {
  entity,
  idColumn,
  jsonColumn,
  numberColumn,
  textColumn,
  timeColumn,
  wordColumn,
} from '../nest/entity.js';

/** A customer's request to send goods back, see Return in `contract/returns.js`. */
export class StamgastReturn extends VendureEntity {}
entity(
  StamgastReturn,
  {
    customerId: idColumn(),
    orderId: idColumn(),
    number: wordColumn(),
    state: wordColumn(),
    at: timeColumn(),
    requestedAt: timeColumn(),
    lines: jsonColumn(),
    resolutionId: wordColumn(),
    labelUrl: textColumn({ nullable: true }),
    sendUntil: timeColumn({ nullable: true }),
    refundAmount: numberColumn({ nullable: true }),
    refundCurrency: wordColumn({ nullable: true }),
    refundedAt: timeColumn({ nullable: true }),
    text: textColumn({ nullable: true }),
  },
  { unique: [['number']], index: [['customerId'], ['orderId'], ['state']] },
);

/** Returns in these states left the goods with the customer. */
export const CALLED_OFF = Object.freeze(['refused', 'cancelled']);

/** @param {any} row */
export function tellReturn(row) {
  return {
    id: row.id,
    number: row.number,
    order_id: row.orderId,
    state: row.state,
    at: row.at,
    requested_at: row.requestedAt,
    lines: row.lines,
    resolution_id: row.resolutionId,
    label_url: row.labelUrl,
    send_until: row.sendUntil,
    refund:
      row.refundAmount === null
        ? null
        : { amount: row.refundAmount, currency: row.refundCurrency, at: row.refundedAt },
    text: row.text,
  };
}
