import { VendureEntity } from '@vendure/core';
import { entity, flagColumn, idColumn, timeColumn, wordColumn } from '../nest/entity.js';

/** What a customer said about being reminded of a product: later, or never again. */
export class StamgastReminder extends VendureEntity {}
entity(
  StamgastReminder,
  {
    customerId: idColumn(),
    // Product and variant in one word: databases take two rows without a variant for different ones.
    thing: wordColumn(),
    productId: idColumn(),
    variantId: idColumn({ nullable: true }),
    snoozedUntil: timeColumn({ nullable: true }),
    muted: flagColumn(),
  },
  { unique: [['customerId', 'thing']] },
);
