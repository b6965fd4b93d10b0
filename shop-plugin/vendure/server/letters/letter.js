import { VendureEntity } from '@vendure/core';
import { entity, numberColumn, textColumn, timeColumn, wordColumn } from '../nest/entity.js';

/** An e-mail that has to go out, and when it did: written down with what it is about, in the same transaction. */
export class StamgastLetter extends VendureEntity {}
entity(
  StamgastLetter,
  {
    recipient: wordColumn(),
    subject: textColumn(),
    text: textColumn(),
    claimedAt: timeColumn({ nullable: true }),
    sentAt: timeColumn({ nullable: true }),
    failures: numberColumn({ default: 0 }),
    lastFailure: textColumn({ nullable: true }),
  },
  { index: [['sentAt']] },
);
