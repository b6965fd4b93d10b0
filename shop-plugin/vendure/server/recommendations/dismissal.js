import { VendureEntity } from '@vendure/core';
import { entity, idColumn } from '../nest/entity.js';

/** A customer said "not this" about a product. */
export class StamgastDismissal extends VendureEntity {}
entity(
  StamgastDismissal,
  { customerId: idColumn(), productId: idColumn() },
  { unique: [['customerId', 'productId']] },
);
