import { VendureEntity } from '@vendure/core';
import { entity, idColumn, jsonColumn, wordColumn } from '../nest/entity.js';

/** What a customer did under a key, and how it was answered. */
export class StamgastDeed extends VendureEntity {}
entity(
  StamgastDeed,
  { customerId: idColumn(), key: wordColumn(), kind: wordColumn(), answer: jsonColumn({ nullable: true }) },
  { unique: [['customerId', 'key']], index: [['createdAt']] },
);
