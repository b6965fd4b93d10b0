import { Carts } from './cart.mjs';
import { createCatalogue } from './catalogue.mjs';
import { connection } from './connection.mjs';
import { createCustomer, setMetafields, updateCustomer } from './customers.mjs';
import { ORDERS, ORDERS_OF_BOB } from './order-specification.mjs';
import { createOrders } from './orders.mjs';
import { ReturnBook } from './returns.mjs';
import { CURRENCY } from './money.mjs';

const ANNA = { firstName: 'Anna', lastName: 'de Vries', email: 'anna@example.org' };
const BOB = { firstName: 'Bob', lastName: 'Jansen', email: 'bob@example.org' };

/** A shop with two customers, and what both of Shopify's APIs answer about it. */
export function createShop({ now = Date.now } = {}) {
  const catalogue = createCatalogue();
  const carts = new Carts(catalogue);
  const returns = new ReturnBook(now);
  const accounts = [
    { token: 'shcat_anna', customer: createCustomer(1, ANNA), orders: createOrders(catalogue, ORDERS) },
    { token: 'shcat_bob', customer: createCustomer(2, BOB), orders: createOrders(catalogue, ORDERS_OF_BOB) },
  ];
  for (const { orders } of accounts)
    for (const order of orders) Object.assign(order, returns.fieldsOf(order));

  return {
    catalogue,
    carts,
    returns,

    /** @param {string | undefined} token as the customer's request carries it */
    account: (token) => accounts.find((each) => each.token === token),

    /** The roots of the Customer Account API, for one customer. */
    customerRoot({ customer, orders }) {
      const own = (id) => orders.find((order) => order.id === id) ?? null;
      return {
        customer: {
          ...customer,
          orders: (args) => connection(sorted(orders, args), { ...args, reverse: false }),
        },
        order: ({ id }) => own(id),
        orderRequestReturn: ({ orderId, requestedLineItems }) => {
          const order = own(orderId);
          if (order) return returns.request(order, requestedLineItems);
          const userErrors = [{ code: 'NOT_FOUND', field: ['orderId'], message: 'There is no such order.' }];
          return { return: null, userErrors };
        },
        customerUpdate: ({ input }) => updateCustomer(customer, input),
        customerAddressCreate: (input) => customer.book.create(input),
        customerAddressUpdate: (input) => customer.book.update(input),
        customerAddressDelete: (input) => customer.book.remove(input),
        metafieldsSet: ({ metafields }) => setMetafields(customer, metafields),
      };
    },

    /** The roots of the Storefront API, which is the same for everybody. */
    storefrontRoot: {
      nodes: ({ ids }) => ids.map((id) => catalogue.node(id) ?? null),
      products: (args) => connection(catalogue.soldProducts(), args),
      productRecommendations: (args) => catalogue.recommendations(args),
      localization: { country: { currency: { isoCode: CURRENCY } } },
      cart: ({ id }) => carts.find(id),
      cartCreate: () => carts.create(),
      cartLinesAdd: ({ cartId, lines }) => carts.add(cartId, lines),
      cartLinesUpdate: ({ cartId, lines }) => carts.update(cartId, lines),
    },
  };
}

/** @param {any[]} orders @param {{sortKey: string, reverse: boolean}} args */
function sorted(orders, { sortKey, reverse }) {
  const key = sortKey === 'PROCESSED_AT' ? 'placed_ms' : 'number';
  const ordered = orders.toSorted((left, right) => left[key] - right[key]);
  return reverse ? ordered.reverse() : ordered;
}
