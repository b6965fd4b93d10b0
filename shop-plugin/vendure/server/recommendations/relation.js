import { VendureEntity } from '@vendure/core';
import { entity, idColumn, numberColumn, wordColumn } from '../nest/entity.js';

/** What the shop's staff says goes with a product, see ProductRelation in `contract/catalogue.js`. */
export class StamgastRelation extends VendureEntity {}
entity(
  StamgastRelation,
  { fromId: idColumn(), toId: idColumn(), kind: wordColumn(), weight: numberColumn() },
  { unique: [['fromId', 'toId', 'kind']] },
);
