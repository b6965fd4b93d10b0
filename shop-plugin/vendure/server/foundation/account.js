import { VendureEntity } from '@vendure/core';
import { entity, idColumn, numberColumn, wordColumn } from '../nest/entity.js';

/**
 * One row a customer: whoever writes for them holds it until the transaction ends. It also keeps what Vendure's own
 * customer has no column for.
 */
export class StamgastAccount extends VendureEntity {}
entity(
  StamgastAccount,
  {
    customerId: idColumn(),
    turns: numberColumn({ default: 0 }),
    // A day, without a time zone: '1987-04-23'.
    birthday: wordColumn({ nullable: true }),
  },
  { unique: [['customerId']] },
);
