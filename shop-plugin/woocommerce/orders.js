import { containsText } from '../adapter/contains-text.js';
import { lookThrough } from '../adapter/look-through.js';
import { decodePlace, encodePlace, placeAfter } from '../adapter/time-cursor.js';
import { normalizeOrder } from './normalize-order.js';
import { statusFilter } from './order-state.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('./connection.js').WooConnection} WooConnection
 * @typedef {import('./woocommerce-types.js').WooOrder} WooOrder
 * @typedef {import('./woocommerce-types.js').Links} Links
 * @typedef {Links & {completed: import('../contract.js').OrderState}} Shown
 */

/** The most that the plugin in server/ lists at once. */
const LIST_LIMIT = 100;

/**
 * WooCommerce filters by status, but its search knows neither a title nor an article number of an order's
 * lines: for a text, the orders are looked through here.
 * @param {WooConnection} shop
 * @param {Shown} shown
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @param {() => number} [now] ms, of any clock
 * @returns {Promise<OrderPage>}
 */
export async function listOrders(shop, shown, query, signal, now) {
  const filter = statusFilter(query.states, shown.completed);
  if (!filter) return { orders: [], next_cursor: null, total_count: 0 };
  const text = query.text.trim();
  const wanted = {
    limit: text ? LIST_LIMIT : query.limit,
    ...(filter.status.length > 0 && { status: filter.status.join(',') }),
    ...(filter.status_exclude.length > 0 && { status_exclude: filter.status_exclude.join(',') }),
  };
  const { rows, next_cursor, total } = await lookThrough(
    {
      read: (cursor) => readOrders(shop, shown, cursor, wanted, signal),
      matches: (order) => !text || containsText(searchedTexts(order), text),
      now,
    },
    query,
  );
  return { orders: rows, next_cursor, total_count: query.cursor === null && !text ? total : undefined };
}

/** @param {Order} order */
function searchedTexts({ number, lines }) {
  return [number, ...lines.flatMap(({ title, sku }) => [title, sku])];
}

/**
 * @param {WooConnection} shop
 * @param {Shown} shown
 * @param {string | null} cursor
 * @param {Record<string, string | number>} wanted
 * @param {AbortSignal} signal
 * @returns {Promise<import('../adapter/look-through.js').Stretch<Order>>}
 */
async function readOrders(shop, shown, cursor, wanted, signal) {
  const start = cursor === null ? null : decodePlace(cursor);
  const place = start && { until: Math.floor(Date.parse(start.placed_at) / 1000), offset: start.seen };
  /** @type {{orders: WooOrder[], total: number, tax_display: 'incl' | 'excl', labels: any}} */
  const { orders, total, tax_display, labels } = await shop.ask(
    '/orders',
    { query: { ...wanted, ...place } },
    signal,
  );
  const view = { tax_display, labels, links: shown, completed: shown.completed };
  let seen = start;
  const rows = orders.map((each) => {
    const order = normalizeOrder(each, view);
    seen = placeAfter(seen, order.placed_at);
    return { row: order, cursor: encodePlace(seen) };
  });
  return { rows, more: (start?.seen ?? 0) + orders.length < total, total };
}
