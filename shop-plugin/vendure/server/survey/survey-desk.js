import { Order, TransactionalConnection } from '@vendure/core';
import { daysLater } from '../../../server/calendar.js';
import { Deeds } from '../foundation/deeds.js';
import { Refusal } from '../foundation/refusal.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastSurveyAnswer } from './survey-answer.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../../../contract/nps.js').NpsSubmission} NpsSubmission */

const MIN_DAYS = 180;
const LONGEST_COMMENT = 2000;

/** `contract/nps.js`: one question, to who has got something from the shop, and then not for a while. */
export class SurveyDesk {
  /** @param {any} connection @param {Deeds} deeds @param {import('../options.js').Options} options */
  constructor(connection, deeds, { survey }) {
    this.connection = connection;
    this.deeds = deeds;
    this.min_days = (survey !== true && survey?.min_days) || MIN_DAYS;
  }

  /** @param {any} ctx @param {Customer} customer */
  async get(ctx, customer) {
    const last = await this.connection
      .getRepository(ctx, StamgastSurveyAnswer)
      .findOne({ where: { customerId: customer.id }, order: { at: 'DESC' } });
    const rested = !last || daysLater(last.at, this.min_days) <= new Date();
    const due = rested && (await this.#hasReceived(ctx, customer));
    return { due, asked_at: last?.at ?? null, min_days: this.min_days };
  }

  /** @param {any} ctx @param {Customer} customer @param {NpsSubmission} answer */
  async submit(ctx, customer, { key, score, comment }) {
    await this.deeds.once(ctx, customer, { key, kind: 'survey' }, async (turn) => {
      if (score !== null && score !== undefined && (score < 0 || score > 10))
        throw new Refusal('A score is 0 to 10.');
      if ((comment ?? '').length > LONGEST_COMMENT)
        throw new Refusal(`A comment has at most ${LONGEST_COMMENT} characters.`);
      const own = { customerId: customer.id, score: score ?? null, comment: comment ?? null, at: new Date() };
      await this.connection.getRepository(turn, StamgastSurveyAnswer).insert(own);
      return null;
    });
    return this.get(ctx, customer);
  }

  /** @param {any} ctx @param {Customer} customer */
  #hasReceived(ctx, { id }) {
    return this.connection.getRepository(ctx, Order).existsBy({ customer: { id }, state: 'Delivered' });
  }
}
provider(SurveyDesk, [TransactionalConnection, Deeds, STAMGAST_OPTIONS]);
