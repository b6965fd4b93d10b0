import { VendureEntity } from '@vendure/core';
import { entity, idColumn, numberColumn, textColumn, timeColumn, wordColumn } from '../nest/entity.js';

/**
 * One line of a customer's ledger, see PointsEntry in `contract/loyalty.js`. It is never changed. `cause` is what
 * brought it about, such as `order/12` or `refund/3`, so that nothing is booked twice.
 */
export class StamgastPointsEntry extends VendureEntity {}
entity(
  StamgastPointsEntry,
  {
    customerId: idColumn(),
    cause: wordColumn(),
    kind: wordColumn(),
    points: numberColumn(),
    at: timeColumn(),
    availableAt: timeColumn({ nullable: true }),
    expiresAt: timeColumn({ nullable: true }),
    ofEntryId: idColumn({ nullable: true }),
    orderId: idColumn({ nullable: true }),
    orderNumber: wordColumn({ nullable: true }),
    rewardId: wordColumn({ nullable: true }),
    note: textColumn({ nullable: true }),
  },
  { unique: [['cause']], index: [['customerId']] },
);
