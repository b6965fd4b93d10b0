import { VendureEntity } from '@vendure/core';
import {
  entity,
  flagColumn,
  idColumn,
  numberColumn,
  textColumn,
  timeColumn,
  wordColumn,
} from '../nest/entity.js';

/**
 * A product, or one variant of it, that a customer keeps for later; as it was when it was added, so that what is gone
 * from the shop still has a name.
 */
export class StamgastFavourite extends VendureEntity {}
entity(
  StamgastFavourite,
  {
    customerId: idColumn(),
    // Product and variant in one word: databases take two rows without a variant for different ones.
    thing: wordColumn(),
    productId: idColumn(),
    variantId: idColumn({ nullable: true }),
    addedAt: timeColumn(),
    title: textColumn(),
    imageUrl: textColumn({ nullable: true }),
    price: numberColumn({ nullable: true }),
    currency: wordColumn({ nullable: true }),
    inStock: flagColumn({ nullable: true }),
  },
  { unique: [['customerId', 'thing']] },
);
