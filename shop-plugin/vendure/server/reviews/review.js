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

/** What a customer thinks of a product of one of their orders. `pending` until the shop has read it. */
export class StamgastReview extends VendureEntity {}
entity(
  StamgastReview,
  {
    customerId: idColumn(),
    orderId: idColumn(),
    productId: idColumn(),
    stars: numberColumn(),
    topics: jsonColumn(),
    title: textColumn({ nullable: true }),
    text: textColumn({ nullable: true }),
    at: timeColumn(),
    state: wordColumn(),
    reply: textColumn({ nullable: true }),
    repliedAt: timeColumn({ nullable: true }),
  },
  { unique: [['customerId', 'orderId', 'productId']], index: [['state']] },
);
