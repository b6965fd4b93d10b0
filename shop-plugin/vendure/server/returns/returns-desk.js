import { TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { daysLater } from '../../../server/calendar.js';
import { Customers } from '../foundation/customers.js';
import { Deeds } from '../foundation/deeds.js';
import { GoodsGone } from '../foundation/goods-gone.js';
import { randomMark } from '../foundation/marks.js';
import { Parcels } from '../foundation/parcels.js';
import { Refusal } from '../foundation/refusal.js';
import { StaffNotes } from '../foundation/staff-notes.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastReturn, tellReturn } from './return.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {import('../../../contract/returns.js').ReturnRequest} ReturnRequest */
/** @typedef {import('../../../contract/returns.js').ReturnOptions} ReturnOptions */

const WINDOW_DAYS = 30;
const NUMBER_LENGTH = 7;
const LONGEST_COMMENT = 2000;
const MONEY_BACK = 'refund';

/** `contract/returns.js`: goods of an order that was delivered, within the shop's own window. */
export class ReturnsDesk {
  /**
   * @param {any} connection
   * @param {Customers} customers
   * @param {Deeds} deeds
   * @param {Parcels} parcels
   * @param {GoodsGone} gone
   * @param {StaffNotes} notes
   * @param {import('../options.js').Options} options
   */
  constructor(connection, customers, deeds, parcels, gone, notes, { returns }) {
    this.connection = connection;
    this.customers = customers;
    this.deeds = deeds;
    this.parcels = parcels;
    this.gone = gone;
    this.notes = notes;
    this.policy = /** @type {import('../options.js').ReturnsOptions} */ (returns);
  }

  /** @param {any} ctx @param {Customer} customer @param {{order_id: Id}} query */
  async options(ctx, customer, { order_id }) {
    return this.#optionsOf(ctx, await this.customers.order(ctx, customer, order_id));
  }

  /** @param {any} ctx @param {Customer} customer @param {{order_ids: Id[]}} query */
  async list(ctx, customer, { order_ids }) {
    const rows = await this.connection.getRepository(ctx, StamgastReturn).find({
      where: { customerId: customer.id, orderId: In(order_ids) },
      order: { requestedAt: 'DESC', id: 'DESC' },
    });
    return { returns: rows.map(tellReturn) };
  }

  /** @param {any} ctx @param {Customer} customer @param {ReturnRequest} request */
  async request(ctx, customer, { key, order_id, lines, resolution_id }) {
    return this.deeds.once(ctx, customer, { key, kind: 'return' }, async (turn) => {
      const order = await this.customers.order(turn, customer, order_id);
      refuseWrong(lines, resolution_id, await this.#optionsOf(turn, order));
      const at = new Date();
      const row = await this.connection.getRepository(turn, StamgastReturn).save({
        ...{ customerId: customer.id, orderId: order.id, number: `R-${randomMark(NUMBER_LENGTH)}` },
        ...{ state: 'requested', at, requestedAt: at, lines, resolutionId: resolution_id },
        ...(resolution_id === MONEY_BACK && {
          refundAmount: worthOf(order, lines),
          refundCurrency: order.currencyCode,
        }),
      });
      await this.notes.write(turn, order, `Return ${row.number} requested`);
      // Columns that were not set come back as undefined from some databases, and as null from others.
      return { return: tellReturn({ refundAmount: null, ...row }) };
    });
  }

  /** @param {any} ctx @param {any} order @returns {Promise<ReturnOptions>} */
  async #optionsOf(ctx, order) {
    const { deliveredAt } = await this.parcels.journey(ctx, order);
    const until = deliveredAt && daysLater(deliveredAt, this.policy.window_days ?? WINDOW_DAYS);
    const pieces = await this.gone.pieces(ctx, order.id);
    const is_open = until !== null && until >= new Date();
    return {
      until: until && until.toISOString(),
      reasons: this.policy.reasons.map(({ id, label }) => ({ id, label: say(label, ctx) })),
      resolutions: this.policy.resolutions.map(({ id, label }) => ({ id, label: say(label, ctx) })),
      lines: (is_open ? order.lines : [])
        .map((/** @type {any} */ { id, quantity }) => ({ line_id: id, max_quantity: quantity - pieces(id) }))
        .filter((/** @type {any} */ { max_quantity }) => max_quantity > 0),
    };
  }
}
provider(ReturnsDesk, [
  TransactionalConnection,
  Customers,
  Deeds,
  Parcels,
  GoodsGone,
  StaffNotes,
  STAMGAST_OPTIONS,
]);

/**
 * @param {ReturnRequest['lines']} lines
 * @param {string} resolution_id
 * @param {ReturnOptions} options
 */
function refuseWrong(lines, resolution_id, options) {
  if (lines.length === 0) throw new Refusal('A return needs at least one product.');
  if (!options.resolutions.some(({ id }) => id === resolution_id))
    throw new Refusal('This is not among what the shop gives for a return.');
  const seen = new Set();
  for (const { line_id, quantity, reason_id, comment = '' } of lines) {
    const line = options.lines.find((each) => String(each.line_id) === String(line_id));
    if (!line || quantity < 1 || quantity > line.max_quantity || seen.has(String(line_id)))
      throw new Refusal('That much of this product cannot be sent back, or not any more.');
    if (!options.reasons.some(({ id }) => id === reason_id))
      throw new Refusal('This is not among the reasons for a return.');
    if ((comment ?? '').length > LONGEST_COMMENT)
      throw new Refusal(`A comment has at most ${LONGEST_COMMENT} characters.`);
    seen.add(String(line_id));
  }
}

/**
 * What was paid for these goods: their share of the line after all discounts, rounded to the nearest minor unit.
 * @param {any} order
 * @param {ReturnRequest['lines']} lines
 */
function worthOf(order, lines) {
  return lines.reduce((sum, { line_id, quantity }) => {
    const line = order.lines.find((/** @type {any} */ { id }) => String(id) === String(line_id));
    return sum + Math.round((line.proratedLinePriceWithTax * quantity) / line.quantity);
  }, 0);
}
