import { Customers } from '../foundation/customers.js';
import { GoodsGone } from '../foundation/goods-gone.js';
import { Parcels } from '../foundation/parcels.js';
import { Invoices } from '../invoices/invoices.js';
import { provider } from '../nest/provider.js';
import { WithdrawalRight } from '../withdrawal/right.js';
import { trackingOf } from './tracking.js';

/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {{ids: Id[], told: Promise<Map<string, object>>}} Page orders of one request, and what is told of each by its id */

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
    /** What is being asked, by request. @type {WeakMap<object, Page>} */
    this.pages = new WeakMap();
  }

  /**
   * Of an order of whoever asks; `null` of all others. A page's orders are asked one by one, and looked up at once.
   * @param {any} ctx
   * @param {{id: Id}} order
   */
  async ofOrder(ctx, { id }) {
    const page = this.pages.get(ctx) ?? this.#beginPage(ctx);
    page.ids.push(id);
    return (await page.told).get(String(id)) ?? null;
  }

  /** @param {any} ctx @returns {Page} */
  #beginPage(ctx) {
    /** @type {Id[]} */
    const ids = [];
    const told = new Promise((resolve) => setTimeout(resolve)).then(() => {
      this.pages.delete(ctx); // by now all of the page have been asked
      return this.#tell(ctx, ids);
    });
    const page = { ids, told };
    this.pages.set(ctx, page);
    return page;
  }

  /** @param {any} ctx @param {Id[]} ids somebody else's are left out @returns {Promise<Map<string, object>>} */
  async #tell(ctx, ids) {
    const customer = await this.customers.find(ctx);
    if (!customer) return new Map();
    const orders = await this.customers.orders(ctx, customer, ids);
    const own = orders.map(({ id }) => id);
    const journeyOf = await this.parcels.journeys(ctx, orders);
    const withdrawals = await this.gone.withdrawals(ctx, own);
    const exceptionOf = await this.right.exceptions(ctx, orders);
    const invoices = await this.invoices.list(ctx, own);
    const tell = (/** @type {any} */ order) => {
      const is_of = (/** @type {{orderId: Id}} */ { orderId }) => String(orderId) === String(order.id);
      const journey = journeyOf(order);
      return {
        tracking: trackingOf(order, journey, new Date()),
        withdrawal: this.right.tell(ctx, order, {
          journey,
          exceptionOf,
          withdrawals: withdrawals.filter(is_of),
        }),
        invoices: invoices.filter(is_of).map((row) => this.invoices.tell(ctx, row)),
      };
    };
    return new Map(orders.map((order) => [String(order.id), tell(order)]));
  }
}
provider(OrdersDesk, [Customers, Parcels, GoodsGone, WithdrawalRight, Invoices]);
