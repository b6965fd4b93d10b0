import {
  ConfigService,
  EntityNotFoundError,
  EventBus,
  Order,
  OrderStateTransitionEvent,
  RefundStateTransitionEvent,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastInvoice, StamgastInvoiceSeries } from './invoice.js';
import { creditFacts, invoiceFacts } from './invoice-facts.js';
import { drawInvoice } from './invoice-pdf.js';
import { invoiceWords } from './invoice-words.js';

/** @typedef {import('../foundation/customers.js').Id} Id */

const SERIES = 'invoice';
const PREFIX = 'F';
const DIGITS = 6;

/** Invoices and credit notes, issued in the transaction of the payment or refund that they are about. */
export class Invoices {
  /** @param {any} connection @param {any} events @param {any} config of Vendure @param {import('../options.js').Options} options */
  constructor(connection, events, config, { invoices }) {
    this.connection = connection;
    this.events = events;
    this.config = config;
    this.policy = invoices;
  }

  /** By Nest, when the server or the worker starts. */
  async onApplicationBootstrap() {
    if (!this.policy) return;
    await this.#openSeries();
    this.events.registerBlockingEventHandler({
      id: 'stamgast-invoices',
      event: OrderStateTransitionEvent,
      handler: async (/** @type {any} */ { ctx, order, toState }) => {
        if (toState === 'PaymentSettled') await this.invoice(ctx, order.id);
      },
    });
    this.events.registerBlockingEventHandler({
      id: 'stamgast-credit-notes',
      event: RefundStateTransitionEvent,
      handler: async (/** @type {any} */ { ctx, order, refund, toState }) => {
        if (toState === 'Settled') await this.credit(ctx, order.id, refund);
      },
    });
  }

  /** @param {any} ctx @param {Id} orderId */
  async invoice(ctx, orderId) {
    const cause = `order/${orderId}`;
    if (await this.#find(ctx, cause)) return;
    const order = await this.#order(ctx, orderId);
    if (order.customer)
      await this.#issue(ctx, order, { cause, kind: 'invoice', facts: invoiceFacts(ctx, order) });
  }

  /** @param {any} ctx @param {Id} orderId @param {{id: Id, total: number}} refund */
  async credit(ctx, orderId, refund) {
    const invoice = await this.#find(ctx, `order/${orderId}`);
    const cause = `refund/${refund.id}`;
    if (!invoice || refund.total <= 0 || (await this.#find(ctx, cause))) return;
    const order = await this.#order(ctx, orderId);
    const facts = creditFacts(order, invoice, refund.total, 'refund');
    await this.#issue(ctx, order, { cause, kind: 'credit_note', facts });
  }

  /** @param {any} ctx @param {readonly Id[]} orderIds @returns {Promise<any[]>} the oldest first */
  async list(ctx, orderIds) {
    if (!this.policy || orderIds.length === 0) return [];
    const where = { orderId: In([...orderIds]) };
    return this.connection
      .getRepository(ctx, StamgastInvoice)
      .find({ where, order: { issuedAt: 'ASC', id: 'ASC' } });
  }

  /** @param {any} ctx @param {any} row */
  tell(ctx, { number, kind, issuedAt }) {
    const words = invoiceWords(ctx.languageCode);
    const word = /** @type {import('./invoice-words.js').InvoiceWord} */ (kind);
    return { id: number, label: `${words[word]} ${number}`, issued_at: issuedAt };
  }

  /**
   * @param {any} ctx
   * @param {{id: Id}} customer
   * @param {string} number
   * @returns {Promise<any>} fails with ENTITY_NOT_FOUND for what is not this customer's
   */
  async own(ctx, customer, number) {
    const where = { number, customerId: customer.id };
    const row = await this.connection.getRepository(ctx, StamgastInvoice).findOneBy(where);
    if (!row) throw new EntityNotFoundError('StamgastInvoice', number);
    return row;
  }

  /** @param {any} ctx @param {any} row @returns {Promise<Uint8Array>} */
  draw(ctx, row) {
    const letterhead = /** @type {import('../options.js').InvoicesOptions} */ (this.policy);
    const precision = this.config.entityOptions.moneyStrategy.precision ?? 2; // as Vendure takes it
    return drawInvoice({ ...row, precision }, letterhead, ctx.languageCode);
  }

  /** @param {any} ctx @param {any} order @param {{cause: string, kind: string, facts: object}} paper */
  async #issue(ctx, order, paper) {
    const series = this.connection.getRepository(ctx, StamgastInvoiceSeries);
    // Counting holds the row: whoever else issues waits until this transaction ends.
    await series.increment({ name: SERIES }, 'last', 1);
    const { last } = await series.findOneByOrFail({ name: SERIES });
    await this.connection.getRepository(ctx, StamgastInvoice).save({
      ...paper,
      customerId: order.customer.id,
      orderId: order.id,
      number: `${this.policy?.prefix ?? PREFIX}${String(last).padStart(DIGITS, '0')}`,
      issuedAt: new Date(),
    });
  }

  /** Another process may start at the same time. */
  async #openSeries() {
    const series = this.connection.rawConnection.getRepository(StamgastInvoiceSeries);
    if (await series.existsBy({ name: SERIES })) return;
    await series.insert({ name: SERIES }).catch(async (/** @type {unknown} */ reason) => {
      if (!(await series.existsBy({ name: SERIES }))) throw reason;
    });
  }

  /** @param {any} ctx @param {string} cause */
  #find(ctx, cause) {
    return this.connection.getRepository(ctx, StamgastInvoice).findOneBy({ cause });
  }

  /** @param {any} ctx @param {Id} id */
  #order(ctx, id) {
    return this.connection.getRepository(ctx, Order).findOneOrFail({
      where: { id },
      relations: ['customer', 'lines', 'lines.productVariant', 'surcharges', 'shippingLines'],
    });
  }
}
provider(Invoices, [TransactionalConnection, EventBus, ConfigService, STAMGAST_OPTIONS]);
