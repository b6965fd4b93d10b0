import { VendureEntity } from '@vendure/core';
import { entity, idColumn, jsonColumn, textColumn, timeColumn, wordColumn } from '../nest/entity.js';

/**
 * What a customer agreed to, in which words, and when. Each change is a row of its own, since the shop may have to show
 * what held when; the latest holds.
 */
export class StamgastConsent extends VendureEntity {}
entity(
  StamgastConsent,
  {
    customerId: idColumn(),
    topics: jsonColumn(),
    channels: jsonColumn(),
    frequency: wordColumn(),
    version: wordColumn(),
    text: textColumn(),
    agreedAt: timeColumn({ nullable: true }),
    changedAt: timeColumn(),
  },
  { index: [['customerId']] },
);
