import { containsText } from '../adapter/contains-text.js';
import { lookThrough } from '../adapter/look-through.js';
import { decodePlace, encodePlace, placeAfter } from '../adapter/time-cursor.js';
import { normalizeOrder } from './normalize-order.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('./ecwid-types.js').EcwidOrder} EcwidOrder
 * @typedef {import('./known-products.js').KnownProducts} KnownProducts
 *
 * @typedef {object} History
 * @property {import('./known-products.js').Ask} ask
 * @property {KnownProducts} known
 * @property {import('./ecwid-types.js').Links} links
 * @property {import('./ecwid-types.js').Words} words
 */

/** The most that the endpoint lists at once. */
const LIST_LIMIT = 100;

/**
 * Ecwid finds by keyword, but not what only contains a text, and has two statuses where the contract has one
 * state: for either, the orders are looked through here.
 * @param {History} history
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @param {() => number} [now] ms, of any clock
 * @returns {Promise<OrderPage>}
 */
export async function listOrders(history, query, signal, now) {
  const text = query.text.trim();
  const all = text === '' && query.states.length === 0;
  const limit = all ? query.limit : LIST_LIMIT;
  const { rows, next_cursor, total } = await lookThrough(
    {
      read: (cursor) => readOrders(history, cursor, limit, signal),
      matches: (order) =>
        (query.states.length === 0 || query.states.includes(order.state)) &&
        (text === '' || containsText(searchedTexts(order), text)),
      now,
    },
    query,
  );
  return { orders: rows, next_cursor, total_count: query.cursor === null && all ? total : undefined };
}

/** @param {Order} order */
function searchedTexts({ number, lines }) {
  return [number, ...lines.flatMap(({ title, sku }) => [title, sku])];
}

/**
 * @param {History} history
 * @param {string | null} cursor
 * @param {number} limit
 * @param {AbortSignal} signal
 * @returns {Promise<import('../adapter/look-through.js').Stretch<Order>>}
 */
async function readOrders({ ask, known, links, words }, cursor, limit, signal) {
  const start = cursor === null ? null : decodePlace(cursor);
  const place = start && { until: Math.floor(Date.parse(start.placed_at) / 1000), offset: start.seen };
  /** @type {{orders: EcwidOrder[], more: boolean, total: number}} */
  const { orders, more, total } = await ask('/orders', { limit, ...place }, signal);
  const ids = orders.flatMap(({ items }) => items.map(({ productId }) => productId));
  const view = { ...(await known.load(ids, signal)), links, words };
  let seen = start;
  const rows = orders.map((each) => {
    const order = normalizeOrder(each, view);
    seen = placeAfter(seen, order.placed_at);
    return { row: order, cursor: encodePlace(seen) };
  });
  return { rows, more, total };
}
