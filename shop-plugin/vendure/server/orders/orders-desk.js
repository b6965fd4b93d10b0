import { Customers } from '../foundation/customers.js';
import { GoodsGone } from '../foundation/goods-gone.js';
import { Parcels } from '../foundation/parcels.js';
import { Invoices } from '../invoices/invoices.js';
import { provider } from '../nest/provider.js';
import { WithdrawalRight } from '../withdrawal/right.js';
import { trackingOf } from './tracking.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */

/** What a stock Vendure does not tell of an order; for a whole page of orders at once. */
export class OrdersDesk {
  /**
   * @param {Customers} customers
   * @param {Parcels} parcels
   * @param {GoodsGone} gone
   * @param {WithdrawalRight} right
   * @param {Invoices} invoices
   */
  constructor(customers, parcels, gone, right, invoices) {
    this.customers = customers;
    this.parcels = parcels;
    this.gone = gone;
    this.right = right;
    this.invoices = invoices;
  }

  /** @param {any} ctx @param {Customer} customer @param {{ids: Id[]}} query somebody else's are left out */
  async list(ctx, customer, { ids }) {
    const orders = await this.customers.orders(ctx, customer, ids);
    const own = orders.map(({ id }) => id);
    const journeyOf = await this.parcels.journeys(ctx, orders);
    const withdrawals = await this.gone.withdrawals(ctx, own);
    const exceptionOf = await this.right.exceptions(ctx, orders);
    const invoices = await this.invoices.list(ctx, own);
    return orders.map((order) => {
      const is_of = (/** @type {{orderId: Id}} */ { orderId }) => String(orderId) === String(order.id);
      const journey = journeyOf(order);
      return {
        id: order.id,
        tracking: trackingOf(order, journey, new Date()),
        withdrawal: this.right.tell(ctx, order, {
          journey,
          exceptionOf,
          withdrawals: withdrawals.filter(is_of),
        }),
        invoices: invoices.filter(is_of).map((row) => this.invoices.tell(ctx, row)),
      };
    });
  }
}
provider(OrdersDesk, [Customers, Parcels, GoodsGone, WithdrawalRight, Invoices]);
