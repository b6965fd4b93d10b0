import {
  CustomerService,
  EntityNotFoundError,
  ForbiddenError,
  idsAreEqual,
  Order,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { provider } from '../nest/provider.js';

/** @typedef {string | number} Id */
/** @typedef {{id: Id, firstName: string, lastName: string, emailAddress: string, phoneNumber: string, createdAt: Date, customFields?: any}} Customer */

/** The relations without which an order cannot tell its lines and totals. */
const ORDER_RELATIONS = Object.freeze([
  'lines',
  'lines.productVariant',
  'shippingLines',
  'surcharges',
  'customer',
]);

/** Who is asking, and what is theirs: the owner checks of everything in this package. */
export class Customers {
  /** @param {any} customers of Vendure @param {any} connection */
  constructor(customers, connection) {
    this.customers = customers;
    this.connection = connection;
  }

  /** @param {any} ctx @returns {Promise<Customer | undefined>} `undefined` when nobody is signed in, or staff is */
  async find(ctx) {
    return ctx.activeUserId ? this.customers.findOneByUserId(ctx, ctx.activeUserId) : undefined;
  }

  /** @param {any} ctx @returns {Promise<Customer>} fails with FORBIDDEN when there is none */
  async signedIn(ctx) {
    const customer = await this.find(ctx);
    if (!customer) throw new ForbiddenError();
    return customer;
  }

  /**
   * @param {any} ctx
   * @param {Customer} customer
   * @param {readonly Id[]} ids
   * @returns {Promise<any[]>} the placed orders of this customer among them, with their lines
   */
  async orders(ctx, customer, ids) {
    if (ids.length === 0) return [];
    return this.connection.getRepository(ctx, Order).find({
      where: { id: In([...ids]), customer: { id: customer.id }, active: false },
      relations: [...ORDER_RELATIONS],
    });
  }

  /**
   * @param {any} ctx
   * @param {Customer} customer
   * @param {Id} id
   * @returns {Promise<any>} fails with ENTITY_NOT_FOUND for what is not this customer's
   */
  async order(ctx, customer, id) {
    const [order] = await this.orders(ctx, customer, [id]);
    if (!order || !idsAreEqual(order.id, id)) throw new EntityNotFoundError('Order', id);
    return order;
  }
}
provider(Customers, [CustomerService, TransactionalConnection]);
