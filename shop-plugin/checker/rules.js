import { saying } from './kind.js';
import { PART_ANSWERS_TO_QUESTIONS } from './part-questions.js';

/**
 * What must be true between the fields of one answer, and between an answer and its question.
 *
 * @typedef {import('./kind.js').Rule} Rule
 * @typedef {import('./kind.js').Finding} Finding
 */

/** @type {Rule} */
export function orderTotalsAddUp(order) {
  const lines = sum(order.lines, 'total');
  if (order.subtotal !== lines) {
    return [{ path: '/subtotal', problem: `expected the sum of the lines, ${lines}, got ${order.subtotal}` }];
  }
  const added_tax = order.prices_include_tax ? 0 : sum(order.taxes, 'amount');
  const total = order.subtotal + sum(order.discounts, 'amount') + order.shipping + added_tax;
  if (order.total === total) return [];
  const parts = `subtotal + discounts + shipping${order.prices_include_tax ? '' : ' + taxes'}`;
  return [{ path: '/total', problem: `expected ${parts} = ${total}, got ${order.total}` }];
}

/** @type {Rule} */
export function ordersAreNewestFirst({ orders }) {
  /** @type {Finding[]} */
  const findings = doubles(orders.map((/** @type {any} */ order) => order.id)).map((index) => ({
    path: `/orders/${index}/id`,
    problem: 'this order is on the page already',
  }));
  for (let index = 1; index < orders.length; index++) {
    if (Date.parse(orders[index].placed_at) > Date.parse(orders[index - 1].placed_at)) {
      findings.push({ path: `/orders/${index}/placed_at`, problem: 'newer than the order before it' });
    }
  }
  return findings;
}

/** What is in stock has some left, and what is out of stock has none. */
export const inStockMeansSomeAreLeft = saying(
  {
    if: { properties: { stock: { const: 'out_of_stock' } } },
    then: { properties: { available_quantity: { type: ['integer', 'null'], maximum: 0 } } },
    else: { properties: { available_quantity: { type: ['integer', 'null'], minimum: 1 } } },
  },
  ({ stock, available_quantity }) => {
    const left = available_quantity ?? undefined;
    if (left === undefined || left > 0 === (stock !== 'out_of_stock')) return [];
    return [{ path: '/available_quantity', problem: `expected a number that fits ${stock}, got ${left}` }];
  },
);

/** @type {Rule} */
export function productsAreToldOnce({ products }) {
  return doubles(products.map((/** @type {any} */ product) => product.id)).map((index) => ({
    path: `/products/${index}/id`,
    problem: 'this product is in the answer already',
  }));
}

/** @type {Rule} */
export function cartHoldsEachThingOnce({ lines }) {
  const things = lines.map((/** @type {any} */ line) =>
    JSON.stringify([line.variant_id, line.attributes ?? []]),
  );
  return doubles(things).map((index) => ({
    path: `/lines/${index}`,
    problem: 'a cart holds one line per variant and attributes, this is a second one',
  }));
}

/**
 * What an answer owes to its question.
 * @type {Readonly<Record<string, (answer: any, question: any) => Finding[]>>}
 */
export const ANSWERS_TO_QUESTIONS = Object.freeze({
  listOrders: ({ orders }, { limit }) =>
    orders.length <= limit
      ? []
      : [{ path: '/orders', problem: `expected at most ${limit} orders, got ${orders.length}` }],

  getProducts: ({ products }, { product_ids }) =>
    products.flatMap((/** @type {any} */ product, /** @type {number} */ index) =>
      product_ids.includes(product.id)
        ? []
        : [{ path: `/products/${index}/id`, problem: `nobody asked for ${product.id}` }],
    ),

  setCartLines: ({ lines }, change) => {
    const asked = change.lines.map((/** @type {any} */ line) => line.variant_id);
    const answered = lines.map((/** @type {any} */ line) => line.variant_id);
    return JSON.stringify(asked) === JSON.stringify(answered)
      ? []
      : [{ path: '/lines', problem: `expected results for ${asked.join(', ')}, got ${answered.join(', ')}` }];
  },

  ...PART_ANSWERS_TO_QUESTIONS,
});

/** @param {Record<string, number>[] | null | undefined} items @param {string} field */
function sum(items, field) {
  return (items ?? []).reduce((total, item) => total + item[field], 0);
}

/** The places of what was seen before. @param {string[]} names @returns {number[]} */
function doubles(names) {
  const seen = new Set();
  return names.flatMap((name, index) => (seen.has(name) ? [index] : (seen.add(name), [])));
}
