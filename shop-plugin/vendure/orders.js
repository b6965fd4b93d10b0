import { ShopError } from '../contract.js';
import { normalizeOrder } from './normalize.js';
import { decodeCursor, encodeCursor, listOptions, placeAfter } from './order-cursor.js';
import { orderContains } from './order-search.js';
import { vendureStates } from './order-state.js';
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
 * How many orders one call looks through for a text; then it answers what it has, and the next page goes on
 * from there.
 */
const SEARCH_DEPTH = 500;

/**
 * Vendure filters by state, but it cannot search titles: for a text, the orders are looked through here.
 * @param {Ask} ask
 * @param {Links} links
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<OrderPage>}
 */
export async function listOrders(ask, links, query, signal) {
  const states = vendureStates(query.states);
  if (query.states.length > 0 && states.length === 0)
    return { orders: [], next_cursor: null, total_count: 0 };
  const text = query.text.trim();
  const take = text ? LIST_LIMIT : query.limit;
  const found = [];
  let place = query.cursor === null ? null : decodeCursor(query.cursor);
  for (let examined = 0; ;) {
    const { orders, total, pricesIncludeTax } = await readOrders(
      ask,
      listOptions(place, { take, states }),
      signal,
    );
    const { matches, seen } = upTo(
      orders,
      query.limit - found.length,
      (order) => !text || orderContains(order, text),
    );
    found.push(...matches.map((order) => normalizeOrder(order, { pricesIncludeTax, links })));
    const more = (place?.seen ?? 0) + seen.length < total;
    place = placeAfter(place, seen);
    examined += seen.length;
    if (!more || found.length >= query.limit || examined >= SEARCH_DEPTH || seen.length === 0) {
      return {
        orders: found,
        next_cursor: more && place && seen.length > 0 ? encodeCursor(place) : null,
        total_count: query.cursor === null && !text ? total : undefined,
      };
    }
  }
}

/**
 * @param {readonly VendureOrder[]} orders
 * @param {number} limit
 * @param {(order: VendureOrder) => boolean} matches
 * @returns {{matches: VendureOrder[], seen: VendureOrder[]}} the first `limit` matches, and all orders up to
 *   the last of them
 */
function upTo(orders, limit, matches) {
  const found = [];
  for (const [index, order] of orders.entries()) {
    if (!matches(order)) continue;
    found.push(order);
    if (found.length === limit) return { matches: found, seen: orders.slice(0, index + 1) };
  }
  return { matches: found, seen: [...orders] };
}

/**
 * @param {Ask} ask
 * @param {object} options
 * @param {AbortSignal} signal
 * @returns {Promise<{orders: VendureOrder[], total: number, pricesIncludeTax: boolean}>}
 */
async function readOrders(ask, options, signal) {
  const { activeCustomer, activeChannel } = await ask(ordersQuery, { options }, signal);
  if (!activeCustomer) throw new ShopError('signed_out', 'Nobody is signed in to Vendure.');
  const { items, totalItems } = activeCustomer.orders;
  return { orders: items, total: totalItems, pricesIncludeTax: activeChannel.pricesIncludeTax };
}
