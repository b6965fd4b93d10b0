import { VendureEntity } from '@vendure/core';
import { entity, idColumn, numberColumn, textColumn, timeColumn } from '../nest/entity.js';

/** How likely a customer is to recommend the shop; without a score they closed the question. */
export class StamgastSurveyAnswer extends VendureEntity {}
entity(
  StamgastSurveyAnswer,
  {
    customerId: idColumn(),
    score: numberColumn({ nullable: true }),
    comment: textColumn({ nullable: true }),
    at: timeColumn(),
  },
  { index: [['customerId']] },
);
