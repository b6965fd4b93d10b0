import { TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { daysLater } from '../../../server/calendar.js';
import { Customers } from '../foundation/customers.js';
import { Deeds } from '../foundation/deeds.js';
import { Parcels } from '../foundation/parcels.js';
import { Refusal } from '../foundation/refusal.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastReview } from './review.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {import('../../../contract/reviews.js').ReviewSubmission} ReviewSubmission */

const PROMPT_DAYS = 365;
const LONGEST_TITLE = 120;
const LONGEST_TEXT = 5000;

/** `contract/reviews.js`: of what was delivered, one review a product and order. */
export class ReviewsDesk {
  /**
   * @param {any} connection
   * @param {Customers} customers
   * @param {Deeds} deeds
   * @param {Parcels} parcels
   * @param {import('../options.js').Options} options
   */
  constructor(connection, customers, deeds, parcels, { reviews }) {
    this.connection = connection;
    this.customers = customers;
    this.deeds = deeds;
    this.parcels = parcels;
    this.policy = /** @type {import('../options.js').ReviewsOptions} */ (reviews);
  }

  /** @param {any} ctx @param {Customer} customer @param {{order_ids: Id[]}} query */
  async list(ctx, customer, { order_ids }) {
    const orders = await this.customers.orders(ctx, customer, order_ids);
    const rows = await this.connection.getRepository(ctx, StamgastReview).find({
      where: { customerId: customer.id, orderId: In(orders.map(({ id }) => id)) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const journeyOf = await this.parcels.journeys(ctx, orders);
    const topics = this.#topics(ctx);
    const prompts = orders.flatMap((order) =>
      this.#mayReview(journeyOf(order))
        ? productsOf(order)
            .filter((productId) => !rows.some((/** @type {any} */ row) => isAbout(row, order.id, productId)))
            .map((product_id) => ({ order_id: order.id, product_id, topics }))
        : [],
    );
    return { prompts, reviews: rows.map((/** @type {any} */ row) => tellReview(row, topics)) };
  }

  /** @param {any} ctx @param {Customer} customer @param {ReviewSubmission} submission */
  async submit(ctx, customer, { key, order_id, product_id, ...said }) {
    return this.deeds.once(ctx, customer, { key, kind: 'review' }, async (turn) => {
      const topics = this.#topics(turn);
      refuseWrong(said, topics);
      const order = await this.customers.order(turn, customer, order_id);
      const own = { customerId: customer.id, orderId: order.id, productId: product_id };
      const repository = this.connection.getRepository(turn, StamgastReview);
      const before = await repository.findOneBy(own);
      const may = productsOf(order).some((id) => String(id) === String(product_id));
      if (!before && !(may && this.#mayReview(await this.parcels.journey(turn, order))))
        throw new Refusal('This product cannot be reviewed, or not yet.');
      const row = await repository.save({
        ...(before && { id: before.id }),
        ...own,
        ...this.#columnsOf(said),
      });
      return { review: tellReview(row, topics) };
    });
  }

  /** A new text has not been read, and an old reply does not answer it. @param {Omit<ReviewSubmission, 'key' | 'order_id' | 'product_id'>} said */
  #columnsOf({ stars, topics, title, text }) {
    return {
      stars,
      topics,
      title: title ?? null,
      text: text ?? null,
      at: new Date(),
      state: this.policy.moderated === false ? 'published' : 'pending',
      reply: null,
      repliedAt: null,
    };
  }

  /** @param {import('../foundation/parcels.js').Journey} journey */
  #mayReview({ deliveredAt }) {
    const days = this.policy.prompt_days ?? PROMPT_DAYS;
    return deliveredAt !== null && daysLater(deliveredAt, days) > new Date();
  }

  /** @param {any} ctx */
  #topics(ctx) {
    return (this.policy.topics ?? []).map(({ id, label }) => ({ id, label: say(label, ctx) }));
  }
}
provider(ReviewsDesk, [TransactionalConnection, Customers, Deeds, Parcels, STAMGAST_OPTIONS]);

/** @param {any} order @returns {Id[]} each once */
function productsOf({ lines }) {
  const held = lines.filter((/** @type {any} */ { quantity }) => quantity > 0);
  return [...new Set(held.map((/** @type {any} */ { productVariant }) => productVariant.productId))];
}

/** @param {any} row @param {Id} orderId @param {Id} productId */
function isAbout(row, orderId, productId) {
  return String(row.orderId) === String(orderId) && String(row.productId) === String(productId);
}

/**
 * @param {Omit<ReviewSubmission, 'key' | 'order_id' | 'product_id'>} said
 * @param {readonly {id: string}[]} known
 */
function refuseWrong({ stars, topics, title, text }, known) {
  const all = [stars, ...topics.map((topic) => topic.stars)];
  if (!all.every((count) => Number.isInteger(count) && count >= 1 && count <= 5))
    throw new Refusal('Stars are 1 to 5.');
  if (!topics.every(({ id }) => known.some((topic) => topic.id === id)))
    throw new Refusal('This is not asked about the product.');
  if ((title ?? '').length > LONGEST_TITLE || (text ?? '').length > LONGEST_TEXT)
    throw new Refusal(`A title has at most ${LONGEST_TITLE} characters, a text ${LONGEST_TEXT}.`);
}

/** @param {any} row @param {readonly {id: string, label: string}[]} topics */
export function tellReview(row, topics) {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return {
    order_id: row.orderId,
    product_id: row.productId,
    stars: row.stars,
    topics: row.topics.map((/** @type {any} */ { id, stars }) => ({
      id,
      stars,
      label: labels.get(id) ?? id,
    })),
    title: row.title,
    text: row.text,
    at: row.at,
    state: row.state,
    reply: row.reply ? { text: row.reply, at: row.repliedAt } : null,
  };
}
