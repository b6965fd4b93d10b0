import { VendureEntity } from '@vendure/core';
import { entity, idColumn, jsonColumn, numberColumn, timeColumn, wordColumn } from '../nest/entity.js';

/**
 * An invoice or credit note as it was issued: `facts` is all that is printed on it, so that it reads the same for ever,
 * whatever becomes of the order. `cause` is what brought it about, such as `order/12`.
 */
export class StamgastInvoice extends VendureEntity {}
entity(
  StamgastInvoice,
  {
    customerId: idColumn(),
    orderId: idColumn(),
    cause: wordColumn(),
    kind: wordColumn(),
    number: wordColumn(),
    issuedAt: timeColumn(),
    facts: jsonColumn(),
  },
  { unique: [['cause'], ['number']], index: [['orderId']] },
);

/** The last number that was given out. Counted in the transaction of the invoice, so that no number is missing. */
export class StamgastInvoiceSeries extends VendureEntity {}
entity(
  StamgastInvoiceSeries,
  { name: wordColumn(), last: numberColumn({ default: 0 }) },
  { unique: [['name']] },
);
