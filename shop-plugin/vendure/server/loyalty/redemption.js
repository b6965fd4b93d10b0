import { VendureEntity } from '@vendure/core';
import { entity, idColumn, timeColumn, wordColumn } from '../nest/entity.js';

/** Points that a customer turned into a reward, and the coupon that it became. */
export class StamgastRedemption extends VendureEntity {}
entity(
  StamgastRedemption,
  {
    customerId: idColumn(),
    rewardId: wordColumn(),
    promotionId: idColumn(),
    code: wordColumn(),
    at: timeColumn(),
    endsAt: timeColumn(),
    undoUntil: timeColumn({ nullable: true }),
    undoneAt: timeColumn({ nullable: true }),
  },
  { unique: [['code']], index: [['customerId']] },
);
