import { TransactionalConnection } from '@vendure/core';
import { Customers } from '../foundation/customers.js';
import { Deeds } from '../foundation/deeds.js';
import { isEmailAddress } from '../foundation/email-address.js';
import { GoodsGone, piecesOf } from '../foundation/goods-gone.js';
import { randomMark } from '../foundation/marks.js';
import { Parcels } from '../foundation/parcels.js';
import { Refusal } from '../foundation/refusal.js';
import { StaffNotes } from '../foundation/staff-notes.js';
import { titleOf } from '../foundation/titles.js';
import { say } from '../foundation/words.js';
import { Letters } from '../letters/letters.js';
import { provider } from '../nest/provider.js';
import { WithdrawalRight } from './right.js';
import { StamgastWithdrawal, tellAcknowledgement } from './withdrawal.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../../../contract/withdrawal.js').WithdrawalDeclaration} WithdrawalDeclaration */
/** @typedef {import('../../../contract/withdrawal.js').WithdrawalStatement} WithdrawalStatement */
/** @typedef {{line_id: string | number, quantity: number}} Share */

const NUMBER_LENGTH = 8;
const LONGEST_STATEMENT = 10_000;

const SUBJECT = Object.freeze({
  en: 'We have received your withdrawal',
  nl: 'We hebben uw herroeping ontvangen',
  de: 'Wir haben Ihren Widerruf erhalten',
  fr: 'Nous avons reçu votre rétractation',
});

/**
 * The legal withdrawal. Declaration, acknowledgement, letter and the staff's note are written in one transaction; what
 * was declared counts from then on, also when the answer or the letter is lost on its way and sent again.
 */
export class WithdrawalDesk {
  /**
   * @param {any} connection
   * @param {Customers} customers
   * @param {Deeds} deeds
   * @param {Parcels} parcels
   * @param {GoodsGone} gone
   * @param {StaffNotes} notes
   * @param {Letters} letters
   * @param {WithdrawalRight} right
   */
  constructor(connection, customers, deeds, parcels, gone, notes, letters, right) {
    this.connection = connection;
    this.customers = customers;
    this.deeds = deeds;
    this.parcels = parcels;
    this.gone = gone;
    this.notes = notes;
    this.letters = letters;
    this.right = right;
  }

  /** @param {any} ctx @param {Customer} customer @param {WithdrawalDeclaration} declaration */
  async withdraw(ctx, customer, { key, order_id, lines, statement }) {
    return this.deeds.once(ctx, customer, { key, kind: 'withdrawal' }, async (turn) => {
      const order = await this.customers.order(turn, customer, order_id);
      const before = await this.#standing(turn, order);
      refuseWrong(statement, lines, before);
      const shares = lines.length > 0 ? lines : before.left;
      const row = await this.#writeDown(turn, customer, order, shares, statement);
      await this.#acknowledge(turn, order, row);
      return {
        acknowledgement: tellAcknowledgement(row),
        withdrawal: (await this.#standing(turn, order)).withdrawal,
      };
    });
  }

  /** What can be left, and how much of each line. @param {any} ctx @param {any} order */
  async #standing(ctx, order) {
    const withdrawals = await this.gone.withdrawals(ctx, [order.id]);
    const journey = await this.parcels.journey(ctx, order);
    const exceptionOf = await this.right.exceptions(ctx, [order]);
    const withdrawal = this.right.tell(ctx, order, { journey, withdrawals, exceptionOf });
    const excluded = new Set(
      withdrawal?.excluded_lines.map((/** @type {any} */ { line_id }) => String(line_id)),
    );
    const shares = withdrawals.flatMap(({ lines }) => lines);
    /** @type {Share[]} */
    const left = order.lines
      .filter((/** @type {any} */ { id }) => !excluded.has(String(id)))
      .map((/** @type {any} */ { id, quantity }) => ({
        line_id: id,
        quantity: quantity - piecesOf(shares, id),
      }))
      .filter((/** @type {Share} */ { quantity }) => quantity > 0);
    return { withdrawal, left };
  }

  /**
   * @param {any} ctx
   * @param {Customer} customer
   * @param {any} order
   * @param {Share[]} shares
   * @param {WithdrawalStatement} statement
   */
  #writeDown(ctx, customer, order, shares, { name, contact, text }) {
    const goods = shares.map(({ line_id, quantity }) => {
      const line = order.lines.find((/** @type {any} */ { id }) => String(id) === String(line_id));
      return `${quantity} × ${titleOf(ctx, line.productVariant)} (${line.productVariant.sku})`;
    });
    return this.connection.getRepository(ctx, StamgastWithdrawal).save({
      customerId: customer.id,
      orderId: order.id,
      number: `W-${randomMark(NUMBER_LENGTH)}`,
      receivedAt: new Date(),
      lines: shares,
      ...{ name, contact, statement: text },
      content: [order.code, text, ...goods, name, contact].join('\n'),
    });
  }

  /** @param {any} ctx @param {any} order @param {any} row */
  async #acknowledge(ctx, order, row) {
    await this.letters.write(ctx, {
      to: row.contact,
      subject: `${say(SUBJECT, ctx)}: ${row.number}`,
      text: `${row.receivedAt.toISOString()}\n\n${row.content}\n`,
    });
    await this.notes.write(ctx, order, `Withdrawal ${row.number} received:\n${row.content}`);
  }
}
provider(WithdrawalDesk, [
  TransactionalConnection,
  Customers,
  Deeds,
  Parcels,
  GoodsGone,
  StaffNotes,
  Letters,
  WithdrawalRight,
]);

/**
 * @param {WithdrawalStatement} statement
 * @param {readonly Share[]} lines
 * @param {{withdrawal: any, left: readonly Share[]}} standing
 */
function refuseWrong({ name, contact, text }, lines, { withdrawal, left }) {
  if (withdrawal?.state !== 'open') throw new Refusal('This contract cannot be withdrawn from any more.');
  if (name.trim() === '' || text.trim() === '' || !isEmailAddress(contact))
    throw new Refusal('A withdrawal needs a name, an e-mail address and a text.');
  if (name.length + text.length > LONGEST_STATEMENT)
    throw new Refusal(`A withdrawal has at most ${LONGEST_STATEMENT} characters.`);
  const seen = new Set();
  for (const { line_id, quantity } of lines) {
    const [excluded, line] = [withdrawal.excluded_lines, left].map((list) =>
      list.find((/** @type {Share} */ each) => String(each.line_id) === String(line_id)),
    );
    if (excluded) throw new Refusal(excluded.reason);
    if (!line || quantity < 1 || quantity > line.quantity || seen.has(String(line_id)))
      throw new Refusal('There is not that much of a product left to withdraw from.');
    seen.add(String(line_id));
  }
}
