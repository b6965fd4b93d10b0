import { daysLater } from '../../../server/calendar.js';

/**
 * @typedef {import('../foundation/customers.js').Id} Id
 * @typedef {{order: Id, customer: Id, placedAt: Date | string, product: Id}} SoldLine
 * @typedef {{to: string, weight: number}} BoughtWith
 *
 * @typedef {object} SalesFacts
 * @property {ReadonlyMap<string, number>} buyers by product: how many customers bought it lately
 * @property {ReadonlyMap<string, BoughtWith[]>} bought_with by product, the strongest first
 */

const POPULAR_DAYS = 90;
/** Two people who buy two things together may be chance; this many of a product's orders are a habit. */
const LEAST_ORDERS = 3;
const MOST_COMPANIONS = 5;

/**
 * @param {readonly SoldLine[]} lines
 * @param {Date} now
 * @returns {SalesFacts}
 */
export function readSales(lines, now) {
  const since = daysLater(now, -POPULAR_DAYS);
  const recent = lines.filter(({ placedAt }) => asTime(placedAt) >= since);
  const buyers = groups(recent, 'product', 'customer');
  return {
    buyers: new Map([...buyers].map(([product, customers]) => [product, customers.size])),
    bought_with: companions(groups(lines, 'order', 'product'), groups(lines, 'product', 'order')),
  };
}

/** Some databases answer raw times as text, in UTC. @param {Date | string} time */
function asTime(time) {
  return typeof time === 'string' ? new Date(`${time.replace(' ', 'T').replace(/Z?$/, 'Z')}`) : time;
}

/**
 * @param {readonly SoldLine[]} lines
 * @param {'order' | 'product'} by
 * @param {'order' | 'product' | 'customer'} of
 * @returns {Map<string, Set<string>>}
 */
function groups(lines, by, of) {
  const found = new Map();
  for (const line of lines) {
    const name = String(line[by]);
    if (!found.has(name)) found.set(name, new Set());
    found.get(name).add(String(line[of]));
  }
  return found;
}

/**
 * @param {ReadonlyMap<string, ReadonlySet<string>>} products by order
 * @param {ReadonlyMap<string, ReadonlySet<string>>} orders by product
 */
function companions(products, orders) {
  /** @type {Map<string, BoughtWith[]>} */
  const found = new Map();
  for (const [from, bought] of orders) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const order of bought) {
      for (const to of products.get(order) ?? []) if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    const habits = [...counts]
      .filter(([, count]) => count >= LEAST_ORDERS)
      .map(([to, count]) => ({ to, weight: Math.round((1000 * count) / bought.size) }))
      .sort((left, right) => right.weight - left.weight || (left.to < right.to ? -1 : 1));
    if (habits.length > 0) found.set(from, habits.slice(0, MOST_COMPANIONS));
  }
  return found;
}
