import { ShopError } from '../contract.js';
import { normalizeOrder } from './normalize.js';
import { decodeCursor, encodeCursor, listOptions, placeAfter } from './order-cursor.js';
import { orderContains } from './order-search.js';
import { stateFilter } from './order-state.js';
import { ordersQuery } from './queries.js';

/**
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('./vendure-types.js').VendureOrder} VendureOrder
 * @typedef {import('./vendure-types.js').Links} Links
 * @typedef {import('./transport.js').Ask} Ask
 */

/** The most that Vendure lists at once. */
const LIST_LIMIT = 100;

/**
 * How many orders one call looks through for a text before it answers what it has found; the next page goes
 * on from there.
 */
const SEARCH_DEPTH = 500;

/**
 * For how long it looks when it has found nothing: a page of nothing helps nobody, but the customer shall hear
 * from a slow shop before the page gives it up.
 */
const SEARCH_PATIENCE_MS = 4_000;

/**
 * Vendure filters by state, but it cannot search titles: for a text, the orders are looked through here.
 * @param {Ask} ask
 * @param {Links} links
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @param {() => number} [now] ms, of any clock
 * @returns {Promise<OrderPage>}
 */
export async function listOrders(ask, links, query, signal, now = Date.now) {
  const filter = stateFilter(query.states);
  if (filter === 'none') return { orders: [], next_cursor: null, total_count: 0 };
  const state = filter === 'all' ? undefined : filter;
  const text = query.text.trim();
  const wanted = { take: text ? LIST_LIMIT : query.limit, state };
  const matches = (/** @type {VendureOrder} */ order) => !text || orderContains(order, text);
  const start = now();
  const found = [];
  let place = query.cursor === null ? null : decodeCursor(query.cursor);
  for (let examined = 0; ;) {
    const { orders, total, shop } = await readOrders(ask, listOptions(place, wanted), signal);
    const { matching, seen } = upTo(orders, query.limit - found.length, matches);
    found.push(...matching.map((order) => normalizeOrder(order, { ...shop, links })));
    const more = seen.length > 0 && (place?.seen ?? 0) + seen.length < total;
    place = placeAfter(place, seen);
    examined += seen.length;
    const enough = found.length >= query.limit || (found.length > 0 && examined >= SEARCH_DEPTH);
    if (!more || enough || now() - start >= SEARCH_PATIENCE_MS) {
      return {
        orders: found,
        next_cursor: more && place ? encodeCursor(place) : null,
        total_count: query.cursor === null && !text ? total : undefined,
      };
    }
  }
}

/**
 * @param {readonly VendureOrder[]} orders
 * @param {number} limit
 * @param {(order: VendureOrder) => boolean} matches
 * @returns {{matching: VendureOrder[], seen: VendureOrder[]}} the first `limit` matches, and all orders up to
 *   the last of them
 */
function upTo(orders, limit, matches) {
  const found = [];
  for (const [index, order] of orders.entries()) {
    if (!matches(order)) continue;
    found.push(order);
    if (found.length === limit) return { matching: found, seen: orders.slice(0, index + 1) };
  }
  return { matching: found, seen: [...orders] };
}

/**
 * @param {Ask} ask
 * @param {object} options
 * @param {AbortSignal} signal
 * @returns {Promise<{orders: VendureOrder[], total: number, shop: {pricesIncludeTax: boolean}}>}
 */
async function readOrders(ask, options, signal) {
  const { activeCustomer, activeChannel } = await ask(ordersQuery, { options }, signal);
  if (!activeCustomer) throw new ShopError('signed_out', 'Nobody is signed in to Vendure.');
  const { items, totalItems } = activeCustomer.orders;
  const { pricesIncludeTax } = activeChannel;
  return { orders: items, total: totalItems, shop: { pricesIncludeTax } };
}
